import type { NamingRow, Store } from '../store/index.ts';
import { foldName } from '../text/fold.ts';
import { byCodeUnit } from '../text/order.ts';

/** A name, and why it is an entity's, nobody's or another's. */
export interface Naming extends Omit<NamingRow, 'rule'> {
  /** `open`: several entities fit, so that it counts for none. `apart`: the name of another, which this is not. */
  readonly status: 'settled' | 'open' | 'apart';
  /** What found it; not for one that is kept apart. */
  readonly rule?: string;
  /** Where it is open: the ids that fit. They may be a gazetteer's, of whom no text speaks for certain. */
  readonly fits?: readonly string[];
  /** Id of the other entity, where it is kept apart; the counts are that entity's. */
  readonly id?: string;
}

/**
 * The names that were merged into an entity, each with its reason, then those that were left open because others fit as
 * well, then the entities that it was kept apart from; the most mentioned first.
 */
export function why(store: Store, id: string): readonly Naming[] {
  const settled = store.namings(id).map((row): Naming => ({ status: 'settled', ...row }));
  return [
    ...settled.sort(byMentions),
    ...openNamings(store).filter(({ fits }) => fits?.includes(id)),
    ...keptApartFrom(store, id).toSorted(byMentions),
  ];
}

function keptApartFrom(store: Store, id: string): readonly Naming[] {
  return store.keptApart(id).flatMap(({ a, b, because }) => {
    const other = store.entity(a === id ? b : a);
    if (other === undefined) return [];
    const { id: otherId, name, mentions, documents } = other;
    return [{ status: 'apart', name, because, mentions, documents, id: otherId }];
  });
}

/** The mentions of a name that were left open, whatever case, accents and article it is written with. */
export function openUnder(store: Store, name: string): readonly Naming[] {
  const folded = foldName(name);
  return openNamings(store).filter((row) => foldName(row.name) === folded);
}

function openNamings(store: Store): readonly Naming[] {
  return store
    .openNamings()
    .map((row): Naming => ({ status: 'open', ...row }))
    .sort(byMentions);
}

function byMentions(one: Naming, other: Naming): number {
  return (
    other.mentions - one.mentions ||
    byCodeUnit(one.name, other.name) ||
    byCodeUnit(one.because, other.because) ||
    byCodeUnit(tieOf(one), tieOf(other))
  );
}

function tieOf({ rule = '', fits = [], id = '' }: Naming): string {
  return [rule, ...fits, id].join(' ');
}
