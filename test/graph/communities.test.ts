import { expect, test } from 'vitest';
import { communitiesOf } from '../../src/graph/communities.ts';
import { select } from '../../src/graph/select.ts';
import { skeletonOf } from '../../src/graph/skeleton.ts';
import type { CoMention } from '../../src/model.ts';
import { entity, pair } from './networks.ts';

function communities(ids: string, coMentions: readonly CoMention[]): readonly number[] {
  const selection = select({ entities: [...ids].map((id) => entity(id, 1, { type: 'person' })), coMentions });
  return communitiesOf(skeletonOf(selection, []));
}

test('who is tied closely is one community; the largest is 0, though its first member comes later', () => {
  const triangle = [pair('a', 'b'), pair('a', 'c'), pair('b', 'c')];
  const square = [
    pair('d', 'e'),
    pair('d', 'f'),
    pair('d', 'g'),
    pair('e', 'f'),
    pair('e', 'g'),
    pair('f', 'g'),
  ];
  expect(communities('abcdefg', [...triangle, pair('c', 'd'), ...square])).toEqual([1, 1, 1, 0, 0, 0, 0]);
});

test('communities of one size are numbered by their first member', () => {
  expect(communities('abcdef', [pair('b', 'e'), pair('a', 'f'), pair('c', 'd')])).toEqual([0, 1, 2, 2, 1, 0]);
});

test('weight ties: a heavy line draws a node to its side', () => {
  const sides = [pair('a', 'b', 5), pair('d', 'e', 5)];
  expect(communities('abcde', [...sides, pair('b', 'c', 9), pair('c', 'd', 1)])).toEqual([0, 0, 0, 1, 1]);
  expect(communities('abcde', [...sides, pair('b', 'c', 1), pair('c', 'd', 9)])).toEqual([1, 1, 0, 0, 0]);
});

test('without an edge each node is a community of its own', () => {
  expect(communities('abc', [])).toEqual([0, 1, 2]);
});
