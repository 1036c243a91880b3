import { Character, characterAt, isWordCharacter } from './characters.ts';

/** What a token looks like; all that the tagger knows of a word before it looks it up. */
export const Shape = {
  punctuation: 0,
  /** No capital: `gang`, `a.m.` */
  lower: 1,
  /** A capital, then none: `Quito` */
  title: 2,
  /** Two or more capitals and nothing else but digits: `FARC`, `U.S.`, `M23` */
  upper: 3,
  /** A capital inside: `InSight`, `McDonald`, `iPhone` */
  mixed: 4,
  /** One capital, with its full stop if it has one: `J.` */
  initial: 5,
  number: 6,
  /** The `'s` of a possessive. */
  possessive: 7,
  /** Letters without case, addresses, handles: never part of a name by its shape. */
  other: 8,
} as const;

/** Tokens of a text in order, in parallel arrays; `start[i]` and `end[i]` are offsets into the text. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
}

/** Words, numbers, possessives and single punctuation marks. Linear in the text. */
export function tokenize(text: string, from = 0, to = text.length): Tokens {
  let capacity = Math.max(16, (to - from) >> 2);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let shape = new Uint8Array(capacity);
  let count = 0;
  let next: number;
  for (let at = from; at < to; at = next) {
    const kind = characterAt(text, at);
    next = at + 1;
    if (kind === Character.space || kind === Character.newline) continue;
    let own: number = Shape.punctuation;
    if (!isWordCharacter(kind)) {
      const possessiveEnd = kind === Character.apostrophe ? endOfPossessive(text, at, from, to) : at;
      if (possessiveEnd > at) [next, own] = [possessiveEnd, Shape.possessive];
    } else {
      const address = endOfAddress(text, at, to);
      const small = address > at ? at : endOfSmallWord(text, at, to);
      next = address > at ? address : small > at ? small : endOfWord(text, at, to);
      const isOther = address > at || (at > from && isHandleSign(text.charCodeAt(at - 1)));
      own = isOther ? Shape.other : small > at ? Shape.lower : shapeOf(text, at, next);
    }
    if (count === capacity) {
      capacity *= 2;
      start = grown(start, new Int32Array(capacity));
      end = grown(end, new Int32Array(capacity));
      shape = grown(shape, new Uint8Array(capacity));
    }
    start[count] = at;
    end[count] = next;
    shape[count++] = own;
  }
  return {
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    shape: shape.subarray(0, count),
  };
}

function grown<Array extends Int32Array | Uint8Array>(old: Array, larger: Array): Array {
  larger.set(old);
  return larger;
}

/** `'s` after a word, at the word's end: its end; else `at`. */
function endOfPossessive(text: string, at: number, from: number, to: number): number {
  if (at === from || at + 1 >= to || !isWordCharacter(characterAt(text, at - 1))) return at;
  const letter = text.charCodeAt(at + 1);
  if (letter !== 0x73 && letter !== 0x53) return at;
  return at + 2 < to && isWordCharacter(characterAt(text, at + 2)) ? at : at + 2;
}

/** The end of two or more small letters of English that are a whole word, as most words are; `from` for all others. */
function endOfSmallWord(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSmallLetter(text.charCodeAt(at))) at++;
  if (at - from < 2) return from;
  const next = at < to ? characterAt(text, at) : Character.space;
  return isWordCharacter(next) || next === Character.apostrophe ? from : at;
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Words keep inner apostrophes (`O'Brien`), dotted abbreviations their stops (`U.S.`), initials theirs (`J.`). */
function endOfWord(text: string, from: number, to: number): number {
  let at = from + 1;
  for (; at < to; at++) {
    const kind = characterAt(text, at);
    if (isWordCharacter(kind)) continue;
    const inner = at + 1 < to && isWordCharacter(characterAt(text, at + 1));
    if (kind === Character.apostrophe && inner && endOfPossessive(text, at, from, to) === at) continue;
    if (text.charCodeAt(at) === 0x2e && isLetterBetweenStops(text, from, at)) {
      if (inner && isSingleLetter(text, at + 1, to)) continue;
      return isDottedOrInitial(text, from, at) ? at + 1 : at;
    }
    break;
  }
  return at;
}

/** Is the part before this full stop one letter, alone or after another full stop? */
function isLetterBetweenStops(text: string, from: number, stop: number): boolean {
  const before = stop - 1;
  const kind = characterAt(text, before);
  if (kind !== Character.upper && kind !== Character.lower) return false;
  return before === from || text.charCodeAt(before - 1) === 0x2e;
}

function isSingleLetter(text: string, at: number, to: number): boolean {
  const kind = characterAt(text, at);
  if (kind !== Character.upper && kind !== Character.lower) return false;
  return at + 1 >= to || !isWordCharacter(characterAt(text, at + 1));
}

function isDottedOrInitial(text: string, from: number, stop: number): boolean {
  return stop - from > 1 || characterAt(text, from) === Character.upper;
}

/** A web address or e-mail address that starts here: its end; else `at`. */
function endOfAddress(text: string, at: number, to: number): number {
  const letter = text.charCodeAt(at) | 0x20;
  if (letter !== 0x68 && letter !== 0x77) return at;
  if (!text.startsWith('http', at) && !text.startsWith('www.', at)) return at;
  if (!text.startsWith('www.', at) && !/^https?:\/\//u.test(text.slice(at, at + 8))) return at;
  let end = at;
  while (
    end < to &&
    characterAt(text, end) !== Character.space &&
    characterAt(text, end) !== Character.newline
  )
    end++;
  return end;
}

function isHandleSign(code: number): boolean {
  return code === 0x40 || code === 0x23;
}

function shapeOf(text: string, start: number, end: number): number {
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  let caseless = 0;
  for (let at = start; at < end; at++) {
    const kind = characterAt(text, at);
    if (kind === Character.upper) uppers++;
    else if (kind === Character.lower) lowers++;
    else if (kind === Character.digit) digits++;
    else if (kind === Character.caseless) caseless++;
  }
  const first = characterAt(text, start);
  if (caseless > 0) return Shape.other;
  if (first === Character.digit || uppers + lowers === 0) return Shape.number;
  if (uppers === 0) return Shape.lower;
  if (lowers === 0) return uppers + digits > 1 ? Shape.upper : Shape.initial;
  return uppers === 1 && first === Character.upper ? Shape.title : Shape.mixed;
}

/** Could this token begin or continue a name, by its shape alone? */
export function isCapitalised(shape: number): boolean {
  return shape >= Shape.title && shape <= Shape.initial;
}

/** A dotted abbreviation's stops and a word's soft hyphens do not tell names apart: `U.S.` is `US`. */
export function withoutStops(word: string): string {
  return word.includes('.') ? word.replace(/\./gu, '') : word;
}
