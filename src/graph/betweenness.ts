/** Apart from the rest of the folder: only who asks for this measure loads its package. */
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import type { Network } from '../model.ts';
import { type GraphOptions, select } from './select.ts';
import { skeletonOf } from './skeleton.ts';

/** See `algorithms.ts`: at run time the module is the function itself. */
const betweennessCentrality = betweennessModule as unknown as typeof betweennessModule.default;

/**
 * Of each node of the exported graph, by id: the part of all pairs of other nodes that it stands between,
 *
 *     Σ σ(s, t | v) / σ(s, t)  over the pairs s, t ≠ v,  divided by (n − 1)(n − 2) / 2
 *
 * with σ(s, t) the number of shortest paths from s to t and σ(s, t | v) of those that lead over v (Freeman, "A set of
 * measures of centrality based on betweenness", 1977; computed as in Brandes, "A faster algorithm for betweenness
 * centrality", 2001). An edge is one step whatever it weighs: a heavy one is no longer way.
 */
export function betweennessOf(network: Network, options: GraphOptions = {}): ReadonlyMap<string, number> {
  const selection = select(network, options);
  const skeleton = skeletonOf(
    selection,
    selection.entities.map(() => 1),
  );
  // The package does not take a graph without nodes.
  if (selection.entities.length === 0) return new Map();
  const found = betweennessCentrality(skeleton, { getEdgeWeight: null, normalized: true });
  return new Map(selection.entities.map(({ id }, position) => [id, found[position]!]));
}
