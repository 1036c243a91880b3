import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph, COLORS } from '../../src/graph/index.ts';
import type { Network } from '../../src/model.ts';
import { entity, harbor, networks, pair } from './networks.ts';

test('a node has every attribute, an edge its counts and dates', () => {
  const graph = buildGraph(harbor);
  const { x, y, ...rest } = graph.getNodeAttributes('organization:harbor-union');
  expect(rest).toEqual({
    label: 'organization:harbor-union',
    entityType: 'organization',
    mentions: 4,
    documents: 1,
    aliases: 'HU | Unión del Puerto',
    first: '',
    last: '',
    degree: 3,
    community: 0,
    size: 8,
    color: COLORS.organization,
  });
  expect([x, y].every(Number.isFinite)).toBe(true);
  expect(graph.getEdgeAttributes('location:puerto-claro--organization:harbor-union')).toEqual({
    weight: 3,
    documents: 1,
    first: '2014-03',
    last: '2015-09-22',
  });
  expect(graph.getEdgeAttribute('organization:harbor-union--person:ana-duarte', 'first')).toBe('');
});

test('nodes and edges stand in the order of their keys', () => {
  const { entities, coMentions } = harbor;
  const graph = buildGraph({ entities: entities.toReversed(), coMentions: coMentions.toReversed() });
  expect(graph.nodes()).toEqual(graph.nodes().toSorted());
  expect(graph.edges()).toEqual(graph.edges().toSorted());
  expect(graph.order).toBe(5);
  expect(graph.size).toBe(3);
});

test.each([
  [0, { entities: [], coMentions: [] }],
  [1, { entities: [entity('person:ana-duarte')], coMentions: [] }],
  [3, { entities: ['person:a', 'person:b', 'person:c'].map((id) => entity(id)), coMentions: [] }],
])('a network of %i entities and no co-mention is a graph', (order, network) => {
  const nodes = buildGraph(network).mapNodes((_, attributes) => attributes);
  expect(nodes).toHaveLength(order);
  expect(nodes.map(({ community }) => community)).toEqual(nodes.map((_, i) => i));
  expect(nodes.every(({ x, y, degree }) => Number.isFinite(x) && Number.isFinite(y) && degree === 0)).toBe(
    true,
  );
});

describe('filters', () => {
  test('minWeight leaves out edges; who loses them all stays, with degree 0', () => {
    const graph = buildGraph(harbor, { minWeight: 2 });
    expect(graph.size).toBe(2);
    expect(graph.getNodeAttribute('person:pedro-lima', 'degree')).toBe(0);
    expect(graph.getNodeAttribute('organization:harbor-union', 'degree')).toBe(2);
  });

  test('minMentions leaves out entities and what links them', () => {
    const graph = buildGraph(harbor, { minMentions: 3 });
    expect(graph.nodes()).toEqual(['location:puerto-claro', 'organization:harbor-union']);
    expect(graph.edges()).toEqual(['location:puerto-claro--organization:harbor-union']);
  });

  test('types leaves out entities of the others', () => {
    const graph = buildGraph(harbor, { types: ['person', 'organization'] });
    expect(graph.order).toBe(4);
    expect(graph.hasNode('location:puerto-claro')).toBe(false);
    expect(graph.edges()).toEqual([
      'organization:harbor-union--person:ana-duarte',
      'organization:harbor-union--person:pedro-lima',
    ]);
  });

  test('mentions and documents still belong to the corpus', () => {
    const graph = buildGraph(harbor, { types: ['location'] });
    expect(graph.getNodeAttributes('location:puerto-claro')).toMatchObject({ mentions: 9, documents: 3 });
  });
});

test('two pairs whose keys are spelled alike are two edges', () => {
  const network: Network = {
    entities: ['person:a', 'person:a--person:b', 'person:b--person:c', 'person:c'].map((id) => entity(id)),
    coMentions: [pair('person:a--person:b', 'person:c'), pair('person:a', 'person:b--person:c')],
  };
  const graph = buildGraph(network);
  const key = 'person:a--person:b--person:c';
  expect(graph.edges()).toEqual([key, `${key}-`]);
  expect(graph.extremities(key)).toEqual(['person:a', 'person:b--person:c']);
});

test('any network in any order: the same graph, nothing lost, finite positions, no two on one spot', () => {
  fc.assert(
    fc.property(networks, fc.infiniteStream(fc.nat()), ({ entities, coMentions }, ranks) => {
      const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
        items
          .map((item) => ({ item, rank: ranks.next().value }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ item }) => item);
      const graph = buildGraph({ entities, coMentions });
      const again = buildGraph({ entities: shuffled(entities), coMentions: shuffled(coMentions) });
      expect(JSON.stringify(again.export())).toBe(JSON.stringify(graph.export()));
      expect([graph.order, graph.size]).toEqual([entities.length, coMentions.length]);
      const spots = graph.mapNodes((_, { x, y }) => {
        expect([x, y].every(Number.isFinite)).toBe(true);
        return `${x} ${y}`;
      });
      expect(new Set(spots).size).toBe(graph.order);
      for (const { id } of entities) expect(graph.getNodeAttribute(id, 'degree')).toBe(graph.degree(id));
    }),
    { numRuns: 60 },
  );
});
