import type { EntityType } from '../model.ts';
import type { LinkRow, Store } from '../store/index.ts';
import { byCodeUnit } from '../text/order.ts';
import { quoteOf } from './excerpt.ts';

export interface NeighbourOptions {
  /** List entities of these types alone; the way to them may lead over any. */
  readonly types?: readonly EntityType[];
  /** Most rows of each depth. */
  readonly limit?: number;
  /** Follow edges of this weight or more. */
  readonly minWeight?: number;
  /** 2 adds the neighbours of neighbours. */
  readonly depth?: 1 | 2;
}

export const DEFAULTS = { limit: 20, minWeight: 1, depth: 1 } as const;

/** An entity that is mentioned with another one, or with one of its neighbours. */
export interface Neighbour {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** Number of contexts that hold both; at depth 2 the smaller number of the two edges on the way. */
  readonly weight: number;
  /** Number of documents with such contexts; at depth 2 the smaller one again. */
  readonly documents: number;
  /** Of this entity in the corpus. */
  readonly mentions: number;
  /** The earliest sentence behind the (last) edge; `…` where a long one is cut. */
  readonly quote: string;
  readonly depth: 1 | 2;
  /** At depth 2, the neighbour in between: the one with the heaviest way. */
  readonly via?: { readonly id: string; readonly name: string };
}

/** A link with the entity that it starts from. */
interface Step extends LinkRow {
  readonly from: string;
}

/** Who is mentioned with an entity: by depth, then weight, then documents, then id. */
export function neighbours(store: Store, id: string, options: NeighbourOptions = {}): readonly Neighbour[] {
  const { types, limit = DEFAULTS.limit, minWeight = DEFAULTS.minWeight, depth = DEFAULTS.depth } = options;
  const near = stepsFrom(store, id, minWeight);
  const far = depth === 2 ? secondSteps(store, id, near, minWeight) : [];
  const listed = (steps: readonly Step[]): readonly Step[] =>
    steps.filter(({ type }) => types === undefined || types.includes(type)).slice(0, limit);
  return [
    ...listed(near).map((step) => ({ ...described(store, step), depth: 1 as const })),
    ...listed(far).map((step) => ({
      ...described(store, step),
      depth: 2 as const,
      via: named(store, step.from),
    })),
  ];
}

function stepsFrom(store: Store, from: string, minWeight: number): readonly Step[] {
  return store
    .links(from)
    .filter((link) => link.weight >= minWeight)
    .map((link) => ({ ...link, from }))
    .sort(byRank);
}

/** The best way to each neighbour of a neighbour that is not a neighbour itself. */
function secondSteps(store: Store, id: string, near: readonly Step[], minWeight: number): readonly Step[] {
  const known = new Set([id, ...near.map(({ entity }) => entity)]);
  const best = new Map<string, Step>();
  for (const first of near)
    for (const link of store.links(first.entity)) {
      if (known.has(link.entity) || link.weight < minWeight) continue;
      const step = weaker(first, link);
      const other = best.get(link.entity);
      if (other === undefined || byRank(step, other) < 0) best.set(link.entity, step);
    }
  return [...best.values()].sort(byRank);
}

function weaker(first: Step, second: LinkRow): Step {
  return {
    from: first.entity,
    entity: second.entity,
    type: second.type,
    weight: Math.min(first.weight, second.weight),
    documents: Math.min(first.documents, second.documents),
  };
}

function byRank(one: Step, other: Step): number {
  return (
    other.weight - one.weight ||
    other.documents - one.documents ||
    byCodeUnit(one.entity, other.entity) ||
    byCodeUnit(one.from, other.from)
  );
}

function described(
  store: Store,
  { from, entity: id, type, weight, documents }: Step,
): Omit<Neighbour, 'depth'> {
  const { name, mentions } = store.entity(id)!;
  return { id, name, type, weight, documents, mentions, quote: quoteOf(store.evidence(from, id, 1)[0]!) };
}

function named(store: Store, id: string): { readonly id: string; readonly name: string } {
  return { id, name: store.entity(id)!.name };
}
