export {
  BY_HAND,
  checkDecisions,
  type DecidedName,
  type Decision,
  formatDecision,
  type ParsedDecisions,
  parseDecisions,
} from './decisions/index.ts';
export { type LikelyMerge, likelyMerges } from './likely-merges.ts';
export { type Resolved, resolve } from './resolve.ts';
