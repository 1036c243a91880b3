export { type Resolved, resolve } from './resolve.ts';
