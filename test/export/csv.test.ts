import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgesCsv, nodesCsv } from '../../src/export/csv.ts';
import { legal } from '../../src/export/legal-text.ts';
import type { Problem } from '../../src/model.ts';
import { emptyGraph, expected, graphOf, graphWith, labels, textOf } from './fixtures.ts';

/** The rows of RFC 4180, read strictly. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  let rest = text.replace(/^\ufeff/, '');
  while (rest !== '') {
    const [all, quoted, bare = '', end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest)!;
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push(row.splice(0));
    rest = rest.slice(all.length);
  }
  expect(row).toEqual([]);
  return rows;
}

test.each(['harbor', 'hostile'] as const)('%s becomes two tables', (leaf) => {
  expect(textOf(nodesCsv(graphOf(leaf)))).toBe(expected(`${leaf}/net.nodes.csv`));
  expect(textOf(edgesCsv(graphOf(leaf)))).toBe(expected(`${leaf}/net.edges.csv`));
});

test('an empty graph leaves two headers', () => {
  expect(rowsOf(textOf(nodesCsv(emptyGraph)))).toHaveLength(1);
  expect(rowsOf(textOf(edgesCsv(emptyGraph)))).toEqual([
    ['Source', 'Target', 'Type', 'Id', 'Label', 'Weight', 'documents', 'first', 'last'],
  ]);
});

test('what is left out is reported once, by the nodes', () => {
  const problems: Problem[] = [];
  textOf(nodesCsv(graphOf('hostile'), { report: (problem) => problems.push(problem) }));
  expect(problems).toHaveLength(1);
  expect(problems[0]!.message).toMatch(/^4 characters that CSV cannot hold/);
});

describe('cells', () => {
  test.each(['=1+1', '+49 30', '-5', '@SUM(A1)', '\tTab', '\rReturn'])(
    'the label %j is no formula',
    (label) => {
      expect(rowsOf(textOf(nodesCsv(graphWith(label))))[1]![1]).toBe(`'${label}`);
    },
  );

  test.each(['1+1=2', 'Ana-María', "'quoted'", '#tag', ' =1'])('the label %j is left alone', (label) => {
    expect(rowsOf(textOf(nodesCsv(graphWith(label))))[1]![1]).toBe(label);
  });

  test('a negative number is a number', () => {
    const [header, ...rows] = rowsOf(textOf(nodesCsv(graphOf('harbor'))));
    expect(rows[0]![header!.indexOf('x')]).toBe('-12.5');
  });

  test('any label stays one cell and keeps its characters', () => {
    fc.assert(
      fc.property(labels, (label) => {
        const graph = graphWith(label);
        const [, ana, ben] = rowsOf(textOf(nodesCsv(graph)));
        expect(ana![1]!.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(legal(label));
        expect([ana!.length, ben!.length]).toEqual([14, 14]);
        expect(rowsOf(textOf(edgesCsv(graph)))[1]).toHaveLength(9);
      }),
    );
  });
});
