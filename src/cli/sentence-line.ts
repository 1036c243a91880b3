/** A sentence for a person to read, and for an editor to jump to: `path:line:column: … «name» …`. */
import type { Place, Span } from '../model.ts';
import { beginning, ending } from '../text/cuts.ts';
import { joined } from '../text/spans.ts';
import type { Colours } from './colours.ts';
import { oneLine, visible } from './visible.ts';

/** In UTF-16 code units. A longer sentence is cut around its names: a line of a text may be a megabyte. */
const LONGEST = 1000;
/** How much of such a sentence stands on each side of a name. */
const REACH = 250;

/** The whole sentence, however wide the terminal is, with the names marked; they are spans of the text. */
export function sentenceLine(
  place: Place,
  text: string,
  names: readonly Span[],
  { dim, bold }: Colours,
): string {
  const cut = text.length > LONGEST ? CUTS : WHOLE;
  const spans = joined(names);
  const pieces = spans.flatMap(({ start, end }, i) => [
    (i === 0 ? cut.before : cut.between)(text.slice(spans[i - 1]?.end ?? 0, start)),
    `«${cut.name(text.slice(start, end))}»`,
  ]);
  pieces.push(cut.after(text.slice(spans.at(-1)?.end ?? 0)));
  const shown = pieces.map((piece, i) => (i % 2 === 1 ? bold(plain(piece)) : plain(piece)));
  return `${dim(placeOf(place))} ${shown.join('').trim()}`;
}

/** `path:line:column:` */
export function placeOf({ path, line, column }: Place): string {
  return `${visible(path)}:${line}:${column}:`;
}

/** What is shown of the parts of a sentence. */
interface Cut {
  readonly before: (part: string) => string;
  readonly between: (part: string) => string;
  readonly after: (part: string) => string;
  readonly name: (part: string) => string;
}

const whole = (part: string): string => part;
const WHOLE: Cut = { before: whole, between: whole, after: whole, name: whole };
const CUTS: Cut = {
  before: (part) => ending(part, REACH),
  between: (part) => (part.length <= 2 * REACH ? part : `${beginning(part, REACH)} ${ending(part, REACH)}`),
  after: (part) => beginning(part, REACH),
  name: (part) => beginning(part, REACH),
};

function plain(part: string): string {
  return visible(oneLine(part));
}
