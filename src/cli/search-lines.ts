/** Sentences that were searched for, one a line, with the words marked. */
import type { FoundSentence } from '../query/index.ts';
import { spansIn } from '../text/spans.ts';
import type { Colours } from './colours.ts';
import { sentenceLine } from './sentence-line.ts';

/** So many words of a sentence are marked: it may hold a frequent one hundreds of times. */
const MOST_MARKS = 20;

/** Each ends with a line break. */
export function* searchLines(
  rows: readonly FoundSentence[],
  _width: number,
  colours: Colours,
): Generator<string> {
  for (const row of rows) {
    const { sentence, words } = row;
    yield `${sentenceLine(row, sentence.text, spansIn(sentence, words.slice(0, MOST_MARKS)), colours)}\n`;
  }
}
