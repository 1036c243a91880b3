/** How well the tagger reads texts that someone has annotated. */
export { type GoldDocument, parseGold } from './gold.ts';
export { type Mistake, type MistakeKind, mistakesOf, sampleMistakes } from './mistakes.ts';
export {
  type Comparison,
  type Matching,
  type Score,
  type ScoreTable,
  scoreTable,
  TYPES,
  type TypedSpan,
} from './score.ts';
