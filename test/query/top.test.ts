import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/model.ts';
import { type Score, top } from '../../src/query/index.ts';
import { corpora, corpusOf } from '../store/corpora.ts';
import { bodyOf } from '../store/drafts.ts';
import { storeOf } from '../store/scratch.ts';

const ANA = 'person:Ana Belén Ortúzar';
const GUILD = 'organization:Gremio del Río';
const AZUL = 'location:Ciudad <b>Azul</b>';
const ADA = 'person:𝔸da';

const byMentions: Score = ({ mentions }) => mentions;
const byDegree: Score = ({ degree }) => degree;

const CORPUS = corpusOf([
  bodyOf('a', ['[Ortúzar]. [Ortúzar]. [Ortúzar] met the [GDR].'], { date: '2015' }),
  bodyOf('b', ['The [GDR] is in [Azul].', '[Ada].'], { date: '2016-01' }),
]);

describe('top', () => {
  test('ranks entities by a score, with their counts', () => {
    const rows = top(storeOf(CORPUS), byMentions);
    expect(rows.map(({ id, mentions }) => [id, mentions])).toEqual([
      [ANA, 3],
      [GUILD, 2],
      [AZUL, 1],
      [ADA, 1],
    ]);
    expect(rows[1]).toEqual({
      id: GUILD,
      type: 'organization',
      name: 'Gremio del Río',
      mentions: 2,
      documents: 2,
      degree: 2,
      first: '2015',
      last: '2016-01',
    });
  });

  test('lists equals by mentions, then by documents, then by id', () => {
    expect(top(storeOf(CORPUS), byDegree).map(({ id }) => id)).toEqual([GUILD, ANA, AZUL, ADA]);
    expect(top(storeOf(CORPUS), () => 0).map(({ id }) => id)).toEqual([ANA, GUILD, AZUL, ADA]);
  });

  test('can be of some types, and few', () => {
    const store = storeOf(CORPUS);
    expect(top(store, byMentions, { types: ['person'] }).map(({ id }) => id)).toEqual([ANA, ADA]);
    expect(top(store, byMentions, { types: ['person', 'location'], limit: 2 })).toHaveLength(2);
    expect(top(store, byMentions, { types: ['organization'], limit: 1 })[0]!.id).toBe(GUILD);
  });

  test('knows the degree of every entity of any corpus', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const degrees = top(storeOf(corpus), byDegree).map(({ id, degree }) => [id, degree]);
        expect(new Map(degrees as [string, number][])).toEqual(degreesIn(corpus));
      }),
      { numRuns: 20 },
    );
  });
});

function degreesIn({ network }: Corpus): Map<string, number> {
  return new Map(
    network.entities.map(({ id }) => [
      id,
      network.coMentions.filter(({ a, b }) => a === id || b === id).length,
    ]),
  );
}
