import type { Apart } from './decision.ts';

/**
 * The side that a name takes in each decision that keeps it apart from others: names on different sides of one decision
 * are never one entity.
 */
export type Sides = ReadonlyMap<Apart, number>;

export const NO_SIDES: Sides = new Map();

/** The first decision that keeps the two apart. */
export function keptApartBy(a: Sides, b: Sides): Apart | undefined {
  for (const [decision, side] of a) {
    const other = b.get(decision);
    if (other !== undefined && other !== side) return decision;
  }
  return undefined;
}

/** The sides of both; where they differ, those of the first. */
export function joinedSides(a: Sides, b: Sides): Sides {
  if (b.size === 0 || a === b) return a;
  return a.size === 0 ? b : new Map([...b, ...a]);
}
