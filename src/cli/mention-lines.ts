/** Mentions for a person to read, and for an editor to jump to: `path:line:column: …«name»…`. */
import type { MentionInContext } from '../query/index.ts';
import type { Colours } from './colours.ts';
import { quote } from './quote.ts';
import { visible } from './visible.ts';

/** However long the path is, the name stays in sight. */
const LEAST_ROOM = 24;

/** Each ends with a line break. */
export function* mentionLines(
  rows: readonly MentionInContext[],
  width: number,
  { dim, bold }: Colours,
): Generator<string> {
  for (const { path, line, column, before, text, after } of rows) {
    const where = `${visible(path)}:${line}:${column}:`;
    const name = { start: before.length, end: before.length + text.length };
    const room = Math.max(width - where.length - 1, LEAST_ROOM);
    const words = quote(`${before}${text}${after}`, [name], room, { marks: ['«', '»'], colour: bold });
    yield `${dim(where)} ${words}\n`;
  }
}
