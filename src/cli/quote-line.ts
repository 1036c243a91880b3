/** A sentence for a person to read, and for an editor to jump to: `path:line:column: …«name»…`. */
import type { Place, Span } from '../model.ts';
import type { Colours } from './colours.ts';
import { quote } from './quote.ts';
import { visible } from './visible.ts';

/** However long the path is, the names stay in sight. */
const LEAST_ROOM = 24;

/** A whole sentence is cut when it is longer, in columns: a line of a text may be a megabyte. */
const LONGEST = 1000;

/** No wider than so many columns, if it can be. `names` are spans of the text. */
export function quoteLine(
  { path, line, column }: Place,
  text: string,
  names: readonly Span[],
  width: number,
  { dim, bold }: Colours,
): string {
  const where = `${visible(path)}:${line}:${column}:`;
  const room = Math.max(width - where.length - 1, LEAST_ROOM);
  return `${dim(where)} ${quote(text, names, room, { marks: ['«', '»'], colour: bold })}`;
}

/** The whole sentence, however wide the terminal is. */
export function sentenceLine(place: Place, text: string, names: readonly Span[], colours: Colours): string {
  return quoteLine(place, text, names, LONGEST, colours);
}

/** Spans of a document as spans of a part of it. */
export function spansIn({ start }: Span, spans: readonly Span[]): readonly Span[] {
  return spans.map((span) => ({ start: span.start - start, end: span.end - start }));
}
