import type { Alias, AliasStrength, EntityType, GazetteerEntry } from '../model.ts';
import { nameKey, nicknameIn } from './name-forms.ts';

/** Which gazetteer entries a name may mean. */
export interface KnownNames {
  /**
   * Who goes by the comparison form of a name, and by the nickname quoted in it: `Joaquín "El Chapo" Guzmán` is another
   * than `Joaquín "El Güero" Guzmán`. Without a nickname that is known, those whom the gazetteer gives the name without
   * one; only then those whom it gives it with a nickname.
   */
  bearers(key: string, type: EntityType, nickname?: string): readonly Bearer[];
  entry(id: string): GazetteerEntry | undefined;
}

export interface Bearer {
  readonly entry: GazetteerEntry;
  readonly strength: AliasStrength;
}

export function knownNames(entries: readonly GazetteerEntry[]): KnownNames {
  const byKey = new Map<string, Bearer[]>();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const add = (key: string, bearer: Bearer): void => {
    const bearers = byKey.get(key);
    if (bearers === undefined) byKey.set(key, [bearer]);
    else if (!bearers.some(({ entry }) => entry === bearer.entry)) bearers.push(bearer);
  };
  for (const entry of entries) {
    for (const { text, strength } of namesOf(entry)) {
      const key = nameKey(text, entry.type);
      const nickname = entry.type === 'person' ? nicknameIn(text) : undefined;
      if (nickname === undefined) add(plain(entry.type, key), { entry, strength });
      else {
        add(withNickname(key, nickname), { entry, strength });
        add(withAnyNickname(key), { entry, strength });
      }
    }
  }
  return {
    bearers: (key, type, nickname) => {
      const named = byKey.get(plain(type, key));
      if (type === 'organization') return named ?? byKey.get(plain(type, singular(key))) ?? [];
      if (type === 'location') return named ?? [];
      const called = nickname === undefined ? undefined : byKey.get(withNickname(key, nickname));
      return called ?? named ?? byKey.get(withAnyNickname(key)) ?? [];
    },
    entry: (id) => byId.get(id),
  };
}

/**
 * Those who share the end of a body's name and are of the place it begins with: "Panama Attorney General's Office".
 */
export function bearersByPlace(key: string, known: KnownNames): readonly Bearer[] {
  const words = key.split(' ');
  for (let at = 1; at < words.length; at++) {
    const [place, rest] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const found = known
      .bearers(rest, 'organization')
      .filter(
        ({ strength, entry }) =>
          strength === 'shared' && entry.context.some((name) => nameKey(name, 'location') === place),
      );
    if (found.length > 0) return found;
  }
  return [];
}

/** An entry's names, and those that a cartel's own say unless it denies them: "Sinaloa" is short for the Sinaloa Cartel. */
export function namesOf({ type, aliases, not }: GazetteerEntry): readonly Alias[] {
  if (type !== 'organization') return aliases;
  const short = aliases.flatMap(({ text }) => /^(.+) Cartel$/u.exec(text)?.[1] ?? []);
  const stated = new Set([...aliases.map(({ text }) => text), ...not].map((text) => nameKey(text, type)));
  const implied = short.filter((text) => !stated.has(nameKey(text, type)));
  return [...aliases, ...implied.map((text) => ({ text, strength: 'weak' }) as const)];
}

function plain(type: EntityType, key: string): string {
  return `${type} ${key}`;
}

/** "Cali and Medellin Cartels" names two of them. */
function singular(key: string): string {
  return key.replace(/(?<= \S*)s$/u, '');
}

function withNickname(key: string, nickname: string): string {
  return `person "${nameKey(nickname, 'person')}" ${key}`;
}

function withAnyNickname(key: string): string {
  return `person "" ${key}`;
}

/** What a document says of a known name: the entry it means, or the several it may mean. */
export type Known =
  | { readonly entry: GazetteerEntry; readonly because: string }
  | { readonly open: readonly GazetteerEntry[] }
  | undefined;

/** What the rest of a document says of the names in it. Names are in the form in which they are compared. */
export interface Surroundings {
  /** Ids of entries that the document names by a strong name. */
  readonly strong: ReadonlySet<string>;
  /** All names in the document. */
  readonly names: ReadonlySet<string>;
  /** Places to which the text ties this name: "Colombia's Supreme Court", "Bolívar, Venezuela". */
  readonly anchors: ReadonlySet<string>;
}

/**
 * The entry a name means in a document: the one to whose `in:` names the text ties it; a strong name's bearer; a weak
 * one's if the document holds a strong name of it; a shared one's whose `in:` names occur in the document, if just one
 * bearer's do. A body's weak name counts as shared where an `in:` name of it occurs.
 */
export function knownIn(
  bearers: readonly Bearer[],
  { strong: strongEntries, names, anchors }: Surroundings,
): Known {
  const placedBy = (places: ReadonlySet<string>, { entry }: Bearer): string | undefined =>
    entry.context.find((context) => places.has(nameKey(context, 'location')));
  const tied = bearers.filter((bearer) => placedBy(anchors, bearer) !== undefined);
  if (tied.length === 1 && bearers.length > 1)
    return {
      entry: tied[0]!.entry,
      because: `shared name, and the text ties it to ${placedBy(anchors, tied[0]!)}`,
    };
  const weak = bearers.filter(({ entry, strength }) => strength === 'weak' && strongEntries.has(entry.id));
  if (weak.length === 1) return { entry: weak[0]!.entry, because: `short name of ${weak[0]!.entry.name}` };
  const strong = bearers.filter(({ strength }) => strength === 'strong');
  if (strong.length === 1) return { entry: strong[0]!.entry, because: 'name in the gazetteer' };
  const shared = bearers.filter(
    (bearer) => bearer.strength === 'shared' || (isWeakBody(bearer) && placedBy(names, bearer) !== undefined),
  );
  if (shared.length === 0) return undefined;
  if (shared.length === 1 && shared[0]!.entry.context.length === 0)
    return { entry: shared[0]!.entry, because: 'name in the gazetteer' };
  const named = shared.filter(({ entry }) => strongEntries.has(entry.id));
  if (named.length === 1)
    return { entry: named[0]!.entry, because: `shared name, and the document names ${named[0]!.entry.name}` };
  const placed = shared.filter((bearer) => placedBy(names, bearer) !== undefined);
  if (placed.length === 1)
    return {
      entry: placed[0]!.entry,
      because: `shared name, and the document names ${placedBy(names, placed[0]!)}`,
    };
  return { open: (placed.length > 1 ? placed : shared).map(({ entry }) => entry) };
}

/** "Congress" in a text that names Colombia: a body's short name counts where its country is named. */
function isWeakBody({ entry, strength }: Bearer): boolean {
  return strength === 'weak' && entry.type === 'organization';
}
