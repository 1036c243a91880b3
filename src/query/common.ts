import type { EntityType } from '../model.ts';
import type { LinkRow, Store } from '../store/index.ts';
import { byCodeUnit } from '../text/order.ts';

export interface CommonOptions {
  /** List entities of these types alone. */
  readonly types?: readonly EntityType[];
  /** Both edges are of this weight or more. */
  readonly minWeight?: number;
  /** Most rows. */
  readonly limit?: number;
}

/** An edge, as far as it is shown. */
type Link = Pick<LinkRow, 'weight' | 'documents'>;

/** An entity that two others are both mentioned with. */
export interface CommonNeighbour {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** Of this entity in the corpus. */
  readonly mentions: number;
  /** Its edge to the one, and to the other. */
  readonly a: Link;
  readonly b: Link;
}

/** The neighbours that two entities share: by the smaller of the two weights, then by their sum, then by id. */
export function common(
  store: Store,
  a: string,
  b: string,
  { types, minWeight = 1, limit }: CommonOptions = {},
): readonly CommonNeighbour[] {
  const others = new Map(store.links(b).map((link) => [link.entity, link]));
  return store
    .links(a)
    .flatMap((link) => {
      const other = others.get(link.entity);
      return other === undefined ? [] : [{ link, other }];
    })
    .filter(({ link, other }) => Math.min(link.weight, other.weight) >= minWeight)
    .filter(({ link }) => types === undefined || types.includes(link.type))
    .sort(byRank)
    .slice(0, limit)
    .map(({ link, other }) => {
      const { id, name, type, mentions } = store.entity(link.entity)!;
      return { id, name, type, mentions, a: shown(link), b: shown(other) };
    });
}

interface Pair {
  readonly link: LinkRow;
  readonly other: LinkRow;
}

function byRank(one: Pair, next: Pair): number {
  const weakest = ({ link, other }: Pair): number => Math.min(link.weight, other.weight);
  const total = ({ link, other }: Pair): number => link.weight + other.weight;
  return (
    weakest(next) - weakest(one) || total(next) - total(one) || byCodeUnit(one.link.entity, next.link.entity)
  );
}

function shown({ weight, documents }: LinkRow): Link {
  return { weight, documents };
}
