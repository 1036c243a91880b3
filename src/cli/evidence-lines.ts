/** The contexts of a link for a person to read, one a line, with both names marked. */
import type { EvidenceRow } from '../store/index.ts';
import { spansIn } from '../text/spans.ts';
import type { Colours } from './colours.ts';
import { sentenceLine } from './sentence-line.ts';

/** Each ends with a line break. */
export function* evidenceLines(
  rows: readonly EvidenceRow[],
  _width: number,
  colours: Colours,
): Generator<string> {
  for (const row of rows) yield `${evidenceLine(row, colours)}\n`;
}

export function evidenceLine(row: EvidenceRow, colours: Colours): string {
  const { sentence, a, b } = row;
  return sentenceLine(row, sentence.text, spansIn(sentence, [a, b]), colours);
}
