import type { Entity, KeptApart, ResolvedDocument } from '../model.ts';
import { byCodeUnit } from '../text/order.ts';
import { acronyms, shortNames } from './abbreviations.ts';
import { BY_HAND } from './decisions/index.ts';
import type { LookAlike, OwnName } from './look-alikes.ts';
import { misspellings } from './misspellings.ts';
import { nameKey, personWords } from './name-forms.ts';

/** Two entities that may be one: something for a person to decide. */
export interface LikelyMerge {
  /** Entity ids, a < b by code unit. */
  readonly a: string;
  readonly b: string;
  readonly because: string;
  /** 0 to 1; not a probability. */
  readonly score: number;
}

/** What a rule kept apart is as likely as this, compared with what no rule has seen. */
const KEPT_APART = 0.5;

/**
 * Pairs of entities of one type whose names look alike: the likeliest first, then those with the most mentions. Pairs
 * that were kept apart by hand, or that the gazetteer knows as two, are no question any more. Names are compared with
 * those alone that share a form or their rarest word, so that the time grows with the number of names.
 */
export function likelyMerges(resolved: {
  readonly documents: readonly ResolvedDocument[];
  readonly entities: readonly Entity[];
  readonly keptApart: readonly KeptApart[];
}): readonly LikelyMerge[] {
  const names = resolved.entities.flatMap(namesOf);
  const apart = new Map(resolved.keptApart.map((pair) => [pairId(pair), pair]));
  const { mentions, curated } = countMentions(resolved.documents);
  const best = new Map<string, LikelyMerge>();
  for (const alike of [...misspellings(names), ...shortNames(names), ...acronyms(names)]) {
    const merge = likelyMerge(alike, apart);
    if (merge === undefined || (curated.has(merge.a) && curated.has(merge.b))) continue;
    const known = best.get(pairId(merge));
    if (known === undefined || known.score < merge.score) best.set(pairId(merge), merge);
  }
  const weight = ({ a, b }: LikelyMerge): number => (mentions.get(a) ?? 0) + (mentions.get(b) ?? 0);
  return [...best.values()].sort(
    (x, y) => y.score - x.score || weight(y) - weight(x) || byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b),
  );
}

/** The canonical name and its fuller aliases: what a person is called for short fits too many. */
function namesOf({ id, type, name, aliases }: Entity): readonly OwnName[] {
  const byKey = new Map<string, OwnName>();
  for (const text of [name, ...aliases]) {
    const key = nameKey(text, type);
    const words = personWords(key);
    const isShort = type === 'person' && words.length < 2;
    if ((text === name || !isShort) && !byKey.has(key))
      byKey.set(key, { entity: id, type, text, key, words });
  }
  return [...byKey.values()];
}

function likelyMerge(
  { one, other, because, score }: LookAlike,
  apart: ReadonlyMap<string, KeptApart>,
): LikelyMerge | undefined {
  const [a, b] = one.entity < other.entity ? [one.entity, other.entity] : [other.entity, one.entity];
  const reason = apart.get(pairId({ a, b }))?.because;
  if (reason?.startsWith(BY_HAND)) return undefined;
  const likely = reason === undefined ? score : score * KEPT_APART;
  return {
    a,
    b,
    because: reason === undefined ? because : `${because}; but ${reason}`,
    score: rounded(likely),
  };
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

function pairId({ a, b }: Pick<LikelyMerge, 'a' | 'b'>): string {
  return JSON.stringify([a, b]);
}

/** The reasons of names that the gazetteer gives. */
const CURATED = /^(?:name in the gazetteer|shared name,|short name of )/u;

/** How often each entity is mentioned, and which entities the gazetteer knows. */
function countMentions(documents: readonly ResolvedDocument[]) {
  const mentions = new Map<string, number>();
  const curated = new Set<string>();
  for (const { resolutions } of documents) {
    for (const { entity, because } of resolutions) {
      if (entity === null) continue;
      mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
      if (CURATED.test(because)) curated.add(entity);
    }
  }
  return { mentions, curated };
}
