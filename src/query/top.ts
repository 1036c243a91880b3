import type { EntityType } from '../model.ts';
import type { NodeRow, Store } from '../store/index.ts';
import { byCodeUnit } from '../text/order.ts';

export interface TopOptions {
  /** List entities of these types alone. */
  readonly types?: readonly EntityType[];
  /** Most rows. */
  readonly limit?: number;
}

/** What an entity is ranked by, the more the higher. */
export type Score = (node: NodeRow) => number;

/** The entities that score highest; equals by mentions, then by documents, then by id. */
export function top(store: Store, score: Score, { types, limit }: TopOptions = {}): readonly NodeRow[] {
  return store
    .nodes()
    .filter(({ type }) => types === undefined || types.includes(type))
    .sort(
      (one, other) =>
        score(other) - score(one) ||
        other.mentions - one.mentions ||
        other.documents - one.documents ||
        byCodeUnit(one.id, other.id),
    )
    .slice(0, limit);
}
