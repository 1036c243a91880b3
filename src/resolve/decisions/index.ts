/** Decisions by hand: read, checked, and made ready to be asked name by name. */
export { checkDecisions } from './check.ts';
export {
  type Apart,
  BY_HAND,
  type DecidedName,
  type Decision,
  decidedBecause,
  formatDecision,
  type Ignore,
  type Merge,
  type Rename,
  type Retype,
} from './decision.ts';
export { type Denote, denotations } from './denotation.ts';
export { type DecideMentions, mentionDecisions } from './mentions.ts';
export { decidedName, type ParsedDecisions, parseDecisions } from './parse.ts';
export { type Renames, renamesOf } from './renames.ts';
export { NO_RULINGS, type Ruling, type Rulings, rulingsOf } from './rulings.ts';
export { joinedSides, keptApartBy, NO_SIDES, type Sides } from './sides.ts';
export { unusedDecisions } from './unused.ts';
export { writtenNames } from './written-names.ts';
