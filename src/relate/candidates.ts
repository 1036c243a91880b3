/** With how many of the next documents that have a shingle a document is compared for it. */
const REACH = 8;
/** Of the smaller document's shingles: a pair that is seen to share less is not compared. */
const WORTH_COMPARING = 1 / 6;
/** A shingle in more documents than this, and in more than this part of them all, comes from a form or a page's frame … */
const COMMON = 20;
const COMMON_PART = 0.05;
/** … and tells nothing, unless a document would be left with fewer shingles than this. */
const FEWEST = 26;
/** Documents are numbered below this; a number and a hash of 32 bits go into the 53 bits of an exact number. */
const NUMBERS = 2 ** 21;

/** Which documents have which shingle: hashes ascending, the documents of one hash ascending. */
export interface Postings {
  readonly hashes: Uint32Array;
  readonly documents: Uint32Array;
}

/** Takes each document's shingles, distinct. */
export function postingsOf(shingles: readonly Uint32Array[]): Postings {
  const total = shingles.reduce((sum, own) => sum + own.length, 0);
  const packed = new Float64Array(total);
  let at = 0;
  for (const [document, own] of shingles.entries())
    for (const hash of own) packed[at++] = hash * NUMBERS + document;
  packed.sort();
  const hashes = new Uint32Array(total);
  const documents = new Uint32Array(total);
  for (let i = 0; i < total; i++) {
    const hash = Math.floor(packed[i]! / NUMBERS);
    hashes[i] = hash;
    documents[i] = packed[i]! - hash * NUMBERS;
  }
  return { hashes, documents };
}

/** The shingles of each document without those that are common in the corpus, where enough are left. */
export function distinctive(shingles: readonly Uint32Array[], { hashes }: Postings): readonly Uint32Array[] {
  const most = Math.max(COMMON, COMMON_PART * shingles.length);
  const common = new Set<number>();
  for (let first = 0, at = 1; at <= hashes.length; at++) {
    if (hashes[at] === hashes[first]) continue;
    if (at - first > most) common.add(hashes[first]!);
    first = at;
  }
  if (common.size === 0) return shingles;
  return shingles.map((own) => {
    const rest = own.filter((hash) => !common.has(hash));
    return rest.length < FEWEST ? own : rest;
  });
}

/**
 * Pairs of documents that may be near-duplicates, `a` < `b`, found in time that grows with the number of shingles: for each of
 * its shingles a document meets the next few that have it too. Where many have it, the others are met through those
 * between.
 */
export function* candidatePairs(
  shingles: readonly Uint32Array[],
  postings: Postings,
): Generator<readonly [a: number, b: number]> {
  const { hashes, documents } = postings;
  const { places, firsts } = sharedPlaces(postings, shingles.length);
  const shared = new Uint32Array(shingles.length);
  for (const [a, own] of shingles.entries()) {
    const met: number[] = [];
    for (let i = firsts[a]!; i < firsts[a + 1]!; i++) {
      const place = places[i]!;
      for (let at = place + 1; at <= place + REACH && hashes[at] === hashes[place]; at++)
        if (shared[documents[at]!]!++ === 0) met.push(documents[at]!);
    }
    for (const b of met) {
      if (shared[b]! >= WORTH_COMPARING * Math.min(own.length, shingles[b]!.length)) yield [a, b];
      shared[b] = 0;
    }
  }
}

interface Places {
  /** In the postings, each before another one of the same hash; document by document. */
  readonly places: Uint32Array;
  /** Where in `places` those of each document begin, and where the last ones end. */
  readonly firsts: Uint32Array;
}

function sharedPlaces({ hashes, documents }: Postings, count: number): Places {
  const firsts = new Uint32Array(count + 1);
  for (let at = 0; at + 1 < hashes.length; at++)
    if (hashes[at] === hashes[at + 1]) firsts[documents[at]! + 1]!++;
  for (let document = 0; document < count; document++) firsts[document + 1]! += firsts[document]!;
  const places = new Uint32Array(firsts[count]!);
  const next = firsts.slice();
  for (let at = 0; at + 1 < hashes.length; at++)
    if (hashes[at] === hashes[at + 1]) places[next[documents[at]!]!++] = at;
  return { places, firsts };
}
