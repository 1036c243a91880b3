import { Flag } from '../gazetteer/index.ts';
import { isCapitalised, Shape } from '../text/tokens.ts';
import type { Hit } from './match.ts';
import { has, isSkipped, isTight, type Reading, textOf } from './reading.ts';
import { HEAD_LINKS, NAME_LINKS } from './words.ts';

/** A stretch of capitalised tokens with the small words that names use between them, `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What goes on longer is a heading or a list without commas, in tokens. It keeps every look around a run short. */
const LONGEST_RUN = 40;

/** The runs of one sentence, from left to right. A gazetteer name that begins small (`al-Shabaab`) begins one too. */
export function runsOf(
  reading: Reading,
  from: number,
  to: number,
  hits: ReadonlyMap<number, Hit>,
): readonly Run[] {
  const runs: Run[] = [];
  for (let at = from; at < to; ) {
    if (!begins(reading, at, hits)) at++;
    else {
      const end = extend(reading, at, to, hits);
      runs.push({ from: at, to: end });
      at = end;
    }
  }
  return runs;
}

function begins(reading: Reading, at: number, hits: ReadonlyMap<number, Hit>): boolean {
  return isCapitalised(reading.tokens.shape[at]!) || hits.has(at);
}

function extend(reading: Reading, from: number, to: number, hits: ReadonlyMap<number, Hit>): number {
  const last = Math.min(to, from + LONGEST_RUN);
  let end = hits.get(from)?.to ?? from + 1;
  for (
    let next = nextPart(reading, from, end, last, hits);
    next > end;
    next = nextPart(reading, from, end, last, hits)
  ) {
    end = hits.get(next - 1)?.to ?? next;
  }
  return end;
}

/** One past the next capitalised token that belongs to the run `[from, end)`, or `end` when the run is over. */
function nextPart(
  reading: Reading,
  from: number,
  end: number,
  to: number,
  hits: ReadonlyMap<number, Hit>,
): number {
  if (end >= to) return end;
  const { shape } = reading.tokens;
  if (begins(reading, end, hits)) return end + 1;
  if (shape[end] === Shape.punctuation) return afterMark(reading, from, end, to, hits);
  if (shape[end] === Shape.number) return isNumbered(reading, end) ? end + 1 : end;
  if (shape[end] !== Shape.lower) return end;
  return afterLinks(reading, from, end, to, hits);
}

/** Hyphens, abbreviating stops and ampersands go on; two places with a hyphen between them are two names. */
function afterMark(
  reading: Reading,
  from: number,
  end: number,
  to: number,
  hits: ReadonlyMap<number, Hit>,
): number {
  const next = end + 1;
  if (next < to && isGivenName(reading, from, end)) return next + 1;
  if (next >= to || !begins(reading, next, hits)) return end;
  const mark = textOf(reading, end, next);
  if (mark === '&') return next + 1;
  if (mark === ',') return listsPortfolio(reading, from, end, to, hits) ? next + 1 : end;
  if (!isSkipped(reading, end)) return end;
  if (mark === '-' && isTight(reading, end) && isPlace(hits.get(next)) && isPlace(hitBefore(end, hits)))
    return end;
  return next + 1;
}

/** "Moon Jae-in", "Chan Sau-wai": a given name of two syllables, the second written small, behind a surname. */
function isGivenName(reading: Reading, from: number, hyphen: number): boolean {
  const { shape, start, end } = reading.tokens;
  const next = hyphen + 1;
  if (hyphen - from !== 2 && hyphen - from !== 3) return false;
  if (shape[next] !== Shape.lower || shape[hyphen - 1] !== Shape.title || shape[hyphen - 2] !== Shape.title)
    return false;
  if (reading.text.charAt(start[hyphen]!) !== '-' || !isTight(reading, hyphen)) return false;
  const isShort = end[next]! - start[next]! <= 6 && end[hyphen - 1]! - start[hyphen - 1]! <= 6;
  if (!isShort || has(reading, hyphen - 1, Flag.common | Flag.demonym | Flag.placeNoun)) return false;
  return (
    !has(reading, next, Flag.common) ||
    (has(reading, hyphen - 2, Flag.surname) && end[next]! - start[next]! <= 3)
  );
}

function hitBefore(end: number, hits: ReadonlyMap<number, Hit>): Hit | undefined {
  for (let from = end - 1; from >= end - 6; from--) if (hits.get(from)?.to === end) return hits.get(from);
  return undefined;
}

function isPlace(hit: Hit | undefined): boolean {
  return hit?.aliases.some((alias) => alias.entry.type === 'location') ?? false;
}

/** `Barrio 18`, `Route 151`, `Battalion 3`: a number after a head. */
function isNumbered(reading: Reading, at: number): boolean {
  return has(reading, at - 1, Flag.beforePlace) && reading.tokens.end[at]! - reading.tokens.start[at]! <= 4;
}

function afterLinks(
  reading: Reading,
  from: number,
  end: number,
  to: number,
  hits: ReadonlyMap<number, Hit>,
): number {
  const word = textOf(reading, end, end + 1);
  if (NAME_LINKS.has(word)) {
    for (let at = end + 1; at < Math.min(end + 3, to); at++) {
      if (begins(reading, at, hits)) return isSurelyPerson(reading, from, end) && word === 'y' ? end : at + 1;
      if (isSkipped(reading, at)) continue;
      if (!NAME_LINKS.has(textOf(reading, at, at + 1))) return end;
    }
    return end;
  }
  if (HEAD_LINKS.has(word) || word === 'at') {
    if ((hits.get(from)?.to === end && isKnown(hits.get(from))) || !hasHead(reading, from, end, word))
      return end;
    const next = textOf(reading, end + 1, Math.min(end + 2, to)) === 'the' ? end + 2 : end + 1;
    return next < to && isCapitalised(reading.tokens.shape[next]!) && !has(reading, next, Flag.calendar)
      ? next + 1
      : end;
  }
  return word === 'and' && joinsCommonWords(reading, from, end, to, hits) ? end + 2 : end;
}

function isSurelyPerson(reading: Reading, from: number, end: number): boolean {
  return has(reading, from, Flag.firstName) && end - from >= 2;
}

/** Has a head begun an organization ("Ministry of"), or a place's head that takes "of" ("Gulf of")? */
function hasHead(reading: Reading, from: number, end: number, link: string): boolean {
  if (link === 'of' && has(reading, end, Flag.beforePlace) && has(reading, end - 1, Flag.beforePlace))
    return true;
  for (let at = from; at < end; at++) {
    if (has(reading, at, Flag.organizationHead) && isCapitalised(reading.tokens.shape[at]!)) {
      return link !== 'at' || /^univ/iu.test(textOf(reading, at, at + 1));
    }
  }
  return false;
}

/** "Ministry of Education, Science and Technology": ordinary words with commas, and an "and" before the last. */
function listsPortfolio(
  reading: Reading,
  from: number,
  end: number,
  to: number,
  hits: ReadonlyMap<number, Hit>,
): boolean {
  if (!hasHeadAndLink(reading, from, end) || !isOrdinary(reading, end - 1)) return false;
  let at = end + 1;
  for (;;) {
    const start = at;
    while (at < to && isOrdinary(reading, at) && !isKnown(hits.get(at))) at++;
    if (at === start || at >= to) return false;
    const mark = textOf(reading, at, at + 1);
    if (mark !== ',' && mark !== 'and') return false;
    if (mark === ',' && textOf(reading, at + 1, at + 2) === 'and') at++;
    at++;
    if (textOf(reading, at - 1, at) === 'and')
      return at < to && isOrdinary(reading, at) && !isKnown(hits.get(at));
  }
}

function hasHeadAndLink(reading: Reading, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) {
    if (reading.tokens.shape[at] === Shape.lower) return hasHead(reading, from, at, 'of');
  }
  return false;
}

/** "Energy and Mines" after a head, "Customs and Border Protection Agency" before one: ordinary words on both sides. */
function joinsCommonWords(
  reading: Reading,
  from: number,
  end: number,
  to: number,
  hits: ReadonlyMap<number, Hit>,
): boolean {
  const next = end + 1;
  if (next >= to || !isOrdinary(reading, end - 1) || !isOrdinary(reading, next) || isKnown(hits.get(next)))
    return false;
  if (hasHeadAndLink(reading, from, end)) return !has(reading, next, Flag.organizationHead);
  if (hasHead(reading, from, end, 'of')) return false;
  for (let at = next; at < to && isCapitalised(reading.tokens.shape[at]!); at++) {
    if (has(reading, at, Flag.organizationHead | Flag.organizationSuffix)) return true;
  }
  return false;
}

/** A name that is enough alone. */
export function isKnown(hit: Hit | undefined): boolean {
  return hit?.aliases.some((alias) => alias.strength === 'strong') ?? false;
}

function isOrdinary(reading: Reading, at: number): boolean {
  return reading.tokens.shape[at] === Shape.title && has(reading, at, Flag.common);
}
