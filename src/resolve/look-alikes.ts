import type { EntityType } from '../model.ts';

/** One of an entity's names, in the form in which names are compared. */
export interface OwnName {
  readonly entity: string;
  readonly type: EntityType;
  readonly text: string;
  readonly key: string;
  readonly words: readonly string[];
}

/** Two names that look alike, and how sure that makes that they are one entity's: 0 to 1. */
export interface LookAlike {
  readonly one: OwnName;
  readonly other: OwnName;
  readonly because: string;
  readonly score: number;
}

/** Names by each of the forms under which they may be looked for. */
export function namesBy(
  names: readonly OwnName[],
  formsOf: (name: OwnName) => Iterable<string>,
): ReadonlyMap<string, readonly OwnName[]> {
  const found = new Map<string, OwnName[]>();
  for (const name of names) {
    for (const form of formsOf(name)) {
      const alike = found.get(form);
      if (alike === undefined) found.set(form, [name]);
      else alike.push(name);
    }
  }
  return found;
}
