/** The sizes of the connected components that edges make, the largest first; each is of two and more. */
export function componentsOf(edges: Iterable<{ readonly a: string; readonly b: string }>): readonly number[] {
  const parents = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) {
      parents.set(at, parents.get(up)!);
      at = up;
    }
    return at;
  };
  for (const { a, b } of edges) {
    for (const id of [a, b]) if (!parents.has(id)) parents.set(id, id);
    parents.set(root(a), root(b));
  }
  const sizes = new Map<string, number>();
  for (const id of parents.keys()) sizes.set(root(id), (sizes.get(root(id)) ?? 0) + 1);
  return [...sizes.values()].sort((one, other) => other - one);
}
