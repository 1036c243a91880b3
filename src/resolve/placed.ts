import type { GazetteerEntry, Tagged } from '../model.ts';
import { joinedSides, keptApartBy, type Sides } from './decisions/index.ts';
import type { Draft } from './entities.ts';
import { documentsOf, type Group, KNOWN_IN, standing } from './groups.ts';
import type { OpenName, Referent, ResolvedInDocument } from './in-document.ts';

/** Mentions that belong to a referent, with why: its own, and open ones that can mean no one else after all. */
export interface Placed {
  readonly referent: Referent;
  readonly group: Group;
  readonly mentions: ReadonlyMap<number, string>;
}

/** Mentions that fit several entities. */
export interface StillOpen {
  readonly mentions: readonly number[];
  readonly entries: readonly GazetteerEntry[];
  readonly groups: readonly Group[];
  readonly because: string;
}

export interface PlacedInDocument {
  readonly placed: readonly Placed[];
  readonly open: readonly StillOpen[];
}

/**
 * The documents' mentions after all joins: a name that fits several referents is settled if these are one entity, but for
 * those that decisions keep apart from it; one that several of the gazetteer share, if the corpus names one of them in
 * many documents and the others in none. What every country has ("National Assembly") stays open: its name is of
 * ordinary words. Documents come in the order of their ids.
 */
export function placeMentions(
  inDocuments: readonly ResolvedInDocument[],
  groupOf: ReadonlyMap<Referent, Group>,
  isOrdinary: (word: string) => boolean,
): readonly PlacedInDocument[] {
  const sides = new Map<Group, Sides>();
  const bearers = bearersIn(groupOf);
  return inDocuments.map(({ referents, open }) => {
    const placed = referents.map((referent): Placed => {
      return { referent, group: groupOf.get(referent)!, mentions: referent.mentions };
    });
    const still: StillOpen[] = [];
    for (const name of open) {
      const found = placeShared(name, bearers, isOrdinary) ?? placeOpen(name, groupOf, sides);
      if ('referent' in found) placed.push(found);
      else still.push(found);
    }
    return { placed, open: still };
  });
}

/** The gazetteer's entities in the corpus, each with the referents that mean it. */
type Bearers = ReadonlyMap<GazetteerEntry, readonly [group: Group, referents: readonly Referent[]]>;

function bearersIn(groupOf: ReadonlyMap<Referent, Group>): Bearers {
  const bearers = new Map<GazetteerEntry, [Group, Referent[]]>();
  for (const [referent, group] of groupOf) {
    if (referent.entry === undefined) continue;
    const known = bearers.get(referent.entry);
    if (known === undefined) bearers.set(referent.entry, [group, [referent]]);
    else known[1].push(referent);
  }
  return bearers;
}

/** A corpus that names one of several in many documents, and the others never, means that one. */
function placeShared(
  { mentions, entries, sides, key }: OpenName,
  bearers: Bearers,
  isOrdinary: (word: string) => boolean,
): Placed | undefined {
  if (key.split(' ').every(isOrdinary)) return undefined;
  const [only, second] = entries.filter((entry) => bearers.has(entry));
  if (only === undefined || second !== undefined) return undefined;
  const [group, referents] = bearers.get(only)!;
  if (documentsOf(referents) < KNOWN_IN) return undefined;
  if (keptApartBy(sides, standing(group).sides) !== undefined) return undefined;
  const because = `shared name, and the corpus names ${only.name} alone`;
  return { referent: referents[0]!, group, mentions: new Map(mentions.map((mention) => [mention, because])) };
}

/** `sides` are those of groups that took in open names, with these names' own. */
function placeOpen(
  { mentions, entries, referents, isIncomplete, because, sides: own }: OpenName,
  groupOf: ReadonlyMap<Referent, Group>,
  sides: Map<Group, Sides>,
): Placed | StillOpen {
  const sidesOf = (group: Group): Sides => sides.get(group) ?? group.sides;
  const fitting = referents.filter(
    (referent) => keptApartBy(own, sidesOf(standing(groupOf.get(referent)!))) === undefined,
  );
  const groups = fitting.map((referent) => groupOf.get(referent)!);
  const [one, second] = new Set(groups.map(standing));
  if (one === undefined || second !== undefined || entries.length > 0 || isIncomplete)
    return { mentions, entries, groups, because };
  sides.set(one, joinedSides(sidesOf(one), own));
  const reason = `part of several names, all of them ${one.name}`;
  return {
    referent: fitting[0]!,
    group: groups[0]!,
    mentions: new Map(mentions.map((mention) => [mention, reason])),
  };
}

/** One draft for each group that stands. Documents are in the order of their ids. */
export function draftsOf(
  documents: readonly Tagged[],
  inDocuments: readonly PlacedInDocument[],
): readonly Draft[] {
  const surfaces = new Map<Group, Map<string, number>>();
  const firstDocument = new Map<Group, string>();
  for (const [i, { placed }] of inDocuments.entries()) {
    for (const { referent, group: own, mentions } of placed) {
      const group = standing(own);
      const counts = surfaces.get(group) ?? new Map<string, number>();
      surfaces.set(group, counts);
      if (!firstDocument.has(group)) firstDocument.set(group, documents[i]!.document.id);
      if (!counts.has(referent.name)) counts.set(referent.name, 0);
      for (const index of mentions.keys()) {
        const { text } = documents[i]!.mentions[index]!;
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
  }
  return [...surfaces].map(([group, counts]) => ({
    group,
    type: group.type,
    surfaces: counts,
    firstDocument: firstDocument.get(group)!,
  }));
}
