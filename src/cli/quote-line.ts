/** A part of a sentence that fits the terminal: `path:line:column: …«name»…`. */
import type { Place, Span } from '../model.ts';
import type { Colours } from './colours.ts';
import { quote } from './quote.ts';
import { placeOf } from './sentence-line.ts';

/** However long the path is, the names stay in sight. */
const LEAST_ROOM = 24;

/** No wider than so many columns, if it can be. `names` are spans of the text. */
export function quoteLine(
  place: Place,
  text: string,
  names: readonly Span[],
  width: number,
  { dim, bold }: Colours,
): string {
  const where = placeOf(place);
  const room = Math.max(width - where.length - 1, LEAST_ROOM);
  return `${dim(where)} ${quote(text, names, room, { marks: ['«', '»'], colour: bold })}`;
}
