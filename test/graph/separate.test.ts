import fc from 'fast-check';
import { expect, test } from 'vitest';
import { round } from '../../src/graph/appearance.ts';
import { separate } from '../../src/graph/separate.ts';

test('points that differ keep their place', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 0, y: 0.001 },
    { x: -3, y: 7.125 },
  ];
  expect(separate(points, round)).toEqual(points);
});

test('of points on one spot the first stays, the others move a little', () => {
  const [first, ...others] = separate(new Array(5).fill({ x: 10, y: 10 }), round);
  expect(first).toEqual({ x: 10, y: 10 });
  for (const { x, y } of others) {
    const moved = Math.hypot(x - 10, y - 10);
    expect(moved).toBeGreaterThan(0.9);
    expect(moved).toBeLessThan(3);
  }
});

test('points that are one in the given precision count as one', () => {
  const points = [
    { x: 1, y: 1 },
    { x: 1.0001, y: 1 },
  ];
  expect(separate(points, (value) => value)).toEqual(points);
  expect(separate(points, round)[1]).not.toEqual({ x: 1, y: 1 });
});

test.each([
  ['thousandths', round],
  ['single precision', Math.fround],
])('whatever the points: no two alike in %s', (_, precision) => {
  const coordinates = fc.oneof(fc.constantFrom(0, 1, 2), fc.float({ min: -1e5, max: 1e5, noNaN: true }));
  fc.assert(
    fc.property(fc.array(fc.record({ x: coordinates, y: coordinates }), { maxLength: 40 }), (points) => {
      const apart = separate(points, precision);
      expect(new Set(apart.map(({ x, y }) => `${x} ${y}`)).size).toBe(points.length);
      for (const { x, y } of apart) expect([precision(x), precision(y)]).toEqual([x, y]);
    }),
  );
});
