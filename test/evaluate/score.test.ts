import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, scoreTable, TYPES, type TypedSpan } from '../../src/evaluate/index.ts';
import { comparisonOf } from './comparisons.ts';

const COMPARISON = comparisonOf(
  'They saw [P Ana Ruiz] and [P Juan Vega] of the [O Port of Quito] in [L Quito], [L Peru].',
  'They saw [P Ana Ruiz] and [O Juan Vega] of the Port of [L Quito] in [L Quito], [L Peru].',
);

describe('scores', () => {
  it('count a name that has the same ends and the same type', () => {
    const { exact } = scoreTable([COMPARISON]);
    expect(exact.person).toEqual({ right: 1, gold: 2, found: 1, precision: 1, recall: 0.5, f1: 2 / 3 });
    expect(exact.organization).toEqual({ right: 0, gold: 1, found: 1, precision: 0, recall: 0, f1: 0 });
    expect(exact.location).toMatchObject({ right: 2, gold: 2, found: 3, precision: 2 / 3, recall: 1 });
    expect(exact.all).toMatchObject({ right: 3, gold: 5, found: 5, precision: 0.6, recall: 0.6 });
  });

  it('count, in the other table, one that overlaps', () => {
    const { exact, overlap } = scoreTable([
      comparisonOf('The [O Port of Quito] and [P Ana Ruiz].', 'The [O Port] of Quito and Ana [P Ruiz].'),
    ]);
    expect([exact.all.right, overlap.all.right]).toEqual([0, 2]);
  });

  it('match a name with one other at most', () => {
    const one = scoreTable([comparisonOf('[O Port of Quito]', '[O Port] of [O Quito]')]);
    expect(one.overlap.all).toMatchObject({ right: 1, gold: 1, found: 2 });
    const twice = scoreTable([
      {
        id: 'a',
        text: 'Ana',
        gold: [
          { start: 0, end: 3, type: 'person' },
          { start: 0, end: 3, type: 'person' },
        ],
        found: [{ start: 0, end: 3, type: 'person' }],
      },
    ]);
    expect([twice.exact.all.precision, twice.overlap.all.precision]).toEqual([1, 1]);
  });

  it('find the matching that is largest', () => {
    const span = (start: number, end: number): TypedSpan => ({ start, end, type: 'person' });
    const { overlap } = scoreTable([
      { id: 'a', text: 'x'.repeat(9), gold: [span(0, 9), span(0, 3)], found: [span(1, 2), span(5, 6)] },
    ]);
    expect(overlap.all.right).toBe(2);
  });

  it('are 0 where there is nothing', () => {
    expect(scoreTable([]).exact.all).toEqual({ right: 0, gold: 0, found: 0, precision: 0, recall: 0, f1: 0 });
  });
});

const span = fc
  .record({ start: fc.nat(20), length: fc.integer({ min: 1, max: 6 }), type: fc.constantFrom(...TYPES) })
  .map(({ start, length, type }): TypedSpan => ({ start, end: start + length, type }));
const spans = fc.array(span, { maxLength: 8 });
const comparison = fc
  .record({ gold: spans, found: spans })
  .map((both): Comparison => ({ id: 'a', text: ' '.repeat(26), ...both }));

describe('always', () => {
  it('no more is right than was annotated or found, and overlapping gives no less than exact', () => {
    fc.assert(
      fc.property(fc.array(comparison, { maxLength: 3 }), (comparisons) => {
        const { exact, overlap } = scoreTable(comparisons);
        for (const type of [...TYPES, 'all' as const]) {
          for (const { right, gold, found } of [exact[type], overlap[type]])
            expect(right).toBeLessThanOrEqual(Math.min(gold, found));
          expect(overlap[type].right).toBeGreaterThanOrEqual(exact[type].right);
        }
        const sum = TYPES.reduce((total, type) => total + overlap[type].right, 0);
        expect(overlap.all.right).toBe(sum);
      }),
    );
  });

  it('precision of one is recall of the other way round', () => {
    fc.assert(
      fc.property(comparison, (one) => {
        const other = scoreTable([{ ...one, gold: one.found, found: one.gold }]);
        expect(scoreTable([one]).overlap.all.precision).toBe(other.overlap.all.recall);
      }),
    );
  });
});
