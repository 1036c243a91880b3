import type { EntityType } from '../model.ts';
import type { EvidenceRow, Store } from '../store/index.ts';
import { byCodeUnit } from '../text/order.ts';
import { type LinksOf, strongestWeakest } from './strongest.ts';

export interface PathOptions {
  /** The fewest steps, whatever their weight. */
  readonly shortest?: boolean;
  /** Lead over entities of these types alone; the two ends may be of any. */
  readonly types?: readonly EntityType[];
  /** Follow edges of this weight or more. */
  readonly minWeight?: number;
}

export interface PathEnd {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

/** One edge of a path, with the earliest context behind it. */
export interface PathStep {
  readonly from: PathEnd;
  readonly to: PathEnd;
  readonly weight: number;
  readonly documents: number;
  readonly evidence: EvidenceRow;
}

/**
 * The strongest path between two entities, a path being as strong as its weakest edge: of those whose smallest weight
 * is the largest, the one of fewest steps; of those, the one whose weights sum up to most, or, among
 * equals, whose ids come first. From the other end it is the same path, the other way round. Undefined when there is none.
 */
export function path(
  store: Store,
  from: string,
  to: string,
  { shortest = false, types, minWeight = 1 }: PathOptions = {},
): readonly PathStep[] | undefined {
  const [start, end] = from < to ? [from, to] : [to, from];
  const links: LinksOf = (id) =>
    store
      .links(id)
      .filter(
        ({ entity, type, weight }) =>
          weight >= minWeight && (types === undefined || types.includes(type) || entity === end),
      );
  const weakest = shortest ? minWeight : strongestWeakest(links, start, end);
  if (weakest === undefined) return undefined;
  const ids = fewestSteps((id) => links(id).filter(({ weight }) => weight >= weakest), start, end);
  return ids && stepsAlong(store, start === from ? ids : ids.toReversed());
}

/** The heaviest way to an entity, among those of as few steps. */
interface Arrival {
  readonly from: string;
  /** Sum of the weights on the way. */
  readonly total: number;
}

/** Breadth first, one layer after the other; the ids on the path, both ends among them. */
function fewestSteps(links: LinksOf, start: string, end: string): readonly string[] | undefined {
  const arrivals = new Map<string, Arrival>([[start, { from: start, total: 0 }]]);
  let layer: readonly string[] = [start];
  while (layer.length > 0 && !arrivals.has(end)) {
    const next = new Map<string, Arrival>();
    for (const from of layer) {
      const { total } = arrivals.get(from)!;
      for (const { entity, weight } of links(from)) {
        if (arrivals.has(entity)) continue;
        const known = next.get(entity);
        if (known === undefined || total + weight > known.total)
          next.set(entity, { from, total: total + weight });
      }
    }
    for (const [id, arrival] of next) arrivals.set(id, arrival);
    layer = [...next.keys()].sort(byCodeUnit);
  }
  return arrivals.has(end) ? wayTo(end, arrivals) : undefined;
}

function wayTo(end: string, arrivals: ReadonlyMap<string, Arrival>): readonly string[] {
  const way = [end];
  for (let at = arrivals.get(end)!.from; at !== way[0]; at = arrivals.get(at)!.from) way.unshift(at);
  return way;
}

function stepsAlong(store: Store, ids: readonly string[]): readonly PathStep[] {
  const ends = ids.map((id): PathEnd => {
    const { name, type } = store.entity(id)!;
    return { id, name, type };
  });
  return ends.slice(1).map((to, i) => {
    const from = ends[i]!;
    const { weight, documents } = store.links(from.id).find(({ entity }) => entity === to.id)!;
    return { from, to, weight, documents, evidence: store.evidence(from.id, to.id, 1)[0]! };
  });
}
