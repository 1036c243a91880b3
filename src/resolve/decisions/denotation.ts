import type { EntityType, GazetteerEntry } from '../../model.ts';
import { slug } from '../../text/fold.ts';
import type { KnownNames } from '../known-names.ts';
import { nameKey, nicknameIn } from '../name-forms.ts';
import type { DecidedName, Decision, Rename } from './decision.ts';
import { isSlug, keyOf, typesOf } from './in-force.ts';
import type { WrittenNames } from './written-names.ts';

/** What a name in a decision stands for among names of one type. */
export interface Denotation {
  /** Written names, in the form in which they are compared. */
  readonly keys: readonly string[];
  /** The gazetteer's entry that the name means by itself. */
  readonly entry: GazetteerEntry | undefined;
  /** Is it the entry's first line or id, and not merely one of its names? */
  readonly isItsName: boolean;
  /** Every entry of which it is a name at all. */
  readonly bearers: readonly GazetteerEntry[];
}

/** Written names and gazetteer entries are told apart, and joined, alike: a node is the one or the other. */
export function nameNode(key: string): string {
  return `name ${key}`;
}

export function entryNode({ id }: GazetteerEntry): string {
  return `entry ${id}`;
}

/** Undefined for a name of another type. */
export type Denote = (name: DecidedName, type: EntityType) => Denotation | undefined;

/**
 * How decisions' names are read: as texts write them; as the gazetteer gives them, a qualifier included; as an entity's
 * id; and, where no text writes it, as the name that a decision gave an entity.
 */
export function denotations(
  known: KnownNames,
  entries: readonly GazetteerEntry[],
  written: WrittenNames,
  decisions: readonly Decision[],
): Denote {
  if (decisions.length === 0) return () => undefined;
  const qualified = qualifiedNames(entries);
  const renames = decisions.filter((decision) => decision.kind === 'rename');
  const read = (name: DecidedName, type: EntityType, followed: readonly Rename[]): Denotation => {
    const identified =
      isSlug(name) && name.document === undefined ? known.entry(`${type}:${name.name}`) : undefined;
    if (identified !== undefined)
      return { keys: [], entry: identified, isItsName: true, bearers: [identified] };
    const key = keyOf(name, type);
    const keys = isSlug(name) ? [...new Set([key, ...written.withSlug(name.name, type)])] : [key];
    const named = qualified.get(`${type} ${key}`);
    if (named === undefined && !keys.some((one) => written.has(one, type))) {
      const rename = renames.find((one) => !followed.includes(one) && isGivenName(name, one, type));
      if (rename !== undefined) return read(rename.names[0], type, [...followed, rename]);
    }
    const bearers = keys.flatMap((one) => known.bearers(one, type, nicknameIn(name.name)));
    const strong = bearers.filter(({ strength }) => strength === 'strong');
    const entry = named ?? (strong.length === 1 ? strong[0]!.entry : undefined);
    const isItsName = entry !== undefined && keys.includes(nameKey(entry.name, type));
    return { keys, entry, isItsName, bearers: bearers.map((bearer) => bearer.entry) };
  };
  const found = new Map<string, Denotation>();
  return (name, type) => {
    if (name.type !== undefined && name.type !== type) return undefined;
    const asked = `${type} ${name.text}`;
    const denotation = found.get(asked) ?? read(name, type, []);
    found.set(asked, denotation);
    return denotation;
  };
}

/** Entries with a qualifier by their first line, which is no alias: `Amazonas (Peru)`. */
function qualifiedNames(entries: readonly GazetteerEntry[]): ReadonlyMap<string, GazetteerEntry> {
  return new Map(
    entries
      .filter(({ name }) => name.endsWith(')'))
      .map((entry) => [`${entry.type} ${nameKey(entry.name, entry.type)}`, entry]),
  );
}

function isGivenName(name: DecidedName, { to, names }: Rename, type: EntityType): boolean {
  if (!typesOf(names[0]).includes(type)) return false;
  return keyOf(name, type) === nameKey(to, type) || (isSlug(name) && name.name === slug(to));
}
