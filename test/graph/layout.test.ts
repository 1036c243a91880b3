import { expect, test } from 'vitest';
import { layoutOf } from '../../src/graph/layout.ts';
import { select } from '../../src/graph/select.ts';
import { type Point, skeletonOf } from '../../src/graph/skeleton.ts';
import { entity, pair } from './networks.ts';

/** `order` nodes of that size in rings of ten, each ring with a hub. */
function ringsLaidOut(order: number, size: number): readonly Point[] {
  const ids = Array.from({ length: order }, (_, i) => `person:${String(i).padStart(5, '0')}`);
  const coMentions = ids.flatMap((id, i) =>
    i % 10 === 0 ? [] : [pair(ids[i - (i % 10)]!, id, 1 + (i % 4))],
  );
  const selection = select({ entities: ids.map((id) => entity(id)), coMentions });
  return layoutOf(skeletonOf(selection, new Array<number>(order).fill(size)));
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

test.each([2, 3, 40, 120])('no disc of %i lies on another', (order) => {
  const size = 20;
  const points = ringsLaidOut(order, size);
  expect(points).toHaveLength(order);
  for (const [i, one] of points.entries())
    for (const other of points.slice(i + 1)) expect(distance(one, other)).toBeGreaterThan(2 * size);
});

test('what is linked is nearer than what is not', () => {
  const points = ringsLaidOut(40, 4);
  const own = Array.from({ length: 9 }, (_, i) => distance(points[0]!, points[i + 1]!));
  const foreign = points.slice(10).map((point) => distance(points[0]!, point));
  expect(Math.max(...own)).toBeLessThan(Math.min(...foreign));
});

test('above the order of the approximation too: finite, rounded to thousandths, repeatable', () => {
  const points = ringsLaidOut(620, 4);
  expect(ringsLaidOut(620, 4)).toEqual(points);
  for (const coordinate of points.flatMap(({ x, y }) => [x, y]))
    expect(coordinate).toBe(Number(coordinate.toFixed(3)));
  expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(620);
});
