import { fold } from '../text/fold.ts';
import { withoutStops } from '../text/tokens.ts';

/** What the cue lists say of a word or phrase; the bits of its flags. */
export const Flag = {
  common: 1 << 0,
  firstName: 1 << 1,
  surname: 1 << 2,
  /** The first name is also an ordinary word, month or place. */
  ambiguousFirstName: 1 << 3,
  ambiguousSurname: 1 << 4,
  title: 1 << 5,
  role: 1 << 6,
  organizationHead: 1 << 7,
  organizationSuffix: 1 << 8,
  organizationNoun: 1 << 9,
  beforePlace: 1 << 10,
  afterPlace: 1 << 11,
  placeNoun: 1 << 12,
  demonym: 1 << 13,
  calendar: 1 << 14,
  saying: 1 << 15,
  notName: 1 << 16,
  /** An abbreviation that is no name where it is written in capitals: `AM`, `XI`. */
  notAcronym: 1 << 17,
  /** A law, an award, an event: takes a name right before it along. */
  event: 1 << 18,
  /** Part of a phrase of several words that is no name: `Plan Colombia`. */
  thing: 1 << 19,
  /** A name begins with it; most words begin nothing, so that one look spares the walk. */
  beginsName: 1 << 20,
  /** A name that is written small there, like `al-Shabaab`, begins with it. */
  beginsSmallName: 1 << 21,
  /** A cue of several words begins with it. */
  beginsPhrase: 1 << 22,
  /** A title that is no name, like `In Cold Blood`, begins with it and its capital. */
  beginsCapitalPhrase: 1 << 23,
  /** The second word of a cue of several words. */
  continuesPhrase: 1 << 24,
} as const;

/** How many surface forms are remembered before the memory is cleared. */
const LARGEST_MEMORY = 1 << 16;

/**
 * Words as numbers. A word of up to twelve letters of English, as most are, is looked up by its letters in place, without
 * cutting a string out of the text; any other one by its comparison form, once.
 */
export class Words {
  readonly #numbers = new Map<string, number>();
  readonly #plain = new PlainWords();
  readonly #others = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  /** The number of the word at `text.slice(start, end)`, or -1 when no name or cue holds it. */
  find(text: string, start = 0, end = text.length): number {
    const plain = this.#plain.find(text, start, end);
    return plain === NOT_PLAIN ? this.#remembered(text.slice(start, end)) : plain;
  }

  add(surface: string): number {
    const key = wordKey(surface);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#others.clear();
    this.#numbers.set(key, number);
    this.#plain.add(key, number);
    return number;
  }

  #remembered(surface: string): number {
    const known = this.#others.get(surface);
    if (known !== undefined) return known;
    const number = this.#numbers.get(wordKey(surface)) ?? -1;
    if (this.#others.size >= LARGEST_MEMORY) this.#others.clear();
    this.#others.set(surface, number);
    return number;
  }
}

const NOT_PLAIN = -2;
/** Letters of a word that one number holds, five bits each. */
const LETTERS = 6;
/** Numbers of a slot: the first letters, the others, the word's number plus one; a fourth keeps it within a cache line. */
const STRIDE = 4;
const REST = 1;
const NUMBER = 2;

/** An open hash of words of up to twelve letters a to z, whatever their case. */
class PlainWords {
  #capacity = 1 << 10;
  #slots = new Int32Array(this.#capacity * STRIDE);
  #size = 0;

  /** The word's number; -1 when it is not in, -2 when it is no plain word. */
  find(text: string, start: number, end: number): number {
    if (end - start > 2 * LETTERS) return NOT_PLAIN;
    const half = Math.min(end, start + LETTERS);
    const first = packed(text, start, half);
    const rest = packed(text, half, end);
    if (first <= 0 || rest < 0) return NOT_PLAIN;
    return this.#slots[this.#slotOf(first, rest) + NUMBER]! - 1;
  }

  add(word: string, number: number): void {
    if (word.length > 2 * LETTERS) return;
    const first = packed(word, 0, Math.min(word.length, LETTERS));
    const rest = packed(word, Math.min(word.length, LETTERS), word.length);
    if (first <= 0 || rest < 0) return;
    if (++this.#size * 3 > this.#capacity) this.#grow();
    this.#put(first, rest, number + 1);
  }

  #put(first: number, rest: number, number: number): void {
    const at = this.#slotOf(first, rest);
    this.#slots[at] = first;
    this.#slots[at + REST] = rest;
    this.#slots[at + NUMBER] = number;
  }

  /** Where the word's slot begins, or the free one where it would be. */
  #slotOf(first: number, rest: number): number {
    const slots = this.#slots;
    const mask = this.#capacity - 1;
    const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(rest + 1, 0x85ebca6b);
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * STRIDE;
      if (slots[at + NUMBER] === 0 || (slots[at] === first && slots[at + REST] === rest)) return at;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#capacity *= 2;
    this.#slots = new Int32Array(this.#capacity * STRIDE);
    for (let at = 0; at < old.length; at += STRIDE)
      if (old[at + NUMBER] !== 0) this.#put(old[at]!, old[at + REST]!, old[at + NUMBER]!);
  }
}

/** Letters as a number, or -1 where one is not of a to z. */
function packed(text: string, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at++) {
    const letter = (text.charCodeAt(at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) return -1;
    letters = (letters << 5) | letter;
  }
  return letters;
}

/** What the cue lists say of a word: 0 of one that no name or cue holds. */
export function flagsOf(
  word: string,
  { words, flags }: { readonly words: Words; readonly flags: Uint32Array },
): number {
  const number = words.find(word);
  return number < 0 ? 0 : flags[number]!;
}

/** Case, accents, stops and apostrophes do not tell words apart: `U.S.` is `us`, `Sana’a` is `sanaa`. */
function wordKey(surface: string): string {
  if (/^[A-Za-z]+$/u.test(surface)) return surface.toLowerCase();
  return withoutStops(fold(surface)).replace(/['\u00ad]/gu, '');
}
