/** A store of names alone. */
import type { Document, Entity, EntityType, Mention, ResolvedDocument } from '../../src/model.ts';
import { relate } from '../../src/relate/index.ts';
import { writeStore } from '../../src/store/index.ts';

/** An entity whose id begins with its type. */
export function entityOf(id: string, name: string, aliases: readonly string[] = []): Entity {
  return { id, type: id.split(':')[0] as EntityType, name, aliases };
}

/** Writes a store of one document, in which one sentence names all entities, each as often as is said. */
export function storeNames(
  db: string,
  entities: readonly Entity[],
  times: (id: string) => number = () => 1,
): void {
  const named = entities.flatMap((entity) => Array.from({ length: times(entity.id) }, () => entity));
  const mentions: Mention[] = [];
  let text = '';
  for (const { name, type } of named) {
    if (text !== '') text += ' ';
    mentions.push({
      start: text.length,
      end: text.length + name.length,
      text: name,
      type,
      rule: 'test',
      score: 1,
    });
    text += name;
  }
  const document: Document = { id: 'a.txt', path: 'a.txt', hash: '0'.repeat(64), text };
  const span = { start: 0, end: text.length };
  const resolved: ResolvedDocument = {
    document,
    blocks: [{ ...span, kind: 'body' }],
    sentences: [{ ...span, block: 0 }],
    mentions,
    candidates: [],
    resolutions: named.map(({ id }) => ({ entity: id, candidates: [], because: 'test' })),
  };
  const scope = { kind: 'sentence' } as const;
  writeStore(
    db,
    {
      documents: [resolved],
      network: relate([resolved], entities, scope),
      problems: [],
      scope,
      keptApart: [],
    },
    {},
  );
}
