import type { NamingRow, Store } from '../store/index.ts';
import { foldName } from '../text/fold.ts';
import { byCodeUnit } from '../text/order.ts';

/** A written name, and why it is an entity's or nobody's. */
export interface Naming extends NamingRow {
  /** `open`: several entities fit, so that it counts for none. */
  readonly status: 'settled' | 'open';
  /** Where it is open: the ids that fit. They may be a gazetteer's, of whom no text speaks for certain. */
  readonly fits?: readonly string[];
}

/**
 * The names that were merged into an entity, each with its reason, then those that were left open because others fit as
 * well; the most mentioned first.
 */
export function why(store: Store, id: string): readonly Naming[] {
  const settled = store.namings(id).map((row): Naming => ({ status: 'settled', ...row }));
  return [...settled.sort(byMentions), ...openNamings(store).filter(({ fits }) => fits?.includes(id))];
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
    byCodeUnit(one.rule, other.rule) ||
    byCodeUnit((one.fits ?? []).join(), (other.fits ?? []).join())
  );
}
