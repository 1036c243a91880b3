import type { CompiledAlias } from '../gazetteer/index.ts';
import { Flag } from '../gazetteer/index.ts';
import { isCapitalised, Shape } from '../text/tokens.ts';
import { has, isSkipped, type Reading, textOf } from './reading.ts';
import { ARABIC_ARTICLES, DIRECTIONS, SMALL_HEADS } from './words.ts';

/** Gazetteer names that stand at the tokens `[from, to)`. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly aliases: readonly CompiledAlias[];
  /** What its text leaves out: a name that is written alike is another without it. */
  readonly standsFor?: string;
}

/** Every longest gazetteer name in the tokens `[from, to)` by its first token, from left to right, none inside another. */
export function match(reading: Reading, from: number, to: number): ReadonlyMap<number, Hit> {
  const hits = new Map<number, Hit>();
  for (let start = from; start < to; ) {
    const hit = withoutWhereabouts(reading, longest(reading, start, to));
    if (hit === undefined || isCutShort(reading, hit, to)) start++;
    else {
      hits.set(hit.from, hit);
      start = hit.to;
    }
  }
  return hits;
}

/** "Kingston, Jamaica" names two places: the second, if known itself, only says which Kingston. */
function withoutWhereabouts(reading: Reading, hit: Hit | undefined): Hit | undefined {
  if (hit === undefined) return hit;
  for (let at = hit.from + 1; at < hit.to - 1; at++) {
    if (textOf(reading, at, at + 1) === ',' && longest(reading, at + 1, hit.to)?.to === hit.to)
      return { ...hit, to: at };
  }
  return hit;
}

/** "department of Valle" is no name in "department of Valle del Cauca". */
function isCutShort(reading: Reading, hit: Hit, to: number): boolean {
  if (reading.tokens.shape[hit.from] !== Shape.lower) return false;
  for (let at = hit.from + 1; at < hit.to; at++)
    if ((longest(reading, at, to)?.to ?? 0) > hit.to) return true;
  return false;
}

/** Most walks find nothing: they share this. */
const NO_ENDS: readonly End[] = [];

interface End {
  readonly to: number;
  readonly aliases: readonly CompiledAlias[];
}

function longest(reading: Reading, start: number, to: number): Hit | undefined {
  if (!mayBegin(reading, start)) return undefined;
  const { lexicon, words } = reading;
  let ends = NO_ENDS;
  let node = 0;
  for (let i = start; i < to; i++) {
    if (i > start && (isSkipped(reading, i) || isDash(reading, i))) continue;
    node = words[i]! < 0 ? -1 : lexicon.names.step(node, words[i]!);
    if (node < 0) break;
    const aliases = lexicon.aliases.get(node);
    if (aliases !== undefined) ends = [...ends, { to: i + 1, aliases }];
  }
  return ends === NO_ENDS ? undefined : longestWritten(reading, start, ends);
}

/** "Jalisco Cartel - New Generation". */
function isDash({ text, tokens }: Reading, at: number): boolean {
  return tokens.shape[at] === Shape.punctuation && /[-–]/u.test(text.charAt(tokens.start[at]!));
}

/** The longest of the names that has the capitals of one of its aliases. */
function longestWritten(reading: Reading, from: number, ends: readonly End[]): Hit | undefined {
  for (const { to, aliases: all } of ends.toReversed()) {
    const aliases = all.filter((alias) => hasShapes(reading, from, to, alias));
    if (aliases.length > 0 && !isCurrency(reading, to - 1)) return { from, to, aliases };
  }
  return undefined;
}

/** Does a name begin with this word, and written like this? */
function mayBegin(reading: Reading, at: number): boolean {
  if (!has(reading, at, Flag.beginsName)) return false;
  if (reading.tokens.shape[at] !== Shape.lower || has(reading, at, Flag.beginsSmallName)) return true;
  // Nearly every small word is refused by a look at the next, without a look into the lists.
  return reading.tokens.shape[at + 1] !== Shape.lower && mayBeSmall(reading, at);
}

/** `US$5,000` is money. */
function isCurrency({ text, tokens }: Reading, last: number): boolean {
  return /[$€£]/u.test(text.charAt(tokens.end[last]!));
}

/** A capital where the alias has one; capitals throughout where it is an acronym. */
function hasShapes(reading: Reading, from: number, to: number, alias: CompiledAlias): boolean {
  let word = 0;
  for (let i = from; i < to; i++) {
    if (i > from && (isSkipped(reading, i) || isDash(reading, i))) continue;
    const required = alias.shapes[word++]!;
    if (required === Shape.lower) continue;
    const shape = reading.tokens.shape[i]!;
    if (shape === Shape.lower && i === to - 1 && i > from && SMALL_HEADS.has(textOf(reading, i, i + 1)))
      continue;
    if (i === from && to - from > 1 && shape === Shape.lower && mayBeSmall(reading, i)) continue;
    if (required === Shape.upper ? !isUpper(reading, i) : !isCapitalised(shape)) return false;
  }
  return true;
}

/** "southeastern Europe" and "al-Qaeda" are what the gazetteer writes with a capital. */
function mayBeSmall(reading: Reading, i: number): boolean {
  const word = textOf(reading, i, i + 1);
  return DIRECTIONS.has(word) || ARABIC_ARTICLES.has(word);
}

/** `FARC`, and `Farc` where no ordinary word is written like it. */
function isUpper(reading: Reading, i: number): boolean {
  const shape = reading.tokens.shape[i]!;
  if (shape === Shape.upper || shape === Shape.initial) return true;
  const length = reading.tokens.end[i]! - reading.tokens.start[i]!;
  return (
    length >= 4 &&
    (shape === Shape.title || shape === Shape.mixed) &&
    !has(reading, i, Flag.common | Flag.firstName | Flag.surname)
  );
}
