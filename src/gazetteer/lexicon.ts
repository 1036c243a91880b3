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
} as const;

/** Words as numbers: the comparison form of a word (folded, without stops and apostrophes) and its number. */
export class Words {
  readonly #numbers = new Map<string, number>();
  /** Surface form → number; a cache, cleared when a corpus' vocabulary outgrows it. */
  readonly #surfaces = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  /** The word's number, or -1 when no name or cue holds it. */
  find(surface: string): number {
    const cached = this.#surfaces.get(surface);
    if (cached !== undefined) return cached;
    const number = this.#numbers.get(wordKey(surface)) ?? -1;
    if (this.#surfaces.size > 500_000) this.#surfaces.clear();
    this.#surfaces.set(surface, number);
    return number;
  }

  add(surface: string): number {
    const key = wordKey(surface);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** Case, accents, stops and apostrophes do not tell words apart: `U.S.` is `us`, `Sana’a` is `sanaa`. */
export function wordKey(surface: string): string {
  return withoutStops(fold(surface)).replace(/['\u00ad]/gu, '');
}
