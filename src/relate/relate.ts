import type { CoMention, Entity, EntityCount, Network, ResolvedDocument, Scope } from '../model.ts';
import { byCodeUnit } from '../text/order.ts';
import { repeatedMentions } from './appearances.ts';
import { contextsOf } from './contexts.ts';

/** Counts that grow document by document. */
interface Tally {
  weight: number;
  /** Of these, near-duplicates count as one. */
  documents: number;
  lastGroup: string | undefined;
  first: string | undefined;
  last: string | undefined;
}

/** Link the entities that are mentioned together: one co-mention a pair, its weight the number of contexts. */
export function relate(
  documents: readonly ResolvedDocument[],
  entities: readonly Entity[],
  scope: Scope,
): Network {
  const mentions = new Map<string, Tally>();
  const pairs = new Map<string, Map<string, Tally>>();
  for (const index of indexesByGroup(documents)) {
    const document = documents[index]!;
    const group = groupOf(document);
    const { date } = document.document;
    const repeated = repeatedMentions(document);
    for (const [mention, { entity }] of document.resolutions.entries())
      if (entity !== null) count(mentions, entity, date, repeated.has(mention) ? undefined : group);
    for (const { a, b } of contextsOf(document, index, scope)) {
      const left = document.resolutions[a]!.entity!;
      const right = document.resolutions[b]!.entity!;
      const others = pairs.get(left) ?? new Map<string, Tally>();
      pairs.set(left, others);
      count(others, right, date, group);
    }
  }
  return {
    entities: entities.flatMap((entity) => withCounts(entity, mentions.get(entity.id))),
    coMentions: coMentionsOf(pairs),
  };
}

/** The indexes of the documents, the members of each group together. */
function indexesByGroup(documents: readonly ResolvedDocument[]): readonly number[] {
  return [...documents.keys()].sort((a, b) => byCodeUnit(groupOf(documents[a]!), groupOf(documents[b]!)));
}

function groupOf({ duplicateOf, document }: ResolvedDocument): string {
  return duplicateOf ?? document.id;
}

/** What only repeats is in no group. */
function count(
  tallies: Map<string, Tally>,
  id: string,
  date: string | undefined,
  group: string | undefined,
): void {
  const tally = tallies.get(id) ?? {
    weight: 0,
    documents: 0,
    lastGroup: undefined,
    first: undefined,
    last: undefined,
  };
  tallies.set(id, tally);
  tally.weight++;
  if (group !== undefined && tally.lastGroup !== group) {
    tally.lastGroup = group;
    tally.documents++;
  }
  if (date === undefined) return;
  if (tally.first === undefined || date < tally.first) tally.first = date;
  if (tally.last === undefined || date > tally.last) tally.last = date;
}

/** A name may be read otherwise in a repeat than where it stood first: then it has no document but the repeat. */
function withCounts(entity: Entity, tally: Tally | undefined): readonly EntityCount[] {
  if (tally === undefined) return [];
  const documents = Math.max(1, tally.documents);
  return [{ ...entity, mentions: tally.weight, documents, ...datesOf(tally) }];
}

function coMentionsOf(pairs: ReadonlyMap<string, ReadonlyMap<string, Tally>>): readonly CoMention[] {
  const sorted = [...pairs.keys()].sort();
  return sorted.flatMap((a) => {
    const others = pairs.get(a)!;
    return [...others.keys()].sort().map((b) => {
      const tally = others.get(b)!;
      return { a, b, weight: tally.weight, documents: tally.documents, ...datesOf(tally) };
    });
  });
}

function datesOf({ first, last }: Tally): { first?: string; last?: string } {
  return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
}
