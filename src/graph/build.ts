import type { CorpusGraph, EdgeAttributes, Network, NodeAttributes } from '../model.ts';
import { graphology } from './algorithms.ts';
import { COLORS, sizesOf } from './appearance.ts';
import { communitiesOf } from './communities.ts';
import { layoutOf } from './layout.ts';
import { type GraphOptions, select } from './select.ts';
import { skeletonOf } from './skeleton.ts';

/**
 * The network as a graph to look at and to export: nodes and edges in the order of their keys, with everything that
 * NodeAttributes and EdgeAttributes name. The same network gives the same graph, whatever its order.
 *
 * Degree, community, position and size belong to this graph; mentions, documents and dates to the whole corpus.
 * An entity that loses all its co-mentions to `minWeight` stays, as a node of its own: it is still in the corpus.
 */
export function buildGraph(network: Network, options: GraphOptions = {}): CorpusGraph {
  const selection = select(network, options);
  const { entities, coMentions } = selection;
  const sizes = sizesOf(entities.map(({ mentions }) => mentions));
  const skeleton = skeletonOf(selection, sizes);
  const communities = communitiesOf(skeleton);
  const points = layoutOf(skeleton);
  const graph: CorpusGraph = new graphology.UndirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const [
    i,
    { id, type, name, mentions, documents, aliases, first = '', last = '' },
  ] of entities.entries())
    graph.addNode(id, {
      label: name,
      entityType: type,
      mentions,
      documents,
      aliases: aliases.join(' | '),
      first,
      last,
      degree: skeleton.degree(i),
      community: communities[i]!,
      x: points[i]!.x,
      y: points[i]!.y,
      size: sizes[i]!,
      color: COLORS[type],
    });
  for (const { key, a, b, weight, documents, first = '', last = '' } of coMentions)
    graph.addUndirectedEdgeWithKey(key, a, b, { weight, documents, first, last });
  return graph;
}
