import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweennessOf } from '../../src/graph/betweenness.ts';
import type { Network } from '../../src/model.ts';
import { entity, networks, pair } from './networks.ts';

/** Entities named by letters, and who is mentioned with whom: `a-b` or, for a weight of five, `a=b`. */
function network(names: string, ...pairs: readonly string[]): Network {
  return {
    entities: [...names].map((name) => entity(name, 1, { type: 'person' })),
    coMentions: pairs.map(([a, weight, b]) => pair(a!, b!, weight === '=' ? 5 : 1)),
  };
}

describe('betweenness', () => {
  test('is 1 in the middle of a star and 0 at its ends', () => {
    const scores = betweennessOf(network('abcd', 'a-b', 'a-c', 'a-d'));
    expect([...scores]).toEqual([
      ['a', 1],
      ['b', 0],
      ['c', 0],
      ['d', 0],
    ]);
  });

  test('is shared by equally short ways, and counts all pairs of others', () => {
    const square = betweennessOf(network('abcd', 'a-b', 'b-c', 'c-d', 'a-d'));
    for (const score of square.values()) expect(score).toBeCloseTo(1 / 6);
    expect(betweennessOf(network('abcde', 'a-b', 'b-c')).get('b')).toBeCloseTo(1 / 6);
  });

  test('does not take a heavy link for a long way', () => {
    const scores = betweennessOf(network('abc', 'a=c', 'a-b', 'b-c'));
    expect([...scores.values()]).toEqual([0, 0, 0]);
  });

  test('is of the graph that the filters leave', () => {
    const filtered = betweennessOf(network('abc', 'a-b', 'b=c'), { minWeight: 2 });
    expect(filtered.get('b')).toBe(0);
    expect(betweennessOf(network('')).size).toBe(0);
  });

  test('of any network is a part of one for each entity', () => {
    fc.assert(
      fc.property(networks, (any) => {
        const scores = betweennessOf(any);
        expect([...scores.keys()].sort()).toEqual(any.entities.map(({ id }) => id).sort());
        for (const score of scores.values()) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThan(1 + 1e-9);
        }
      }),
    );
  });
});
