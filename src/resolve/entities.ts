import type { Entity, EntityType } from '../model.ts';
import { slug } from '../text/fold.ts';
import { byCodeUnit } from '../text/order.ts';
import type { Group } from './groups.ts';
import { nameKey, nicknameIn, personWords } from './name-forms.ts';

/** What an entity is made from: its standing group and every way its name was written, with how often. */
export interface Draft {
  readonly group: Group;
  readonly type: EntityType;
  readonly surfaces: ReadonlyMap<string, number>;
  /** Id of the first document that names it. */
  readonly firstDocument: string;
}

/**
 * Canonical names and ids, stable whatever the order of files. Two entities with one slug add their first document. A name
 * given by hand takes the place of the canonical one, and the id follows it, unless it is a gazetteer entry's.
 */
export function entitiesOf(
  drafts: readonly Draft[],
  given: ReadonlyMap<Group, string> = new Map(),
): ReadonlyMap<Group, Entity> {
  const named = drafts.map((draft) => ({ draft, name: given.get(draft.group) ?? canonicalName(draft) }));
  const taken = new Map<string, number>();
  for (const { draft, name } of named) {
    const id = plainId(draft, name);
    taken.set(id, (taken.get(id) ?? 0) + 1);
  }
  const used = new Set<string>();
  return new Map(
    named.map(({ draft, name }) => {
      const plain = plainId(draft, name);
      const isShared = draft.group.entry === undefined && taken.get(plain)! > 1;
      const id = unused(isShared ? `${plain}@${draft.firstDocument}` : plain, draft, used);
      const aliases = [...draft.surfaces.keys()].filter((surface) => surface !== name).sort(byCodeUnit);
      return [draft.group, { id, type: draft.type, name, aliases }] as const;
    }),
  );
}

/** Two entities with one slug in one first document are told apart by the names they are kept apart by. */
function unused(id: string, { group }: Draft, used: Set<string>): string {
  const own = used.has(id) ? `${id}~${group.key.replaceAll(' ', '-')}` : id;
  used.add(own);
  return own;
}

function plainId({ group, type }: Draft, name: string): string {
  return group.entry?.id ?? `${type}:${slug(name)}`;
}

/** The gazetteer's first line, else the fullest form that is no stated alias or acronym, then the most frequent, then code-unit order. */
function canonicalName({ group, type, surfaces }: Draft): string {
  if (group.entry !== undefined) return group.entry.name;
  const stated = new Set(group.referents.flatMap((referent) => referent.stated));
  const fullness = (surface: string): number =>
    (stated.has(nameKey(surface, type)) ? 0 : 2 * fullWords(surface, type)) +
    (nicknameIn(surface) === undefined ? 1 : 0);
  const [best] = [...surfaces].sort(
    ([a, countA], [b, countB]) => fullness(b) - fullness(a) || countB - countA || byCodeUnit(a, b),
  );
  return best![0].replace(/\s+/gu, ' ');
}

/** A person's fullest name has the most words; a place's or organization's is spelled out, not an acronym. */
function fullWords(surface: string, type: EntityType): number {
  const words = personWords(nameKey(surface, type)).length;
  return type === 'person' ? words : Math.min(2, words);
}
