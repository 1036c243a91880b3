import type { LinkRow } from '../store/index.ts';

/** The links of an entity that a path may take. */
export type LinksOf = (id: string) => readonly LinkRow[];

/**
 * The weight of the weakest edge on the path that has the strongest one: the largest w such that edges of weight w and
 * more connect the two. Undefined when no edges do. (The widest path: Pollack, "The maximum capacity through a network",
 * 1960.)
 */
export function strongestWeakest(links: LinksOf, start: string, end: string): number | undefined {
  const reached = new Set<string>();
  const waiting = new Waiting();
  waiting.add(start, Number.POSITIVE_INFINITY);
  for (let next = waiting.take(); next !== undefined; next = waiting.take()) {
    const { id, width } = next;
    if (id === end) return width;
    if (reached.has(id)) continue;
    reached.add(id);
    for (const { entity, weight } of links(id))
      if (!reached.has(entity)) waiting.add(entity, Math.min(width, weight));
  }
  return undefined;
}

interface Reachable {
  readonly id: string;
  readonly width: number;
}

/** Entities that can be reached, taken by the width of the way to them; there are few different widths. */
class Waiting {
  readonly #byWidth = new Map<number, string[]>();

  add(id: string, width: number): void {
    const others = this.#byWidth.get(width);
    if (others === undefined) this.#byWidth.set(width, [id]);
    else others.push(id);
  }

  /** One of the widest. */
  take(): Reachable | undefined {
    const width = Math.max(...this.#byWidth.keys());
    const ids = this.#byWidth.get(width);
    const id = ids?.pop();
    if (ids?.length === 0) this.#byWidth.delete(width);
    return id === undefined ? undefined : { id, width };
  }
}
