import { expect, test } from 'vitest';
import { COLORS, round, sizesOf } from '../../src/graph/appearance.ts';

test('a disc grows with the square root of its mentions', () => {
  expect(sizesOf([1, 4, 25, 100])).toEqual([4, 8, 20, 40]);
});

test('in a large corpus the most mentioned is 40, and nobody is below 4', () => {
  expect(sizesOf([1, 100, 2500, 10_000])).toEqual([4, 4, 20, 40]);
});

test('no nodes, no sizes', () => {
  expect(sizesOf([])).toEqual([]);
});

test('each type has a colour of its own', () => {
  expect(new Set(Object.values(COLORS)).size).toBe(3);
  for (const color of Object.values(COLORS)) expect(color).toMatch(/^#[0-9a-f]{6}$/);
});

test.each([
  [1.23449, 1.234],
  [-0.0001, 0],
  [12_345.678_9, 12_345.679],
])('%d is rounded to %d', (value, rounded) => {
  expect(Object.is(round(value), rounded)).toBe(true);
});
