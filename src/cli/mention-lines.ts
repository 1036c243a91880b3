/** Mentions for a person to read, one a line. */
import type { MentionInContext } from '../query/index.ts';
import type { Colours } from './colours.ts';
import { quoteLine } from './quote-line.ts';

/** Each ends with a line break. */
export function* mentionLines(
  rows: readonly MentionInContext[],
  width: number,
  colours: Colours,
): Generator<string> {
  for (const { before, text, after, ...place } of rows) {
    const name = { start: before.length, end: before.length + text.length };
    yield `${quoteLine(place, `${before}${text}${after}`, [name], width, colours)}\n`;
  }
}
