import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Corpus } from '../../src/model.ts';
import { contextsOf, relate, withRepeats } from '../../src/relate/index.ts';
import { openStore, writeStore } from '../../src/store/index.ts';
import { entitiesOf, resolvedOf } from '../relate/marked.ts';
import { retold } from '../relate/retold.ts';
import { corpusOf, scopes } from './corpora.ts';
import { rows, scratchFolder, storeOf } from './scratch.ts';

const retoldCorpora = fc.record({ documents: retold.map(withRepeats), scope: scopes }).map((corpus) => ({
  ...corpus,
  network: relate(corpus.documents, entitiesOf(corpus.documents), corpus.scope),
  keptApart: [],
  problems: [],
}));

test('near-duplicates come back as they were written, and each edge has as much evidence as it weighs', () => {
  const path = join(scratchFolder(), 'corpus-graph.db');
  fc.assert(
    fc.property(retoldCorpora, (corpus) => {
      writeStore(path, corpus, {});
      const store = openStore(path);
      expect([...store.readDocuments()]).toStrictEqual(corpus.documents);
      expect(store.readNetwork()).toStrictEqual(corpus.network);
      const found = corpus.network.coMentions.flatMap(({ a, b, weight }) => {
        const evidence = store.evidence(a, b);
        expect(evidence).toHaveLength(weight);
        return evidence.map((row) => `${row.document} ${row.a.start} ${row.b.start}`);
      });
      expect(found.sort()).toEqual(contextsIn(corpus).sort());
      store.close();
      const database = new DatabaseSync(path, { readOnly: true });
      expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
      database.close();
    }),
    { numRuns: 60 },
  );
});

/** The beginnings of both names, as the co-mentions were counted. */
function contextsIn({ documents, scope }: Pick<Corpus, 'documents' | 'scope'>): string[] {
  return documents.flatMap((resolved, index) =>
    contextsOf(resolved, index, scope).map(({ a, b }) => {
      const { document, mentions } = resolved;
      return `${document.id} ${mentions[a]!.start} ${mentions[b]!.start}`;
    }),
  );
}

const STORY =
  'The harbour of the old town has been closed since the night on which the market burned to the ground, and ' +
  'nobody can say when it will be open again. [P Ada] met [P Bo].';

test('the evidence of a repeated sentence is the earliest document’s', () => {
  const later = resolvedOf('a', STORY, { date: '2019-05-02' });
  const earlier = resolvedOf('b', STORY, { date: '2019-05-01' });
  const documents = withRepeats([later, earlier]);
  const network = relate(documents, entitiesOf(documents), { kind: 'sentence' });
  const store = storeOf({ ...corpusOf([]), documents, network });
  expect(network.coMentions).toEqual([
    { a: 'Ada', b: 'Bo', weight: 1, documents: 1, first: '2019-05-01', last: '2019-05-01' },
  ]);
  expect(store.evidence('Ada', 'Bo').map(({ document }) => document)).toEqual(['b']);
  expect(store.mentionsOf('Ada').map(({ document }) => document)).toEqual(['a', 'b']);
});

test('a SQLite browser shows what repeats what', () => {
  const path = join(scratchFolder(), 'corpus-graph.db');
  const documents = withRepeats([resolvedOf('a', STORY), resolvedOf('b', `${STORY} [P Cy] left.`)]);
  writeStore(
    path,
    { ...corpusOf([]), documents, network: relate(documents, entitiesOf(documents), { kind: 'sentence' }) },
    {},
  );
  expect(rows(path, 'SELECT id, duplicate_of FROM documents')).toEqual([
    { id: 'a', duplicate_of: null },
    { id: 'b', duplicate_of: 'a' },
  ]);
  expect(rows(path, 'SELECT ordinal FROM sentences WHERE repeats AND document = 1')).toEqual([
    { ordinal: 0 },
    { ordinal: 1 },
  ]);
});
