import type { CoMention, EntityCount, EntityType, Network } from '../model.ts';

/** What part of the network becomes the graph. */
export interface GraphOptions {
  /** Co-mentions in fewer contexts are left out. */
  readonly minWeight?: number;
  /** Entities with fewer mentions in the corpus are left out, and their co-mentions with them. */
  readonly minMentions?: number;
  /** Entities of other types are left out, and their co-mentions with them. */
  readonly types?: readonly EntityType[];
}

export const DEFAULTS: Required<GraphOptions> = {
  minWeight: 1,
  minMentions: 1,
  types: ['person', 'organization', 'location'],
};

/** A co-mention with the key of its edge. */
export interface KeyedCoMention extends CoMention {
  readonly key: string;
}

/** The part of a network that becomes the graph. */
export interface Selection {
  readonly entities: readonly EntityCount[];
  readonly coMentions: readonly KeyedCoMention[];
}

/** The entities that pass, sorted by id, and the co-mentions among them, sorted by key; both by code unit. */
export function select(network: Network, options: GraphOptions = {}): Selection {
  const { minWeight, minMentions, types } = { ...DEFAULTS, ...options };
  const entities = network.entities
    .filter(({ mentions, type }) => mentions >= minMentions && types.includes(type))
    .sort((one, other) => byCodeUnit(one.id, other.id));
  const ids = new Set(entities.map(({ id }) => id));
  const coMentions = network.coMentions
    .filter(({ a, b, weight }) => weight >= minWeight && ids.has(a) && ids.has(b))
    .map((coMention) => ({ ...coMention, key: `${coMention.a}--${coMention.b}` }))
    .sort((one, other) => byCodeUnit(one.key, other.key) || byCodeUnit(one.a, other.a));
  return { entities, coMentions: distinct(coMentions) };
}

/** An id may itself hold `--`: the second pair that spells a key alike has one dash more. */
function distinct(coMentions: readonly KeyedCoMention[]): readonly KeyedCoMention[] {
  const taken = new Set<string>();
  return coMentions.map((coMention) => {
    let { key } = coMention;
    while (taken.has(key)) key += '-';
    taken.add(key);
    return key === coMention.key ? coMention : { ...coMention, key };
  });
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
