import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpora, corpusOf } from './corpora.ts';
import { bodyOf } from './drafts.ts';
import { storeOf } from './scratch.ts';

const ANA = 'person:Ana Belén Ortúzar';

describe('the documents that mention an entity', () => {
  test('come by date, undated ones last, with their counts', () => {
    const copy = bodyOf('d', ['[Ortúzar] left.', '[Ortúzar] is back.'], { date: '2016-02' });
    const store = storeOf(
      corpusOf([
        bodyOf('a', ['[Ortúzar] left.']),
        bodyOf('b', ['[Ortúzar] met [Ortúzar].'], { date: '2016-01-05', title: 'She meets herself' }),
        bodyOf('c', ['Nobody left.'], { date: '2015' }),
        { ...copy, duplicateOf: 'a', repeats: [0] },
      ]),
    );
    expect(store.documentsMentioning(ANA)).toEqual([
      {
        document: 'b',
        path: 'folder/b',
        date: '2016-01-05',
        title: 'She meets herself',
        mentions: 2,
        repeats: 0,
      },
      { document: 'd', path: 'folder/d', date: '2016-02', mentions: 2, repeats: 1, duplicateOf: 'a' },
      { document: 'a', path: 'folder/a', mentions: 1, repeats: 0 },
    ]);
    expect(store.documentsMentioning('person:nobody')).toEqual([]);
  });

  test('account for all mentions, and for all documents that say something new', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const store = storeOf(corpus);
        for (const { id, mentions, documents } of corpus.network.entities) {
          const rows = store.documentsMentioning(id);
          expect(rows.reduce((sum, row) => sum + row.mentions, 0)).toBe(mentions);
          const groups = rows
            .filter((row) => row.mentions > row.repeats)
            .map(({ document, duplicateOf }) => duplicateOf ?? document);
          expect(Math.max(1, new Set(groups).size)).toBe(documents);
        }
      }),
      { numRuns: 20 },
    );
  });
});
