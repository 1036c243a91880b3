import type { EntityCount } from '../model.ts';
import type { Store } from '../store/index.ts';
import { byCodeUnit } from '../text/order.ts';

/**
 * The entities that go by a name, the most mentioned first. An id is one entity's; any other name fits by canonical
 * name or alias, whatever case, accents and article it is written with.
 */
export function findEntities(store: Store, name: string): readonly EntityCount[] {
  const exact = store.entity(name);
  if (exact !== undefined) return [exact];
  return store
    .entitiesNamed(name)
    .toSorted((one, other) => other.mentions - one.mentions || byCodeUnit(one.id, other.id));
}
