import type { AbstractGraph } from 'graphology-types';
import { graphology } from './algorithms.ts';
import type { Selection } from './select.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The bare structure that the algorithms work on and may change. Its keys are positions in the selection's order:
 * what comes back is an array in that order, and no name of an entity gets near a plain object's keys.
 */
export type Skeleton = AbstractGraph<{ x: number; y: number; size: number }, { weight: number }>;

export function skeletonOf({ entities, coMentions }: Selection, sizes: readonly number[]): Skeleton {
  const skeleton: Skeleton = new graphology.UndirectedGraph();
  const positions = new Map<string, number>();
  for (const [position, { id }] of entities.entries()) {
    positions.set(id, position);
    skeleton.addNode(position, { x: 0, y: 0, size: sizes[position]! });
  }
  for (const { a, b, weight } of coMentions)
    skeleton.addUndirectedEdgeWithKey(skeleton.size, positions.get(a), positions.get(b), { weight });
  return skeleton;
}
