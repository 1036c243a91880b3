import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutOverlaps } from '../../src/tag/overlap.ts';

function span(start: number, end: number, score = 0.5) {
  return { start, end, score };
}

describe('of spans that overlap', () => {
  test.each([
    ['the higher score stays', [span(0, 9, 0.6), span(5, 7, 0.8)], [span(5, 7, 0.8)]],
    ['then the longer', [span(0, 4), span(2, 9)], [span(2, 9)]],
    ['then the earlier', [span(3, 6), span(1, 4)], [span(1, 4)]],
    [
      'a loser of a loser stays',
      [span(0, 3, 0.5), span(2, 6, 0.6), span(5, 9, 0.7)],
      [span(0, 3, 0.5), span(5, 9, 0.7)],
    ],
    ['neighbours do not overlap', [span(3, 6), span(0, 3)], [span(0, 3), span(3, 6)]],
    ['one of two equal ones stays', [span(0, 3), span(0, 3)], [span(0, 3)]],
    ['nothing of nothing', [], []],
  ])('%s', (_what, spans, kept) => {
    expect(withoutOverlaps(spans)).toEqual(kept);
  });
});

describe('for all spans', () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 8 }), fc.nat(3))
      .map(([start, length, score]) => span(start, start + length, score / 3)),
  );

  test('those that stay are in order and disjoint, and each that goes overlaps one that is no worse', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const kept = withoutOverlaps(all);
        for (let i = 1; i < kept.length; i++) expect(kept[i]!.start).toBeGreaterThanOrEqual(kept[i - 1]!.end);
        for (const lost of all.filter((one) => !kept.includes(one))) {
          const winners = kept.filter((one) => one.start < lost.end && lost.start < one.end);
          expect(winners.some((one) => one.score >= lost.score)).toBe(true);
        }
      }),
    );
  });

  test('their order does not matter', () => {
    fc.assert(
      fc.property(spans, (all) => {
        expect(withoutOverlaps(all.toReversed())).toEqual(withoutOverlaps(all));
      }),
    );
  });
});
