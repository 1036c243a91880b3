import fc from 'fast-check';
import { parse } from 'graphology-gexf';
import { describe, expect, test } from 'vitest';
import { gexf } from '../../src/export/gexf.ts';
import { legal } from '../../src/export/legal-text.ts';
import { graphology } from '../../src/graph/algorithms.ts';
import type { CorpusGraph, Problem } from '../../src/model.ts';
import { emptyGraph, expected, graphOf, graphWith, labels, textOf } from './fixtures.ts';

/** What a reader that others wrote makes of it. */
function readBack(text: string): CorpusGraph {
  return parse(graphology.UndirectedGraph, text, { respectInputGraphType: true }) as CorpusGraph;
}

function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',')})`;
}

test('a graph becomes GEXF 1.3, or 1.2 for older readers', () => {
  expect(textOf(gexf(graphOf('harbor')))).toBe(expected('harbor/net.gexf'));
  expect(textOf(gexf(graphOf('harbor'), { gexfVersion: '1.3' }))).toBe(expected('harbor/net.gexf'));
  expect(textOf(gexf(graphOf('harbor'), { gexfVersion: '1.2' }))).toBe(expected('harbor/net.1.2.gexf'));
});

test.each(['1.3', '1.2'] as const)('graphology reads GEXF %s back with everything intact', (gexfVersion) => {
  const graph = graphOf('harbor');
  const read = readBack(textOf(gexf(graph, { gexfVersion })));
  expect(read.type).toBe('undirected');
  expect(read.getAttribute('creator')).toBe('corpus-graph');
  expect(read.nodes()).toEqual(graph.nodes());
  expect(read.edges()).toEqual(graph.edges());
  graph.forEachNode((node, attributes) => {
    expect(read.getNodeAttributes(node)).toEqual({ ...attributes, color: rgb(attributes.color), z: 0 });
  });
  graph.forEachEdge((edge, attributes, source, target) => {
    expect(read.getEdgeAttributes(edge)).toEqual(attributes);
    expect(read.extremities(edge)).toEqual([source, target]);
  });
});

test('an empty graph is a file all the same', () => {
  const text = textOf(gexf(emptyGraph));
  expect(text).toContain('<nodes count="0">\n    </nodes>');
  expect(readBack(text).order).toBe(0);
});

describe('hostile names', () => {
  test('what XML cannot hold is left out and reported, nodes stay apart, the rest is escaped', () => {
    const problems: Problem[] = [];
    const text = textOf(gexf(graphOf('hostile'), { report: (problem) => problems.push(problem) }));
    expect(text).toBe(expected('hostile/net.gexf'));
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['stripped-characters', 'warning'],
    ]);
    expect(problems[0]!.message).toMatch(/^4 characters .* 2 entities, the first of them "person:a\\u0001"/);
  });

  test('any label comes back as it was, but for those characters, and only they are reported', () => {
    fc.assert(
      fc.property(labels, (label) => {
        const problems: Problem[] = [];
        const graph = graphWith(label);
        const read = readBack(textOf(gexf(graph, { report: (problem) => problems.push(problem) })));
        const { label: name = '', aliases } = read.getNodeAttributes('person:ana');
        expect(name).toBe(legal(label));
        expect(aliases).toBe(`${legal(label)} | ${legal(label)}`);
        expect(problems).toHaveLength(legal(label) === label ? 0 : 1);
      }),
    );
  });
});
