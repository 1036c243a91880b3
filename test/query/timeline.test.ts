import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/model.ts';
import { timeline, type Unit } from '../../src/query/index.ts';
import { corpora, corpusOf } from '../store/corpora.ts';
import { bodyOf } from '../store/drafts.ts';
import { storeOf } from '../store/scratch.ts';

const ANA = 'person:Ana Belén Ortúzar';

/** Ana is mentioned once on each date, in a document of its own. */
function corpusOn(...dates: readonly (string | undefined)[]): Corpus {
  return corpusOf(
    dates.map((date, i) =>
      bodyOf(`${String(i).padStart(3, '0')}.txt`, ['[Ortúzar] left.'], date === undefined ? {} : { date }),
    ),
  );
}

describe('a timeline', () => {
  test('counts mentions and documents in each period that has any, and the periods between', () => {
    const store = storeOf(
      corpusOf([
        bodyOf('a', ['[Ortúzar] met [Ortúzar].'], { date: '2015-01-31' }),
        bodyOf('b', ['[Ortúzar] left.'], { date: '2015-01-01' }),
        bodyOf('c', ['[Ortúzar] left.'], { date: '2015-02-01' }),
        bodyOf('d', ['[Ortúzar] left.'], { date: '2016-02-29' }),
        bodyOf('e', ['Nobody left.'], { date: '2015-08-01' }),
      ]),
    );
    expect(timeline(store, ANA, 'month')).toEqual([
      { date: '2015-01', mentions: 3, documents: 2, gap: 0 },
      { date: '2015-02', mentions: 1, documents: 1, gap: 0 },
      { date: '2016-02', mentions: 1, documents: 1, gap: 11 },
    ]);
    expect(timeline(store, ANA, 'year').map(({ date, mentions }) => [date, mentions])).toEqual([
      ['2015', 4],
      ['2016', 1],
    ]);
    expect(timeline(store, ANA, 'day').map(({ date, gap }) => [date, gap])).toEqual([
      ['2015-01-01', 0],
      ['2015-01-31', 29],
      ['2015-02-01', 0],
      ['2016-02-29', 392],
    ]);
  });

  test('keeps dates that are coarser than the unit as they are, and undated documents last', () => {
    const store = storeOf(corpusOn('2015-09-22', undefined, '2015', '2016-01', '2013-11-02'));
    expect(timeline(store, ANA, 'month')).toEqual([
      { date: '2013-11', mentions: 1, documents: 1, gap: 0 },
      { date: '2015', mentions: 1, documents: 1, gap: 0 },
      { date: '2015-09', mentions: 1, documents: 1, gap: 0 },
      { date: '2016-01', mentions: 1, documents: 1, gap: 3 },
      { mentions: 1, documents: 1, gap: 0 },
    ]);
  });

  test.each<[string, readonly (string | undefined)[], readonly string[]]>([
    ['days that are near', ['2015-09-22', '2015-10-31'], ['2015-09-22', '2015-10-31']],
    ['days that are further apart', ['2015-09-22', '2015-11-01'], ['2015-09', '2015-11']],
    ['months', ['2015-09', '2015-10-31'], ['2015-09', '2015-10']],
    ['months that are far apart', ['2015-09', '2018-12'], ['2015-09', '2018-12']],
    ['months that are further apart', ['2015-09', '2019-01'], ['2015', '2019']],
    ['a bare year among others', ['2015', '2015-09-22'], ['2015']],
  ])('is by itself in the finest unit that keeps it short: %s', (_, dates, periods) => {
    expect(timeline(storeOf(corpusOn(...dates)), ANA).map(({ date }) => date)).toEqual(periods);
  });

  test('counts near-duplicates once, and no document that only repeats', () => {
    const [first, copy, quote] = corpusOn('2015-01', '2015-01', '2015-02').documents;
    const documents = [first!, { ...copy!, duplicateOf: first!.document.id }, { ...quote!, repeats: [0] }];
    expect(timeline(storeOf(corpusOf(documents)), ANA, 'month')).toEqual([
      { date: '2015-01', mentions: 2, documents: 1, gap: 0 },
      { date: '2015-02', mentions: 1, documents: 0, gap: 0 },
    ]);
  });

  test('is empty for an entity that is not there, and undated where no document is dated', () => {
    expect(timeline(storeOf(corpusOn('2015')), 'person:nobody')).toEqual([]);
    expect(timeline(storeOf(corpusOn(undefined)), ANA)).toEqual([{ mentions: 1, documents: 1, gap: 0 }]);
  });

  test('accounts for every mention of any entity', () => {
    fc.assert(
      fc.property(
        corpora,
        fc.constantFrom<Unit | undefined>('day', 'month', 'year', undefined),
        (corpus, unit) => {
          const store = storeOf(corpus);
          for (const { id, mentions } of corpus.network.entities) {
            const periods = timeline(store, id, unit);
            expect(periods.reduce((sum, period) => sum + period.mentions, 0)).toBe(mentions);
            for (const { gap } of periods) expect(gap).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});
