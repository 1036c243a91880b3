import type { CorpusGraph } from '../model.ts';
import { CREATOR } from './creator.ts';

/**
 * The graph in graphology's own format, as `graph.export()` has it and `Graph.from()` reads it, one node or edge a
 * line, in the graph's order. Every character survives: JSON can escape what UTF-8 cannot hold.
 */
export function* json(graph: CorpusGraph): Generator<string> {
  const { type, multi, allowSelfLoops } = graph;
  yield `{"options":${JSON.stringify({ type, multi, allowSelfLoops })},\n`;
  yield `"attributes":${JSON.stringify({ creator: CREATOR })},\n"nodes":`;
  yield* lines(nodes(graph));
  yield ',\n"edges":';
  yield* lines(edges(graph));
  yield '}\n';
}

/** Is this the beginning of a file that `json` wrote? Spaces do not matter: other programs lay it out anew. */
export function isOurJson(head: string): boolean {
  return /^\{\s*"options"\s*:\s*\{[^{}]*\}\s*,\s*"attributes"\s*:\s*\{\s*"creator"\s*:\s*"corpus-graph"/.test(
    head,
  );
}

function* nodes(graph: CorpusGraph): Generator<object> {
  for (const { node, attributes } of graph.nodeEntries()) yield { key: node, attributes };
}

function* edges(graph: CorpusGraph): Generator<object> {
  for (const { edge, source, target, attributes } of graph.edgeEntries())
    yield { key: edge, source, target, attributes };
}

/** An array, one element a line. */
function* lines(elements: Iterable<object>): Generator<string> {
  let before = '[\n';
  for (const element of elements) {
    yield `${before}${JSON.stringify(element)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}
