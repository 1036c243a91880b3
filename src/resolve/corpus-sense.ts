import type { Candidate, ComparedDocument, EntityType, Mention } from '../model.ts';
import { nameKey } from './name-forms.ts';

/** A name is certain in the corpus when so many documents are certain of it … */
const DOCUMENTS = 3;
/** … and this share of them agrees on its type. */
const AGREEMENT = 0.8;
/** A candidate's own vote of this weight for another type speaks against the corpus. */
const CONTRADICTION = 0.4;

/**
 * Corpus sense: a name that one document could not settle is a mention after all when other documents are certain of
 * it and nothing in its own speaks against. Copies of one text are one document here. Decided from what the documents say on their own, so that the order of files
 * does not matter.
 */
export function withCorpusSense(documents: readonly ComparedDocument[]): readonly ComparedDocument[] {
  const known = certainNames(documents);
  return documents.map((document) => {
    const found = document.candidates.flatMap((candidate) => mentionOf(candidate, known, document.mentions));
    if (found.length === 0) return document;
    const starts = new Set(found.map((mention) => mention.start));
    return {
      ...document,
      mentions: [...document.mentions, ...found].sort((a, b) => a.start - b.start),
      candidates: document.candidates.filter((candidate) => !starts.has(candidate.start)),
    };
  });
}

interface CertainName {
  readonly type: EntityType;
  readonly documents: number;
}

function certainNames(documents: readonly ComparedDocument[]): ReadonlyMap<string, CertainName> {
  const counts = new Map<string, Map<EntityType, number>>();
  for (const { mentions, duplicateOf } of documents) {
    if (duplicateOf !== undefined) continue; // a copy is no second witness
    const seen = new Set<string>();
    for (const { text, type } of mentions) {
      const key = keyOf(text);
      if (seen.has(`${type} ${key}`)) continue;
      seen.add(`${type} ${key}`);
      const types = counts.get(key) ?? new Map<EntityType, number>();
      counts.set(key, types.set(type, (types.get(type) ?? 0) + 1));
    }
  }
  const certain = new Map<string, CertainName>();
  for (const [key, types] of counts) {
    const total = [...types.values()].reduce((sum, count) => sum + count, 0);
    for (const [type, count] of types) {
      if (count >= DOCUMENTS && count >= AGREEMENT * total) certain.set(key, { type, documents: count });
    }
  }
  return certain;
}

function mentionOf(
  candidate: Candidate,
  known: ReadonlyMap<string, CertainName>,
  mentions: readonly Mention[],
): readonly Mention[] {
  const name = known.get(keyOf(candidate.text));
  if (
    name === undefined ||
    mentions.some((mention) => mention.start < candidate.end && candidate.start < mention.end)
  )
    return [];
  if (candidate.votes.some((vote) => vote.type !== name.type && vote.weight >= CONTRADICTION)) return [];
  const { start, end, text } = candidate;
  return [{ start, end, text, type: name.type, rule: `corpus:${name.documents}-documents`, score: 0.5 }];
}

function keyOf(text: string): string {
  return nameKey(text, 'location');
}
