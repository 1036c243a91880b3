import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scope } from '../../src/model.ts';
import { corpora, corpusOf } from './corpora.ts';
import { bodyOf, documentOf, piecesOf } from './drafts.ts';
import { storeOf } from './scratch.ts';

const ANA = 'person:Ana Belén Ortúzar';
const GUILD = 'organization:Gremio del Río';
const AZUL = 'location:Ciudad <b>Azul</b>';

describe('evidence', () => {
  test('comes by date, undated documents last, then by document and place', () => {
    const both = ['[Ortúzar] met the [GDR].', 'Then [Ortúzar] left the [GDR].'];
    const documents = [
      bodyOf('a', both.slice(0, 1)),
      bodyOf('b', both, { date: '2016-01-05' }),
      bodyOf('c', both.slice(0, 1), { date: '2015' }),
      bodyOf('d', both.slice(0, 1), { date: '2015' }),
    ];
    const store = storeOf(corpusOf(documents));
    const rows = store.evidence(ANA, GUILD);
    expect(rows.map(({ document, date }) => [document, date])).toEqual([
      ['c', '2015'],
      ['d', '2015'],
      ['b', '2016-01-05'],
      ['b', '2016-01-05'],
      ['a', undefined],
    ]);
    expect(rows.slice(2, 4).map(({ sentence }) => sentence.text)).toEqual(both.map(plain));
    expect(store.evidence(ANA, GUILD, 2)).toEqual(rows.slice(0, 2));
  });

  test('names the file and the place, and quotes the sentence', () => {
    const opening = { kind: 'title' as const, sentences: [piecesOf('🙂 News')] };
    const body = {
      kind: 'body' as const,
      sentences: [piecesOf('🙂 One.'), piecesOf('[Ortúzar] met the [GDR].')],
    };
    const document = documentOf('b/a.txt', [opening, body]);
    const [row] = storeOf(corpusOf([document])).evidence(GUILD, ANA);
    expect(row).toStrictEqual({
      document: 'b/a.txt',
      path: 'folder/b/a.txt',
      hash: document.document.hash,
      line: 2,
      column: 8,
      sentence: { start: 17, end: 37, text: 'Ortúzar met the GDR.' },
      a: { start: 33, end: 36 },
      b: { start: 17, end: 24 },
    });
  });

  test.each<[Scope, string]>([
    [{ kind: 'window', sentences: 2 }, 'Ortúzar spoke. The GDR listened.'],
    [{ kind: 'paragraph' }, 'Ortúzar spoke. The GDR listened.'],
    [{ kind: 'document' }, 'Ortúzar spoke. The GDR listened.'],
  ])('of %j quotes from the one name to the other', (scope, quote) => {
    const document = bodyOf('a', ['First.', '[Ortúzar] spoke.', 'The [GDR] listened.', 'Last.']);
    const rows = storeOf(corpusOf([document], scope)).evidence(ANA, GUILD);
    expect(rows.map(({ sentence }) => sentence.text)).toEqual([quote]);
  });

  test('leaves out datelines, which make no co-mention', () => {
    const dateline = { kind: 'dateline' as const, sentences: [piecesOf('[Azul] [GDR]')] };
    const body = { kind: 'body' as const, sentences: [piecesOf('[Ortúzar] met the [GDR].')] };
    const store = storeOf(corpusOf([documentOf('a', [dateline, body])], { kind: 'document' }));
    expect(store.evidence(AZUL, ANA)).toEqual([]);
    expect(store.evidence(AZUL, GUILD)).toEqual([]);
    expect(store.evidence(ANA, GUILD)).toHaveLength(1);
  });

  test('of names that are not there, or of a name with itself, is empty', () => {
    const store = storeOf(corpusOf([bodyOf('a', ['[Ortúzar] met [Ortúzar].'])], { kind: 'document' }));
    expect(store.evidence(ANA, ANA)).toEqual([]);
    expect(store.evidence(ANA, 'person:nobody')).toEqual([]);
  });
});

describe('mentionsOf', () => {
  test('gives every mention with its sentence, datelines too', () => {
    const dateline = { kind: 'dateline' as const, sentences: [piecesOf('[Azul]')] };
    const body = { kind: 'body' as const, sentences: [piecesOf('Near [Azul], in [Ciudad <b>Azul</b>].')] };
    const store = storeOf(corpusOf([documentOf('a', [dateline, body], { date: '2015-09' })]));
    const rows = store.mentionsOf(AZUL);
    expect(rows.map(({ line, column, sentence }) => [line, column, sentence.text])).toEqual([
      [1, 1, 'Azul'],
      [2, 6, 'Near Azul, in Ciudad <b>Azul</b>.'],
      [2, 15, 'Near Azul, in Ciudad <b>Azul</b>.'],
    ]);
    expect(rows[0]).toMatchObject({ document: 'a', path: 'folder/a', date: '2015-09', start: 0, end: 4 });
    expect(rows[0]).toMatchObject({ rule: `gazetteer:${AZUL}`, because: 'same name' });
  });

  test('are as many as the entity counts', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const store = storeOf(corpus);
        for (const { id, mentions } of corpus.network.entities)
          expect(store.mentionsOf(id)).toHaveLength(mentions);
      }),
      { numRuns: 10 },
    );
  });
});

function plain(sentence: string): string {
  return sentence.replaceAll(/[[\]]/g, '');
}
