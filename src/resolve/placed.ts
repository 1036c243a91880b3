import type { GazetteerEntry, Tagged } from '../model.ts';
import type { Draft } from './entities.ts';
import { type Group, standing } from './groups.ts';
import type { Referent, ResolvedInDocument } from './in-document.ts';

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

/** A document's mentions after all joins: a name that fits several referents is settled if these are one entity. */
export function placeMentions(
  { referents, open }: ResolvedInDocument,
  groupOf: ReadonlyMap<Referent, Group>,
): PlacedInDocument {
  const placed = referents.map((referent): Placed => {
    return { referent, group: groupOf.get(referent)!, mentions: referent.mentions };
  });
  const still: StillOpen[] = [];
  for (const { mentions, entries, because, referents: fitting, isIncomplete } of open) {
    const groups = fitting.map((referent) => groupOf.get(referent)!);
    const [one, second] = new Set(groups.map(standing));
    if (one === undefined || second !== undefined || entries.length > 0 || isIncomplete)
      still.push({ mentions, entries, groups, because });
    else {
      const reason = `part of several names, all of them ${one.name}`;
      const settled = new Map(mentions.map((mention) => [mention, reason]));
      placed.push({ referent: fitting[0]!, group: groups[0]!, mentions: settled });
    }
  }
  return { placed, open: still };
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
