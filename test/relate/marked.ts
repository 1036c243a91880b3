/** Documents for tests of counting: their names are marked, so that no tagger has a say. */
import type { Document, Entity, Mention, ResolvedDocument } from '../../src/model.ts';
import { segment } from '../../src/segment/index.ts';
import { documentOf, unmarked } from '../documents.ts';
import { CUES } from '../segment/tiny-cues.ts';

/**
 * A text with names in the form `[P Ana Ruiz]`, segmented; a name is an entity of its own, whatever its type. As the tagger
 * does, it finds names in sentences alone.
 */
export function resolvedOf(id: string, text: string, metadata: Partial<Document> = {}): ResolvedDocument {
  const { text: plain, names } = unmarked(text);
  const segmented = segment(documentOf(plain, { id, path: id, ...metadata }), CUES);
  const mentions = names
    .filter(({ start, end }) => segmented.sentences.some((one) => one.start <= start && end <= one.end))
    .map(({ start, end, type = 'person' }): Mention => {
      return { start, end, text: plain.slice(start, end), type, rule: 'marked', score: 1 };
    });
  return {
    ...segmented,
    mentions,
    candidates: [],
    resolutions: mentions.map(({ text }) => ({ entity: text, candidates: [], because: 'marked' })),
  };
}

/** Every entity of the documents, by id. */
export function entitiesOf(documents: readonly ResolvedDocument[]): readonly Entity[] {
  const mentions = documents.flatMap((document) => document.mentions);
  const types = new Map(mentions.map(({ text, type }) => [text, type]));
  return [...types]
    .map(([id, type]): Entity => ({ id, type, name: id, aliases: [] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
