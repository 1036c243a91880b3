import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityType, Vote } from '../../src/model.ts';
import { decide, pool } from '../../src/tag/score.ts';

function vote(type: EntityType, rule: string, weight: number): Vote {
  return { type, rule, weight };
}

describe('pooling', () => {
  test('a rule counts once for a type, with its greatest weight', () => {
    const votes: Vote[] = [];
    for (const weight of [0.3, 0.6, 0.2]) pool(votes, vote('person', 'says', weight));
    pool(votes, vote('location', 'says', 0.1));
    pool(votes, vote('person', 'age', 0.5));
    expect(votes).toEqual([
      vote('person', 'says', 0.6),
      vote('location', 'says', 0.1),
      vote('person', 'age', 0.5),
    ]);
  });
});

describe('deciding', () => {
  test.each([
    ['no vote', [], undefined],
    ['one vote', [vote('location', 'in', 0.55)], ['location', 'in', 0.55]],
    [
      'two votes for one type leave less doubt',
      [vote('person', 'says', 0.4), vote('person', 'age', 0.5)],
      ['person', 'age', 0.7],
    ],
    [
      'the greatest score wins',
      [vote('person', 'says', 0.6), vote('location', 'in', 0.5), vote('location', 'near', 0.5)],
      ['location', 'in', 0.75],
    ],
    [
      'of equal scores a person',
      [vote('location', 'in', 0.5), vote('person', 'says', 0.5)],
      ['person', 'says', 0.5],
    ],
    [
      'of equal scores an organization before a place',
      [vote('location', 'in', 0.5), vote('organization', 'head', 0.5)],
      ['organization', 'head', 0.5],
    ],
  ])('%s', (_what, votes, expected) => {
    const decision = decide(votes);
    expect(decision && [decision.type, decision.rule, decision.score]).toEqual(expected);
  });

  test('the order of votes does not matter, and a score is never above 1', () => {
    const votes = fc.uniqueArray(
      fc.record({
        type: fc.constantFrom<EntityType>('person', 'organization', 'location'),
        rule: fc.string({ maxLength: 3 }),
        weight: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
      }),
      { selector: ({ weight }) => weight },
    );
    fc.assert(
      fc.property(votes, (all) => {
        const decision = decide(all);
        expect(decide(all.toReversed())).toEqual(decision);
        expect(decision?.score ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});
