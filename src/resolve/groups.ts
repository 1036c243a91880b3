import type { EntityType, GazetteerEntry } from '../model.ts';
import { type Apart, decidedBecause, joinedSides, keptApartBy, type Sides } from './decisions/index.ts';
import type { Referent } from './in-document.ts';
import { isForce, nameKey } from './name-forms.ts';

/** The referents of all documents that are one entity, before it has an id. */
export interface Group {
  readonly key: string;
  readonly type: EntityType;
  /** As the first document writes it, or the gazetteer. */
  readonly name: string;
  readonly entry: GazetteerEntry | undefined;
  readonly referents: readonly Referent[];
  /** Of it and all that joined it: the sides it takes in decisions that keep names apart. */
  readonly sides: Sides;
  /** The group this one joined, and why; undefined for one that stands. */
  readonly joined: { readonly group: Group; readonly because: string } | undefined;
}

export interface OpenGroup extends Group {
  readonly referents: Referent[];
  sides: Sides;
  joined: { readonly group: OpenGroup; readonly because: string } | undefined;
}

/** Two groups that a rule all but joined, and what kept them apart. */
export interface NearMiss {
  readonly one: Group;
  readonly other: Group;
  readonly because: string;
}

/**
 * The same gazetteer entry or the same name is one group, in the order of the referents. Where decisions keep apart what
 * two documents call by one name, there are two groups; the gazetteer's is the first.
 */
export function groupsOf(referents: readonly Referent[]): readonly OpenGroup[] {
  const groups = new Map<string, OpenGroup[]>();
  for (const referent of referents) {
    const { type, key, entry, namesake, sides, document } = referent;
    const id = entry?.id ?? JSON.stringify([type, key, namesake, ...(isForce(key, type) ? [document] : [])]);
    const named = groups.get(id) ?? [];
    groups.set(id, named);
    const group = named.find((other) => keptApartBy(other.sides, sides) === undefined);
    if (group !== undefined) {
      group.referents.push(referent);
      group.sides = joinedSides(group.sides, sides);
    } else {
      const own = named.length === 0 ? entry : undefined;
      const name = own?.name ?? referent.name;
      named.push({ key, type, name, entry: own, referents: [referent], sides, joined: undefined });
    }
  }
  return [...groups.values()].flat();
}

/** What the corpus names in so many documents, and nothing else by that name, it means without the full name too. */
export const KNOWN_IN = 3;

/** How many documents these stand in. */
export function documentsOf(referents: readonly Referent[]): number {
  return new Set(referents.map(({ document }) => document)).size;
}

/** The group that stands for this one, after all joins. */
export function standing<G extends Group>(group: G): G {
  let top = group;
  while (top.joined !== undefined) top = top.joined.group as G;
  return top;
}

/** Makes one group part of another, unless something keeps them apart: that is a near miss. */
export function join(short: OpenGroup, full: OpenGroup, because: string, missed: NearMiss[]): void {
  const target = standing(full);
  if (target === short) return;
  const obstacle = keptApartBecause(short, target);
  if (obstacle !== undefined) missed.push({ one: short, other: target, because: obstacle });
  else {
    short.joined = { group: target, because };
    target.sides = joinedSides(target.sides, short.sides);
  }
}

/** How the reason begins that keeps two entries of the gazetteer apart. */
export const TWO_ENTRIES = 'two entries of the gazetteer';

/** Two gazetteer entries are never one, nor is what a `not:` line or a decision keeps apart. */
function keptApartBecause(one: OpenGroup, other: OpenGroup): string | undefined {
  const decision: Apart | undefined = keptApartBy(one.sides, other.sides);
  if (decision !== undefined) return decidedBecause(decision);
  if (one.entry !== undefined && other.entry !== undefined) return TWO_ENTRIES;
  return denial(one, other) ?? denial(other, one);
}

function denial({ entry }: OpenGroup, { key, type }: OpenGroup): string | undefined {
  const denied = entry?.not.find((name) => nameKey(name, type) === key);
  return denied === undefined ? undefined : `the gazetteer says "not: ${denied}" of ${entry!.name}`;
}
