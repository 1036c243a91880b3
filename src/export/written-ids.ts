/**
 * Ids as a file can hold them: nearly always themselves. An id that must change is told apart by `_` from every other,
 * so that no two nodes become one.
 */
export function writtenIds(ids: readonly string[], written: (id: string) => string): (id: string) => string {
  const changed = new Map<string, string>();
  const awkward = ids.filter((id) => id === '' || written(id) !== id);
  const taken = new Set(awkward.length === 0 ? [] : ids);
  for (const id of awkward) {
    let free = written(id);
    while (free === '' || taken.has(free)) free += '_';
    taken.add(free);
    changed.set(id, free);
  }
  return (id) => changed.get(id) ?? id;
}
