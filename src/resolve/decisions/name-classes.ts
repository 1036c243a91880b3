/**
 * Names that links make one: a class for each of them, in the order in which the links name them.
 */
export function classesOf(links: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const parent = new Map<string, string>();
  const rootOf = (name: string): string => {
    let top = name;
    for (let next = parent.get(top)!; next !== top; next = parent.get(top)!) {
      parent.set(top, parent.get(next)!);
      top = next;
    }
    return top;
  };
  for (const names of links) {
    for (const name of names) {
      if (!parent.has(name)) parent.set(name, name);
      parent.set(rootOf(name), rootOf(names[0]!));
    }
  }
  const classes = new Map<string, string[]>();
  for (const name of parent.keys()) {
    const found = classes.get(rootOf(name));
    if (found === undefined) classes.set(rootOf(name), [name]);
    else found.push(name);
  }
  return new Map([...parent.keys()].map((name) => [name, classes.get(rootOf(name))!]));
}
