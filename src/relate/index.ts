export { contextsOf } from './contexts.ts';
export { duplicateGroups } from './duplicates.ts';
export { relate } from './relate.ts';
export { withRepeats } from './repeats.ts';
