import type { Span } from '../model.ts';

/** Where a paragraph's dateline names its place, and where its first sentence begins. */
export interface Dateline {
  readonly places: Span;
  readonly body: number;
}

/** Place, date, and then an agency in brackets or a dash; an agency is one word or two. */
const SHAPE =
  /^((?:[^.!?\n()]|\p{Lu}\.){2,70}?)(,? [\p{L}]{3,9}\.? \d{1,2},?(?: \d{4})?\.?)? ?(?:(\(\p{Lu}[\p{L}.&/-]{1,20}(?: \p{Lu}[\p{L}.&/-]{1,20})?\)) ?(?:-{1,2}|–|—|\.-|\.)|(?:-{1,2}|–|—|\.-))\s+(?=\S)/u;

/**
 * `SAN FRANCISCO/NEW YORK (Reuters) - `, `BOGOTÁ, Colombia — `, `Lima, Jul. 21 (ANDINA). ` at a paragraph's start. A
 * dateline has its place in capitals, or its agency in brackets, before the dash.
 */
export function datelineOf(paragraph: string, offset: number): Dateline | undefined {
  const match = SHAPE.exec(paragraph.slice(0, 140));
  if (match === null) return undefined;
  const place = match[1]!.trimEnd().replace(/,$/u, '');
  const inCapitals =
    /^\p{Lu}[\p{Lu}\p{M}.'’/ -]{2,}/u.test(place) &&
    /^\p{Lu}{2}/u.test(place) &&
    place.split(/\s+/u).length <= 8;
  const dash = /(?:-|–|—)\s+$/u.test(match[0]);
  const agency = match[3] !== undefined;
  const capitalisedWords = place
    .split(/[\s,/]+/u)
    .filter(Boolean)
    .every((word) => /^[\p{Lu}\d]|^(?:de|del|la|las|los|el|al|of|and)$/u.test(word));
  if (!capitalisedWords || !((inCapitals && dash) || agency)) return undefined;
  return { places: { start: offset, end: offset + place.length }, body: offset + match[0].length };
}
