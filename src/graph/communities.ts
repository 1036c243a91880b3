import { louvain } from './algorithms.ts';
import type { Skeleton } from './skeleton.ts';

/** Any number does, as long as it stays the same. */
const SEED = 20_150_922;

/**
 * Louvain communities at resolution 1 (Blondel, Guillaume, Lambiotte, Lefebvre 2008), weighted; the community of
 * each node in order. They are numbered from 0 by size, the largest first, then by their first node.
 */
export function communitiesOf(skeleton: Skeleton): readonly number[] {
  const found = louvain(skeleton, { getEdgeWeight: 'weight', resolution: 1, rng: seeded(SEED) });
  const groups = new Map<number, number[]>();
  for (let position = 0; position < skeleton.order; position++) {
    const group = groups.get(found[position]!);
    if (group === undefined) groups.set(found[position]!, [position]);
    else group.push(position);
  }
  const communities = new Array<number>(skeleton.order).fill(0);
  const ranked = [...groups.values()].sort((one, other) => other.length - one.length || one[0]! - other[0]!);
  for (const [community, group] of ranked.entries())
    for (const position of group) communities[position] = community;
  return communities;
}

/** Mulberry32: numbers from 0 to 1 (exclusive) that repeat with the seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
