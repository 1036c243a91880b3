import type { Point } from './skeleton.ts';

/** Radians from one step of the spiral to the next: turns that never repeat a direction. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * The points in the given precision, no two on one spot: the first keeps its place, each later one moves out along a
 * spiral until a spot is free.
 */
export function separate(
  points: readonly Point[],
  precision: (coordinate: number) => number,
): readonly Point[] {
  const taken = new Set<string>();
  return points.map((point) => {
    let free = onSpiral(point, 0, precision);
    for (let step = 1; taken.has(spot(free)); step++) free = onSpiral(point, step, precision);
    taken.add(spot(free));
    return free;
  });
}

function onSpiral({ x, y }: Point, step: number, precision: (coordinate: number) => number): Point {
  const reach = Math.sqrt(step);
  const angle = step * GOLDEN_ANGLE;
  return { x: precision(x + reach * Math.cos(angle)), y: precision(y + reach * Math.sin(angle)) };
}

function spot({ x, y }: Point): string {
  return `${x},${y}`;
}
