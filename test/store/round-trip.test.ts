import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Corpus } from '../../src/model.ts';
import { contextsOf } from '../../src/relate/index.ts';
import { type EvidenceRow, openStore, type Store, writeStore } from '../../src/store/index.ts';
import { corpora } from './corpora.ts';
import { scratchFolder } from './scratch.ts';

/** Each run takes what the one before it left in the file. */
function checkStores(check: (store: Store, corpus: Corpus, path: string) => void): void {
  const path = join(scratchFolder(), 'corpus-graph.db');
  fc.assert(
    fc.property(corpora, (corpus) => {
      writeStore(path, corpus, {});
      const store = openStore(path);
      check(store, corpus, path);
      store.close();
    }),
    { numRuns: 40 },
  );
}

test('a corpus comes back as it was written', () => {
  checkStores((store, { documents, network, keptApart, problems, scope }) => {
    expect([...store.readDocuments()]).toStrictEqual(documents);
    expect(store.readNetwork()).toStrictEqual(network);
    expect(store.readKeptApart()).toStrictEqual(keptApart);
    expect(store.readProblems()).toStrictEqual(problems);
    expect(store.scope()).toStrictEqual(scope);
  });
});

test('the evidence of each edge is the contexts that it was counted from, in every scope', () => {
  checkStores((store, corpus) => {
    const contexts = contextsByPair(corpus);
    const ids = corpus.network.entities.map(({ id }) => id);
    for (const a of ids)
      for (const b of ids.filter((id) => id > a)) {
        const rows = store.evidence(a, b);
        expect(rows.map(pairOfSpans).sort()).toEqual((contexts.get(`${a} ${b}`) ?? []).sort());
        expect(store.evidence(b, a)).toEqual(rows.map((row) => ({ ...row, a: row.b, b: row.a })));
      }
    for (const { a, b, weight } of corpus.network.coMentions)
      expect(store.evidence(a, b)).toHaveLength(weight);
  });
});

test('evidence quotes its document and holds both names', () => {
  checkStores((store, { documents, network }) => {
    const texts = new Map(documents.map(({ document }) => [document.id, document.text]));
    for (const { a, b } of network.coMentions)
      for (const row of store.evidence(a, b)) {
        const text = texts.get(row.document)!;
        const { start, end } = row.sentence;
        expect(row.sentence.text).toBe(text.slice(start, end));
        expect(start).toBeLessThanOrEqual(Math.min(row.a.start, row.b.start));
        expect(end).toBeGreaterThanOrEqual(Math.max(row.a.end, row.b.end));
        expect(row.line).toBe(text.slice(0, start).split('\n').length);
      }
  });
});

test('every reference in the file leads to a row', () => {
  checkStores((_, __, path) => {
    const database = new DatabaseSync(path, { readOnly: true });
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    database.close();
  });
});

function contextsByPair({ documents, scope }: Corpus): Map<string, string[]> {
  const contexts = new Map<string, string[]>();
  for (const [index, { document, mentions, resolutions, ...parts }] of documents.entries())
    for (const { a, b } of contextsOf({ document, mentions, resolutions, ...parts }, index, scope)) {
      const pair = `${resolutions[a]!.entity} ${resolutions[b]!.entity}`;
      const [left, right] = [mentions[a]!, mentions[b]!];
      const spans = JSON.stringify([document.id, left.start, left.end, right.start, right.end]);
      contexts.set(pair, [...(contexts.get(pair) ?? []), spans]);
    }
  return contexts;
}

function pairOfSpans({ document, a, b }: EvidenceRow): string {
  return JSON.stringify([document, a.start, a.end, b.start, b.end]);
}
