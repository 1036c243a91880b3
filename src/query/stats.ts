import type { EntityType } from '../model.ts';
import type { Store } from '../store/index.ts';
import { byCodeUnit } from '../text/order.ts';
import { componentsOf } from './components.ts';

/** One fact of a corpus. */
export interface Stat {
  /** What it is a fact of: `documents`, `entities`, `rules`, … */
  readonly part: string;
  readonly name: string;
  readonly value: number | string;
}

export interface StatsOptions {
  /** How many rules are named; the others are counted together. */
  readonly rules?: number;
  /** Count entities of these types alone, and the edges between them. */
  readonly types?: readonly EntityType[];
}

const RULES = 10;

const TYPES: readonly EntityType[] = ['person', 'organization', 'location'];

/** The corpus at a glance, part by part. */
export function stats(store: Store, options: StatsOptions = {}): readonly Stat[] {
  const { rules = RULES, types = TYPES } = options;
  return [
    ...documentStats(store),
    ...mentionStats(store),
    ...entityStats(store, types),
    ...networkStats(store, types),
    ...ruleStats(store, rules),
    ...part(
      'problems',
      store
        .problemCodes()
        .toSorted((one, other) => byCodeUnit(one.name, other.name))
        .map(({ name, count }) => [name, count] as const),
    ),
    ...part(
      'run',
      Object.entries(store.readSettings()).toSorted(([one], [other]) => byCodeUnit(one, other)),
    ),
  ];
}

function documentStats(store: Store): readonly Stat[] {
  const { documents, dated, first, last, duplicateGroups, duplicates, sentences, repeats } = store.totals();
  return [
    ...part('documents', [
      ['all', documents],
      ['dated', dated],
      ...(first === undefined || last === undefined
        ? []
        : ([
            ['first', first],
            ['last', last],
          ] as const)),
      ['near-duplicates of others', duplicates],
      ['groups of near-duplicates', duplicateGroups],
    ]),
    ...part('sentences', [
      ['all', sentences],
      ['repeats of others', repeats],
    ]),
  ];
}

function mentionStats(store: Store): readonly Stat[] {
  const { mentions, openMentions } = store.totals();
  return part('mentions', [
    ['all', mentions],
    ['settled', mentions - openMentions],
    ['open', openMentions],
  ]);
}

function entityStats(store: Store, types: readonly EntityType[]): readonly Stat[] {
  const counts = countsOf(store, types);
  return part('entities', [['all', sum(counts)], ...counts]);
}

type CountOfType = readonly [type: EntityType, count: number];

function countsOf(store: Store, types: readonly EntityType[]): readonly CountOfType[] {
  const counts = new Map(store.entityTypes().map(({ name, count }) => [name, count]));
  return TYPES.filter((type) => types.includes(type)).map((type) => [type, counts.get(type) ?? 0]);
}

function sum(counts: readonly CountOfType[]): number {
  return counts.reduce((all, [, count]) => all + count, 0);
}

function networkStats(store: Store, types: readonly EntityType[]): readonly Stat[] {
  const edges = edgesBetween(store, types);
  const sizes = componentsOf(edges);
  const linked = sizes.reduce((all, size) => all + size, 0);
  return part('network', [
    ['edges', edges.length],
    ['components', sizes.length],
    ['entities in the largest', Math.max(0, ...sizes)],
    ['entities without an edge', sum(countsOf(store, types)) - linked],
  ]);
}

function edgesBetween(store: Store, types: readonly EntityType[]): ReturnType<Store['pairs']> {
  if (TYPES.every((type) => types.includes(type))) return store.pairs();
  const entities = store.readNetwork().entities.filter(({ type }) => types.includes(type));
  const ids = new Set(entities.map(({ id }) => id));
  return store.pairs().filter(({ a, b }) => ids.has(a) && ids.has(b));
}

function ruleStats(store: Store, most: number): readonly Stat[] {
  const ranked = store
    .rules()
    .toSorted((one, other) => other.count - one.count || byCodeUnit(one.name, other.name));
  const others = ranked.slice(most).reduce((sum, { count }) => sum + count, 0);
  return part('rules', [
    ...ranked.slice(0, most).map(({ name, count }) => [name, count] as const),
    ...(others === 0 ? [] : [['others', others] as const]),
  ]);
}

function part(
  name: string,
  facts: readonly (readonly [name: string, value: number | string])[],
): readonly Stat[] {
  return facts.map(([fact, value]) => ({ part: name, name: fact, value }));
}
