import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { graphology } from '../../src/graph/algorithms.ts';
import { buildGraph } from '../../src/graph/index.ts';
import type { CorpusGraph, ResolvedDocument } from '../../src/model.ts';
import { entity, pair } from '../graph/networks.ts';

export function expected(path: string): string {
  return readFileSync(join(import.meta.dirname, '../../fixtures/export', path), 'utf8');
}

/** A graph that was written down in graphology's format. */
export function graphOf(leaf: 'harbor' | 'hostile'): CorpusGraph {
  return graphology.UndirectedGraph.from(JSON.parse(expected(`${leaf}/net.json`))) as CorpusGraph;
}

export const emptyGraph: CorpusGraph = buildGraph({ entities: [], coMentions: [] });

export function documentOf(leaf: 'harbor'): ResolvedDocument {
  return JSON.parse(expected(`${leaf}/document.json`));
}

export function textOf(chunks: Iterable<string>): string {
  return [...chunks].join('');
}

/** Labels that break careless writers, and any others. */
export const labels: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '__proto__',
    '</script>',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '"quoted", \'and\'',
    '=1+1',
    '+49 30',
    '-5',
    '@SUM(A1)',
    '\tTab',
    '\rReturn',
    'two\nlines',
    'one | two',
    '\u202eleft',
    '\u200f',
    '\ud83d',
    '\ude00\ud83d',
    '😀',
    '\0nul\u0001\u001f',
    'a\u0085b\u2028c\u2029d',
    '\ufeffmark\ufffe\uffff',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 20 }),
);

/** A graph of two linked people, one of them with this label. */
export function graphWith(label: string): CorpusGraph {
  return buildGraph({
    entities: [
      entity('person:ana', 3, { name: label, aliases: [label, label] }),
      entity('person:ben', 1, { name: 'Ben' }),
    ],
    coMentions: [pair('person:ana', 'person:ben', 2)],
  });
}
