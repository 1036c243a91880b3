import type { Document, Segmented } from '../model.ts';
import { byCodeUnit } from '../text/order.ts';
import { candidatePairs, distinctive, postingsOf } from './candidates.ts';
import { shinglesOf, type Wordings, wordingsOf } from './wording.ts';

/** Two texts are near-duplicates when at least this part of the smaller one stands in the other … */
const CONTAINMENT = 2 / 3;
/** … which is at most so many times as large: a digest of many texts would make one of all that it reprints. */
const TIMES_AS_LARGE = 5;
/** In words: a shorter text is a duplicate of its equals alone. */
const SHORT = 30;

/** A document with its words. */
export interface Worded {
  readonly document: Document;
  readonly wordings: Wordings;
}

/**
 * Groups of near-duplicate documents, as ids: the earliest of each group first (undated ones last, then by id), and so
 * the groups. Documents that are alone in what they say are in none. The order of the documents does not matter.
 *
 * With S(A) the set of runs of five words in what A says itself (no byline, dateline, furniture, quoted line):
 *
 *     containment(A, B) = |S(A) ∩ S(B)| / min(|S(A)|, |S(B)|) ≥ 2/3, and max(|S(A)|, |S(B)|) ≤ 5 · min(|S(A)|, |S(B)|)
 *
 * links A and B; a group is a connected component. For texts of one length this is a resemblance |S(A) ∩ S(B)| /
 * |S(A) ∪ S(B)| of 1/2, at which Broder, Glassman, Manasse and Zweig clustered the web ("Syntactic clustering of the
 * Web", 1997; the measures: Broder, "On the resemblance and containment of documents", 1997); an update that keeps the
 * old text is found at any length up to the bound. A word that differs breaks five runs, so two texts from one form
 * that differ in a word in every fifteen stay below.
 */
export function duplicateGroups(documents: readonly Segmented[]): readonly (readonly string[])[] {
  const worded = wordedByAge(documents);
  return groupsOf(worded).map((group) => group.map((index) => worded[index]!.document.id));
}

/** The documents with their words, the earliest first: by date, undated ones last, then by id. */
export function wordedByAge(documents: readonly Segmented[]): readonly Worded[] {
  return documents
    .map((segmented) => ({ document: segmented.document, wordings: wordingsOf(segmented) }))
    .sort((a, b) => byAge(a.document, b.document));
}

function byAge(a: Document, b: Document): number {
  if (a.date !== b.date) {
    if (a.date === undefined) return 1;
    if (b.date === undefined) return -1;
    return byCodeUnit(a.date, b.date);
  }
  return byCodeUnit(a.id, b.id);
}

/** Groups of two and more, as ascending indexes, in the order of their first ones. */
export function groupsOf(documents: readonly Worded[]): readonly (readonly number[])[] {
  const links = new Components(documents.length);
  linkEqual(documents, links);
  linkLong(documents, links);
  return links.groups();
}

/** Texts of the same few words. A text without any is no duplicate. */
function linkEqual(documents: readonly Worded[], links: Components): void {
  const firsts = new Map<string, number>();
  for (const [index, { wordings }] of documents.entries()) {
    const { own, quoted } = wordings;
    if (own.words.length >= SHORT || own.words.length + quoted.words.length === 0) continue;
    const key = `${own.words.join(' ')}>${quoted.words.join(' ')}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else links.join(first, index);
  }
}

function linkLong(documents: readonly Worded[], links: Components): void {
  const indexes = [...documents.keys()].filter(
    (index) => documents[index]!.wordings.own.words.length >= SHORT,
  );
  const all = indexes.map((index) => shinglesOf(documents[index]!.wordings.own));
  const postings = postingsOf(all);
  const shingles = distinctive(all, postings);
  for (const [a, b] of candidatePairs(shingles, postings)) {
    const [one, other] = [indexes[a]!, indexes[b]!];
    if (!links.areJoined(one, other) && areNearDuplicates(shingles[a]!, shingles[b]!)) links.join(one, other);
  }
}

/** Takes distinct shingles, ascending. */
function areNearDuplicates(a: Uint32Array, b: Uint32Array): boolean {
  const smaller = Math.min(a.length, b.length);
  if (Math.max(a.length, b.length) > TIMES_AS_LARGE * smaller) return false;
  let shared = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [left, right] = [a[i]!, b[k]!];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) k++;
  }
  return shared >= CONTAINMENT * smaller;
}

/** Connected components of numbered things, each with its smallest number as its root. */
class Components {
  readonly #parents: Uint32Array;

  constructor(count: number) {
    this.#parents = Uint32Array.from({ length: count }, (_, index) => index);
  }

  areJoined(a: number, b: number): boolean {
    return this.#root(a) === this.#root(b);
  }

  join(a: number, b: number): void {
    const [one, other] = [this.#root(a), this.#root(b)];
    this.#parents[Math.max(one, other)] = Math.min(one, other);
  }

  /** Of two and more. */
  groups(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    for (const index of this.#parents.keys()) {
      const root = this.#root(index);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [index]);
      else group.push(index);
    }
    return [...groups.values()].filter((group) => group.length > 1);
  }

  #root(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) {
      this.#parents[root] = this.#parents[this.#parents[root]!]!;
      root = this.#parents[root]!;
    }
    return root;
  }
}
