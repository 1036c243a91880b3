/** Decisions by hand: read, checked, and made ready to be asked name by name. */
export { checkDecisions } from './check.ts';
export {
  type Apart,
  BY_HAND,
  type DecidedName,
  type Decision,
  decidedBecause,
  formatDecision,
  type Rename,
} from './decision.ts';
export { type Denote, denotations } from './denotation.ts';
export { mentionDecisions } from './mentions.ts';
export { type ParsedDecisions, parseDecisions } from './parse.ts';
export { renamesOf } from './renames.ts';
export { NO_RULINGS, type Rulings, rulingsOf } from './rulings.ts';
export { joinedSides, keptApartBy, NO_SIDES, type Sides } from './sides.ts';
export { unusedDecisions } from './unused.ts';
export { writtenNames } from './written-names.ts';
