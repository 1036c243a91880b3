import { describe, expect, test } from 'vitest';
import { type ExportSource, FORMAT_NAMES, FORMATS, formatOf, targetsOf } from '../../src/export/index.ts';
import { documentOf, expected, graphOf, textOf } from './fixtures.ts';

const source: ExportSource = {
  graph: () => graphOf('harbor'),
  documents: () => [documentOf('harbor')],
  nameOf: () => 'Ana Duarte',
};

test.each([
  ['net.gexf', 'gexf'],
  ['NET.GEXF', 'gexf'],
  ['out/net.json', 'json'],
  ['net.csv', 'csv'],
  ['net.jsonl', 'mentions'],
  ['net.gexf.csv', 'csv'],
])('%s is written as %s', (path, format) => {
  expect(formatOf(path)).toBe(format);
});

test.each(['net', 'net.txt', 'gexf', 'net.gexf.bak', 'net.nodes.tsv', '-', ''])(
  '%j has no format',
  (path) => {
    expect(formatOf(path)).toBeUndefined();
  },
);

test.each([
  ['gexf', 'net.gexf', ['net.gexf']],
  ['gexf', 'net.xml', ['net.xml']],
  ['mentions', 'out/net.jsonl', ['out/net.jsonl']],
  ['csv', 'out/net.csv', ['out/net.nodes.csv', 'out/net.edges.csv']],
  ['csv', 'NET.CSV', ['NET.nodes.csv', 'NET.edges.csv']],
  ['csv', 'net', ['net.nodes.csv', 'net.edges.csv']],
] as const)('%s at %s is written to %j', (format, path, targets) => {
  expect(targetsOf(format, path)).toEqual(targets);
});

test.each([
  ['gexf', ['harbor/net.gexf']],
  ['json', ['harbor/net.json']],
  ['csv', ['harbor/net.nodes.csv', 'harbor/net.edges.csv']],
  ['mentions', ['harbor/mentions.jsonl']],
] as const)('%s writes a text a part', (format, files) => {
  const parts = FORMATS[format].write(source);
  expect(parts.map(textOf)).toEqual(files.map(expected));
  expect(parts).toHaveLength(FORMATS[format].parts.length);
});

test('a format asks only for what it writes', () => {
  const refuse = (): never => {
    throw new Error('not asked for');
  };
  const withoutGraph = { ...source, graph: refuse };
  const withoutDocuments = { ...source, documents: refuse, nameOf: refuse };
  expect(FORMATS.mentions.write(withoutGraph).map(textOf)).toHaveLength(1);
  for (const format of ['gexf', 'json', 'csv'] as const)
    expect(FORMATS[format].write(withoutDocuments).map(textOf).join('')).not.toBe('');
  expect(() => FORMATS.gexf.write(withoutGraph)).toThrow('not asked for');
});

describe('isOurs', () => {
  const heads = [
    ['gexf', 'harbor/net.gexf'],
    ['gexf', 'harbor/net.1.2.gexf'],
    ['json', 'harbor/net.json'],
    ['csv', 'harbor/net.nodes.csv'],
    ['csv', 'hostile/net.edges.csv'],
    ['mentions', 'harbor/mentions.jsonl'],
    ['mentions', 'harbor/tag.jsonl'],
  ] as const;

  test.each(heads)('%s knows %s by its beginning, and no other format does', (format, file) => {
    const head = expected(file).slice(0, 400);
    expect(FORMAT_NAMES.filter((name) => FORMATS[name].isOurs(head))).toEqual([format]);
  });

  const gexf = expected('harbor/net.gexf');
  test.each([
    ['saved by Gephi', gexf.replace('>corpus-graph<', '>Gephi 0.10<')],
    [
      'the name elsewhere',
      gexf.replace('<creator>corpus-graph</creator>', '<keywords>corpus-graph</keywords>'),
    ],
    ['of graphology', '{"options":{"type":"undirected"},"attributes":{},"nodes":[]}'],
    ['the name in a node', '{"nodes":[{"key":"a","attributes":{"creator":"corpus-graph"}}]}'],
    ['the name in a text', '{"text":"\\"attributes\\":{\\"creator\\":\\"corpus-graph\\"}"}'],
    ['with fewer columns', '\ufeffId,Label\r\na,A\r\n'],
    ['with more columns', expected('harbor/net.nodes.csv').replace('color\r\n', 'color,note\r\n')],
    ['without a byte order mark', expected('harbor/net.nodes.csv').slice(1)],
    ['of records without a hash', '{"id":"a","path":"a.txt","text":"Ana"}\n'],
    ['that is a note', 'corpus-graph: my notes\n'],
  ])('a file %s is not ours', (_, head) => {
    expect(FORMAT_NAMES.filter((name) => FORMATS[name].isOurs(head))).toEqual([]);
  });

  test('JSON laid out anew is still ours', () => {
    const head = JSON.stringify(JSON.parse(expected('harbor/net.json')), null, 2);
    expect(FORMATS.json.isOurs(head)).toBe(true);
  });
});
