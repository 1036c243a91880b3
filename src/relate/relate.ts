import type { CoMention, Entity, EntityCount, Network, ResolvedDocument, Scope } from '../model.ts';
import { contextsOf } from './contexts.ts';

/** Counts that grow document by document. */
interface Tally {
  weight: number;
  documents: number;
  lastDocument: number;
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
  for (const [index, document] of documents.entries()) {
    const { date } = document.document;
    for (const { entity } of document.resolutions) if (entity !== null) count(mentions, entity, index, date);
    for (const { a, b } of contextsOf(document, index, scope)) {
      const left = document.resolutions[a]!.entity!;
      const right = document.resolutions[b]!.entity!;
      const others = pairs.get(left) ?? new Map<string, Tally>();
      pairs.set(left, others);
      count(others, right, index, date);
    }
  }
  return {
    entities: entities.flatMap((entity) => withCounts(entity, mentions.get(entity.id))),
    coMentions: coMentionsOf(pairs),
  };
}

function count(tallies: Map<string, Tally>, id: string, document: number, date: string | undefined): void {
  const tally = tallies.get(id) ?? {
    weight: 0,
    documents: 0,
    lastDocument: -1,
    first: undefined,
    last: undefined,
  };
  tallies.set(id, tally);
  tally.weight++;
  if (tally.lastDocument === document) return;
  tally.lastDocument = document;
  tally.documents++;
  if (date === undefined) return;
  if (tally.first === undefined || date < tally.first) tally.first = date;
  if (tally.last === undefined || date > tally.last) tally.last = date;
}

function withCounts(entity: Entity, tally: Tally | undefined): readonly EntityCount[] {
  if (tally === undefined) return [];
  return [{ ...entity, mentions: tally.weight, documents: tally.documents, ...datesOf(tally) }];
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
