export { COLORS } from './appearance.ts';
export { buildGraph } from './build.ts';
export { DEFAULTS, type GraphOptions } from './select.ts';
