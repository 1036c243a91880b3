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
}

export const STATS_DEFAULTS: Required<StatsOptions> = { rules: 10 };

const TYPES: readonly EntityType[] = ['person', 'organization', 'location'];

/** The corpus at a glance, part by part. */
export function stats(store: Store, options: StatsOptions = {}): readonly Stat[] {
  const { rules } = { ...STATS_DEFAULTS, ...options };
  return [
    ...documentStats(store),
    ...entityStats(store),
    ...networkStats(store),
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

function entityStats(store: Store): readonly Stat[] {
  const { mentions, openMentions } = store.totals();
  const counts = new Map(store.entityTypes().map(({ name, count }) => [name, count]));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...part('mentions', [
      ['all', mentions],
      ['settled', mentions - openMentions],
      ['open', openMentions],
    ]),
    ...part('entities', [['all', all], ...TYPES.map((type) => [type, counts.get(type) ?? 0] as const)]),
  ];
}

function networkStats(store: Store): readonly Stat[] {
  const sizes = componentsOf(store.pairs());
  const linked = sizes.reduce((sum, size) => sum + size, 0);
  const entities = store.entityTypes().reduce((sum, { count }) => sum + count, 0);
  return part('network', [
    ['edges', store.totals().edges],
    ['components', sizes.length],
    ['entities in the largest', Math.max(0, ...sizes)],
    ['entities without an edge', entities - linked],
  ]);
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
