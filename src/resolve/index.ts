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
export { type LikelySplit, likelySplits } from './likely-splits.ts';
export { type Resolved, resolve } from './resolve.ts';
export {
  type Answer,
  answer,
  begin,
  type FileText,
  type Question,
  type Refusal,
  type Review,
  type Rules,
  undo,
} from './review.ts';
export { type IsSettled, type Pair, settledPairs } from './settled-pairs.ts';
