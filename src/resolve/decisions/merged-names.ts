import type { EntityType, GazetteerEntry } from '../../model.ts';
import { nameKey, personWords } from '../name-forms.ts';
import type { Apartness } from './apartness.ts';
import { decidedBecause } from './decision.ts';
import { type Denote, entryNode, nameNode } from './denotation.ts';
import { type IdentitiesIn, sharedTypes } from './in-force.ts';
import { classesOf } from './name-classes.ts';

/** What stands for a name and all that decisions merge with it. */
export interface MergedName {
  /** The fullest of the names, in the form in which they are compared. */
  readonly key: string;
  /** The first gazetteer entry that one of them means. */
  readonly entry: GazetteerEntry | undefined;
  /** The first decision about this name. */
  readonly because: string;
}

/** What `merge:` decisions say of the names of one type in one document, by the node of a name or entry. */
export interface Merging {
  readonly names: ReadonlyMap<string, MergedName>;
  /** The nodes that are one with this one. */
  readonly classes: ReadonlyMap<string, readonly string[]>;
}

export function mergingIn(
  { merges }: IdentitiesIn,
  type: EntityType,
  denote: Denote,
  { denied }: Apartness,
): Merging {
  const reasons = new Map<string, string>();
  const meanings = new Map<string, string | GazetteerEntry>();
  const links = merges.flatMap(({ decision, names }) => {
    if (!sharedTypes(decision.names).includes(type)) return [];
    const meant = new Map(names.flatMap(({ name }) => [...meaningsOf(denote(name, type)!, denied)]));
    for (const [node, meaning] of meant) {
      if (!meanings.has(node)) meanings.set(node, meaning);
      if (!reasons.has(node)) reasons.set(node, decidedBecause(decision));
    }
    return [[...meant.keys()]];
  });
  const classes = classesOf(links.filter((nodes) => nodes.length > 1));
  const names = [...classes].map(([node, members]) => {
    const standing = standingName(
      members.map((member) => meanings.get(member)!),
      type,
    );
    return [node, { ...standing, because: reasons.get(node)! }] as const;
  });
  return { names: new Map(names), classes };
}

/** Written names as they are, and the entry, unless a decision denies it to one of them; by node. */
function meaningsOf(
  { keys, entry }: NonNullable<ReturnType<Denote>>,
  denied: Apartness['denied'],
): ReadonlyMap<string, string | GazetteerEntry> {
  const meanings = new Map<string, string | GazetteerEntry>(keys.map((key) => [nameNode(key), key]));
  const isDenied = entry !== undefined && keys.some((key) => denied.get(nameNode(key))?.has(entry.id));
  if (entry !== undefined && !isDenied) meanings.set(entryNode(entry), entry);
  return meanings;
}

function standingName(
  meanings: readonly (string | GazetteerEntry)[],
  type: EntityType,
): Omit<MergedName, 'because'> {
  const entry = meanings.find((meaning) => typeof meaning !== 'string');
  const keys = meanings.filter((meaning) => typeof meaning === 'string');
  const [fullest] = keys.toSorted((a, b) => personWords(b).length - personWords(a).length);
  return { key: fullest ?? nameKey(entry!.name, type), entry };
}
