import { forceAtlas2, noverlap } from './algorithms.ts';
import { round } from './appearance.ts';
import { separate } from './separate.ts';
import type { Point, Skeleton } from './skeleton.ts';

/** Above this order repulsion is approximated (Barnes-Hut): all pairs would take longer. */
const EXACT_ORDER = 500;

/** How coarsely, as in Gephi: two times as fast as the package's 0.5, and the picture is the same. */
const BARNES_HUT_THETA = 1.2;

/** Enough for the communities to unfold. */
const PULL_STEPS = 300;

/** The most: pushing stops when no disc lies on another. */
const PUSH_STEPS = 300;

/** By what the picture grows with each push: without room to give way, some discs would be pushed to and fro for ever. */
const GROWTH = 1.005;

/** Between the discs' rims, where their labels begin. */
const MARGIN = 2;

/** The order up to which a layout gets all its steps. */
const UNHURRIED_ORDER = 4000;

/**
 * Positions of the nodes in order, rounded to three decimals, no two alike: a circle in id order, pulled into shape
 * by ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian 2014), then pushed apart so that discs do not hide each other.
 * The skeleton's own positions are scratch.
 */
export function layoutOf(skeleton: Skeleton): readonly Point[] {
  if (skeleton.order < 2) return new Array<Point>(skeleton.order).fill({ x: 0, y: 0 });
  place(skeleton, circle(skeleton.order));
  pull(skeleton);
  push(skeleton);
  return separate(positionsOf(skeleton), round);
}

function circle(order: number): readonly Point[] {
  const radius = 10 * Math.sqrt(order);
  return Array.from({ length: order }, (_, i) => {
    const angle = (2 * Math.PI * i) / order;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}

function pull(skeleton: Skeleton): void {
  const settings = {
    ...forceAtlas2.inferSettings(skeleton.order),
    barnesHutOptimize: skeleton.order > EXACT_ORDER,
    barnesHutTheta: BARNES_HUT_THETA,
  };
  forceAtlas2.assign(skeleton, {
    iterations: steps(PULL_STEPS, skeleton.order),
    getEdgeWeight: 'weight',
    settings,
  });
}

/**
 * One step of noverlap at a time, since it moves coincident nodes by `Math.random`: they are separated by rule
 * before each step.
 */
function push(skeleton: Skeleton): void {
  const settings = { gridSize: Math.ceil(Math.sqrt(skeleton.order)), margin: MARGIN };
  for (let left = steps(PUSH_STEPS, skeleton.order); left > 0; left--) {
    const before = separate(positionsOf(skeleton).map(grown), Math.fround);
    place(skeleton, before);
    noverlap.assign(skeleton, { maxIterations: 1, settings });
    if (positionsOf(skeleton).every(({ x, y }, i) => x === before[i]!.x && y === before[i]!.y)) return;
  }
}

function grown({ x, y }: Point): Point {
  return { x: x * GROWTH, y: y * GROWTH };
}

/** Fewer above UNHURRIED_ORDER, so that 100,000 nodes do not take ten times as long as 10,000. */
function steps(most: number, order: number): number {
  return Math.ceil(most * Math.min(1, UNHURRIED_ORDER / order));
}

function positionsOf(skeleton: Skeleton): readonly Point[] {
  return skeleton.mapNodes((_, { x, y }) => ({ x, y }));
}

function place(skeleton: Skeleton, points: readonly Point[]): void {
  skeleton.updateEachNodeAttributes((node, attributes) => ({ ...attributes, ...points[Number(node)]! }));
}
