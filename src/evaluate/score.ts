import type { EntityType, Span } from '../model.ts';

/** A name with its type: what an annotator marked, or the tagger found. */
export interface TypedSpan extends Span {
  readonly type: EntityType;
}

/** One annotated document beside what was found in it. */
export interface Comparison {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly TypedSpan[];
  readonly found: readonly TypedSpan[];
}

export interface Counts {
  readonly right: number;
  readonly gold: number;
  readonly found: number;
}

/** Precision = right / found, recall = right / gold, F1 their harmonic mean; each 0 when there is nothing to divide by. */
export interface Score extends Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export type Matching = 'exact' | 'overlap';
export type ScoreTable = Readonly<Record<Matching, Readonly<Record<EntityType | 'all', Score>>>>;

export const TYPES: readonly EntityType[] = ['person', 'organization', 'location'];

/**
 * Exact: the same start, end and type. Overlap: the same type and at least one character shared, each name matched to
 * one other at most (a maximum matching, in which exact pairs stay together).
 */
export function scoreTable(comparisons: readonly Comparison[]): ScoreTable {
  return { exact: scores(comparisons, exactPairs), overlap: scores(comparisons, overlapPairs) };
}

/** A matched pair: indexes into `gold` and `found`. */
export type Pair = readonly [gold: number, found: number];

type Pairing = (gold: readonly TypedSpan[], found: readonly TypedSpan[]) => readonly Pair[];

function scores(comparisons: readonly Comparison[], pairing: Pairing): Record<EntityType | 'all', Score> {
  const counts = new Map<EntityType | 'all', { right: number; gold: number; found: number }>();
  for (const type of [...TYPES, 'all'] as const) counts.set(type, { right: 0, gold: 0, found: 0 });
  const add = (type: EntityType, key: 'right' | 'gold' | 'found'): void => {
    counts.get(type)![key]++;
    counts.get('all')![key]++;
  };
  for (const { gold, found } of comparisons) {
    for (const { type } of gold) add(type, 'gold');
    for (const { type } of found) add(type, 'found');
    for (const [g] of pairing(gold, found)) add(gold[g]!.type, 'right');
  }
  const score = (type: EntityType | 'all'): Score => withRatios(counts.get(type)!);
  return {
    person: score('person'),
    organization: score('organization'),
    location: score('location'),
    all: score('all'),
  };
}

function withRatios({ right, gold, found }: Counts): Score {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, gold, found, precision, recall, f1 };
}

export function exactPairs(gold: readonly TypedSpan[], found: readonly TypedSpan[]): readonly Pair[] {
  const byPlace = new Map(found.map((span, i) => [placeOf(span), i]));
  return gold.flatMap((span, g) => {
    const f = byPlace.get(placeOf(span));
    byPlace.delete(placeOf(span));
    return f === undefined ? [] : [[g, f] as const];
  });
}

function placeOf({ start, end, type }: TypedSpan): string {
  return `${start} ${end} ${type}`;
}

/** A maximum one-to-one matching (Kuhn's augmenting paths) over same-type spans that share a character. */
function overlapPairs(gold: readonly TypedSpan[], found: readonly TypedSpan[]): readonly Pair[] {
  const goldOf = new Map<number, number>();
  const matched = new Map(exactPairs(gold, found));
  for (const [g, f] of matched) goldOf.set(f, g);
  const partners = gold.map((span) => found.flatMap((other, f) => (overlaps(span, other) ? [f] : [])));
  const augment = (g: number, seen: Set<number>): boolean => {
    for (const f of partners[g]!) {
      if (seen.has(f)) continue;
      seen.add(f);
      const owner = goldOf.get(f);
      if (owner !== undefined && !augment(owner, seen)) continue;
      goldOf.set(f, g);
      return true;
    }
    return false;
  };
  for (const g of gold.keys()) if (!matched.has(g)) augment(g, new Set());
  return [...goldOf].map(([f, g]) => [g, f] as const).sort((a, b) => a[0] - b[0]);
}

function overlaps(a: TypedSpan, b: TypedSpan): boolean {
  return a.type === b.type && a.start < b.end && b.start < a.end;
}
