import type { Mention, Resolution, ResolvedDocument, Tagged } from '../model.ts';

/** One line of JSON, without its line end: a document with the mentions found in it, before any is settled. */
export function tagRecord(tagged: Tagged): string {
  return JSON.stringify(record(tagged, tagged.mentions.map(mentionOf)));
}

/** The same with the `entity` of each mention and its `name`; or `null` and the ids that fit where it was left open. */
export function mentionsRecord(document: ResolvedDocument, nameOf: (id: string) => string): string {
  const settled = document.mentions.map((mention, i) => ({
    ...mentionOf(mention),
    ...outcome(document.resolutions[i]!, nameOf),
  }));
  return JSON.stringify(record(document, settled));
}

/** One record a line, in the documents' order. */
export function* mentions(
  documents: Iterable<ResolvedDocument>,
  nameOf: (id: string) => string,
): Generator<string> {
  for (const document of documents) yield `${mentionsRecord(document, nameOf)}\n`;
}

/** Is this the beginning of a file of records? */
export function isOurRecords(head: string): boolean {
  return /^\{"id":"(?:[^"\\]|\\.)*","path":"(?:[^"\\]|\\.)*","hash":"[0-9a-f]{64}",/.test(head);
}

function record({ document, blocks, sentences, candidates }: Tagged, mentions: readonly object[]): object {
  const { id, path, hash, title, date } = document;
  return {
    id,
    path,
    hash,
    title,
    date,
    blocks: blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    sentences: sentences.map(({ start, end }) => [start, end]),
    mentions,
    candidates: candidates.map(({ start, end, text, votes }) => ({
      start,
      end,
      text,
      votes: votes.map(({ type, rule, weight }) => ({ type, rule, weight })),
    })),
  };
}

function mentionOf({ start, end, text, type, rule, score }: Mention): object {
  return { start, end, text, type, rule, score };
}

function outcome({ entity, candidates }: Resolution, nameOf: (id: string) => string): object {
  return entity === null ? { entity, candidates } : { entity, name: nameOf(entity) };
}
