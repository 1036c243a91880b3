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
  thing: 1 << 22,
  /** A name begins with it; most words begin nothing, so that one look spares the walk. */
  beginsName: 1 << 19,
  /** A name that is written small there, like `al-Shabaab`, begins with it. */
  beginsSmallName: 1 << 20,
  /** A cue of several words begins with it. */
  beginsPhrase: 1 << 21,
  /** A title that is no name, like `In Cold Blood`, begins with it and its capital. */
  beginsCapitalPhrase: 1 << 23,
  /** The second word of such a cue. */
  continuesPhrase: 1 << 24,
} as const;

/** How many surface forms are remembered before the memory is cleared. */
const LARGEST_MEMORY = 1 << 18;
/** A small table stays in the processor's cache; it doubles when half full. */
const SMALLEST_TABLE = 1 << 13;

/**
 * Words as numbers. A surface form is looked up by its characters in place, without cutting a string out of the text;
 * what was looked up once is remembered, in an open hash of surface forms.
 */
export class Words {
  readonly #numbers = new Map<string, number>();
  #surfaces: string[] = [];
  #found: number[] = [];
  /** Index of the surface form in each slot, plus one. */
  #slots = new Int32Array(SMALLEST_TABLE);

  get size(): number {
    return this.#numbers.size;
  }

  /** The number of the word at `text.slice(start, end)`, or -1 when no name or cue holds it. */
  find(text: string, start = 0, end = text.length): number {
    const slots = this.#slots;
    const surfaces = this.#surfaces;
    const mask = slots.length - 1;
    let slot = hashOf(text, start, end) & mask;
    for (let index = slots[slot]!; index !== 0; index = slots[slot]!) {
      if (isAt(surfaces[index - 1]!, text, start, end)) return this.#found[index - 1]!;
      slot = (slot + 1) & mask;
    }
    return this.#remember(text.slice(start, end));
  }

  add(surface: string): number {
    const key = wordKey(surface);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#forget();
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  #remember(surface: string): number {
    const number = this.#numbers.get(wordKey(surface)) ?? -1;
    if (this.#surfaces.length >= LARGEST_MEMORY) this.#forget();
    this.#surfaces.push(surface);
    this.#found.push(number);
    if (this.#surfaces.length * 2 > this.#slots.length) this.#grow();
    else this.#place(this.#surfaces.length);
    return number;
  }

  #place(index: number): void {
    const surface = this.#surfaces[index - 1]!;
    const mask = this.#slots.length - 1;
    let slot = hashOf(surface, 0, surface.length) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = index;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let index = 1; index <= this.#surfaces.length; index++) this.#place(index);
  }

  #forget(): void {
    if (this.#surfaces.length === 0) return;
    this.#surfaces = [];
    this.#found = [];
    this.#slots = new Int32Array(SMALLEST_TABLE);
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** Case, accents, stops and apostrophes do not tell words apart: `U.S.` is `us`, `Sana’a` is `sanaa`. */
export function wordKey(surface: string): string {
  if (/^[A-Za-z]+$/u.test(surface)) return surface.toLowerCase();
  return withoutStops(fold(surface)).replace(/['\u00ad]/gu, '');
}
