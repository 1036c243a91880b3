/** How well the tagger reads texts that someone has annotated. */
export { type Gold, type GoldDocument, parseGold } from './gold.ts';
export {
  MISTAKE_KINDS,
  type Mistake,
  type MistakeKind,
  mistakesOf,
  sampleMistakes,
  type WrittenSpan,
} from './mistakes.ts';
export {
  type Comparison,
  type Matching,
  type Score,
  type ScoreTable,
  scoreTable,
  TYPES,
  type TypedSpan,
} from './score.ts';
