import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ResolvedDocument } from '../../src/model.ts';
import { openUnder, why } from '../../src/query/index.ts';
import { corpora, corpusOf } from '../store/corpora.ts';
import { bodyOf, documentOf, piecesOf } from '../store/drafts.ts';
import { storeOf } from '../store/scratch.ts';

const ANA = 'person:Ana Belén Ortúzar';
const GUILD = 'organization:Gremio del Río';
const PROTO = 'organization:__proto__';
const AZUL = 'location:Ciudad <b>Azul</b>';

/** "Ortúzar" is Ana in one document; in the other she or somebody whom no text names for certain. */
const DOCUMENTS: readonly ResolvedDocument[] = [
  bodyOf('a', ['[Ortúzar] met the [GDR].', '[Ortúzar] and [Ana Belén Ortúzar].']),
  documentOf('b', [
    {
      kind: 'body',
      sentences: [
        piecesOf('[Gremio del Río]'),
        [{ name: 'Ortúzar', fits: [ANA, 'person:x'] }],
        [{ name: 'ORTUZAR', fits: [ANA, 'person:x'] }],
        [{ name: 'Ortúzar', fits: [ANA, 'person:x'] }],
        [{ name: 'Azul', fits: [] }],
      ],
    },
  ]),
];

describe('why', () => {
  test('lists the names of an entity with their reasons, then those that are left open', () => {
    const settled = { status: 'settled', because: 'same name', rule: `gazetteer:${ANA}`, documents: 1 };
    const open = {
      status: 'open',
      because: 'several fit',
      rule: 'open',
      documents: 1,
      fits: [ANA, 'person:x'],
    };
    expect(why(storeOf(corpusOf(DOCUMENTS)), ANA)).toEqual([
      { ...settled, name: 'Ortúzar', mentions: 2 },
      { ...settled, name: 'Ana Belén Ortúzar', mentions: 1 },
      { ...open, name: 'Ortúzar', mentions: 2 },
      { ...open, name: 'ORTUZAR', mentions: 1 },
    ]);
  });

  test('counts one name once for each reason', () => {
    const [first] = DOCUMENTS;
    const resolutions = first!.resolutions.map((resolution, i) =>
      i === 0 ? { ...resolution, because: 'surname of Ana' } : resolution,
    );
    const store = storeOf(corpusOf([{ ...first!, resolutions }]));
    expect(why(store, ANA).map(({ name, because }) => [name, because])).toEqual([
      ['Ana Belén Ortúzar', 'same name'],
      ['Ortúzar', 'same name'],
      ['Ortúzar', 'surname of Ana'],
    ]);
  });

  test('ends with the entities that it was kept apart from, whichever of the two it is', () => {
    const because = 'two entries of the gazetteer';
    const keptApart = [
      { a: AZUL, b: 'location:gone', because },
      { a: GUILD, b: ANA, because },
      { a: ANA, b: PROTO, because: 'by hand' },
    ];
    const store = storeOf({ ...corpusOf([...DOCUMENTS, bodyOf('c', ['[PROTO].'])]), keptApart });
    const apart = (id: string): unknown => why(store, id).filter(({ status }) => status === 'apart');
    expect(apart(ANA)).toEqual([
      { status: 'apart', name: 'Gremio del Río', because, mentions: 2, documents: 2, id: GUILD },
      { status: 'apart', name: '__proto__', because: 'by hand', mentions: 1, documents: 1, id: PROTO },
    ]);
    expect(apart(GUILD)).toMatchObject([{ id: ANA }]);
    expect(apart(AZUL)).toEqual([]);
  });

  test('of an entity that nothing is open about is its names alone', () => {
    const store = storeOf(corpusOf(DOCUMENTS));
    expect(why(store, GUILD).map(({ status, name }) => [status, name])).toEqual([
      ['settled', 'GDR'],
      ['settled', 'Gremio del Río'],
    ]);
    expect(why(store, 'person:nobody')).toEqual([]);
  });

  test('accounts for every mention of any entity', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const store = storeOf(corpus);
        for (const { id, mentions } of corpus.network.entities) {
          const settled = why(store, id).filter(({ status }) => status === 'settled');
          expect(settled.reduce((sum, naming) => sum + naming.mentions, 0)).toBe(mentions);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('openUnder', () => {
  test('lists what is open under a name, however it is written, and nothing that is settled', () => {
    const store = storeOf(corpusOf(DOCUMENTS));
    expect(openUnder(store, 'the ortuzar').map(({ name, mentions }) => [name, mentions])).toEqual([
      ['Ortúzar', 2],
      ['ORTUZAR', 1],
    ]);
    expect(openUnder(store, 'azul')).toMatchObject([{ name: 'Azul', fits: [] }]);
    expect(openUnder(store, 'GDR')).toEqual([]);
  });
});
