/** Decisions by hand: read, checked, and made ready to be asked name by name. */
export { checkDecisions } from './check.ts';
export {
  type Apart,
  BY_HAND,
  type DecidedName,
  type Decision,
  formatDecision,
  type Ignore,
  type Merge,
  type Rename,
  type Retype,
} from './decision.ts';
export { decidedName, type ParsedDecisions, parseDecisions } from './parse.ts';
