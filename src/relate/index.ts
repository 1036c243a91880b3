export { contextsOf } from './contexts.ts';
export { relate } from './relate.ts';
