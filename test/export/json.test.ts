import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json } from '../../src/export/json.ts';
import { graphology } from '../../src/graph/algorithms.ts';
import { emptyGraph, expected, graphOf, graphWith, labels, textOf } from './fixtures.ts';

test("a graph becomes graphology's own serialization, one node or edge a line", () => {
  expect(textOf(json(graphOf('harbor')))).toBe(expected('harbor/net.json'));
});

test('it says what graph.export() says, and who made it', () => {
  for (const graph of [emptyGraph, graphOf('harbor'), graphOf('hostile')])
    expect(JSON.parse(textOf(json(graph)))).toEqual({
      ...graph.export(),
      attributes: { creator: 'corpus-graph' },
    });
});

test('any label comes back as it was', () => {
  fc.assert(
    fc.property(labels, (label) => {
      const graph = graphWith(label);
      // As a reader of the file's bytes sees it.
      const text = Buffer.from(textOf(json(graph))).toString('utf8');
      const read = graphology.UndirectedGraph.from(JSON.parse(text));
      expect(read.export()).toEqual({ ...graph.export(), attributes: { creator: 'corpus-graph' } });
    }),
  );
});
