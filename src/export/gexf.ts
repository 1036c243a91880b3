import type { CorpusGraph, EdgeAttributes, NodeAttributes } from '../model.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { CREATOR } from './creator.ts';
import type { ExportOptions, GexfVersion } from './exporter.ts';
import { legal, openLosses } from './legal-text.ts';
import { writtenIds } from './written-ids.ts';

interface Namespaces {
  readonly gexf: string;
  readonly viz: string;
}

const NAMESPACES: Readonly<Record<GexfVersion, Namespaces>> = {
  '1.3': { gexf: 'http://gexf.net/1.3', viz: 'http://gexf.net/1.3/viz' },
  '1.2': { gexf: 'http://www.gexf.net/1.2draft', viz: 'http://www.gexf.net/1.2draft/viz' },
};

/**
 * The graph as GEXF, for Gephi: nodes with colour, size and position, edges with weight, in the graph's order.
 * Characters that XML cannot hold are left out and reported. Version 1.2 is for older readers.
 */
export function* gexf(
  graph: CorpusGraph,
  { gexfVersion = '1.3', report }: ExportOptions = {},
): Generator<string> {
  const idOf = writtenIds(graph.nodes(), legal);
  const edgeIdOf = writtenIds(graph.edges(), legal);
  const losses = openLosses();
  yield opening(gexfVersion);
  yield `    <nodes count="${graph.order}">\n`;
  for (const { node, attributes } of graph.nodeEntries()) {
    losses.note(node, [node, attributes.label, attributes.aliases]);
    yield nodeElement(idOf(node), attributes);
  }
  yield '    </nodes>\n';
  yield `    <edges count="${graph.size}">\n`;
  for (const { edge, source, target, attributes } of graph.edgeEntries())
    yield edgeElement(edgeIdOf(edge), idOf(source), idOf(target), attributes);
  yield '    </edges>\n  </graph>\n</gexf>\n';
  const problem = losses.problem('GEXF');
  if (problem !== undefined) report?.(problem);
}

/** Is this the beginning of a file that `gexf` wrote? */
export function isOurGexf(head: string): boolean {
  return /^<\?xml [^>]*>\s*<gexf [^>]*>\s*<meta>\s*<creator>corpus-graph<\/creator>/.test(head);
}

function opening(version: GexfVersion): string {
  const { gexf, viz } = NAMESPACES[version];
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="${gexf}" xmlns:viz="${viz}" version="${version}">
  <meta>
    <creator>${CREATOR}</creator>
    <description>People, organizations and locations, linked where a text mentions them together</description>
  </meta>
  <graph defaultedgetype="undirected">
${declarations('node', NODE_COLUMNS)}${declarations('edge', EDGE_COLUMNS)}`;
}

function declarations(owner: 'node' | 'edge', columns: readonly Column<never>[]): string {
  const lines = columns.map(
    ({ name, type }) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );
  return `    <attributes class="${owner}">\n${lines.join('')}    </attributes>\n`;
}

function nodeElement(id: string, node: NodeAttributes): string {
  const { r, g, b } = channels(node.color);
  return `      <node id="${escaped(id)}" label="${escaped(node.label)}">
${values(NODE_COLUMNS, node)}        <viz:color r="${r}" g="${g}" b="${b}"/>
        <viz:position x="${node.x}" y="${node.y}" z="0"/>
        <viz:size value="${node.size}"/>
      </node>\n`;
}

function edgeElement(id: string, source: string, target: string, edge: EdgeAttributes): string {
  return `      <edge id="${escaped(id)}" source="${escaped(source)}" target="${escaped(target)}" weight="${edge.weight}">
${values(EDGE_COLUMNS, edge)}      </edge>\n`;
}

function values<Attributes>(columns: readonly Column<Attributes>[], attributes: Attributes): string {
  const lines = columns.map(
    ({ name }) => `          <attvalue for="${name}" value="${escaped(String(attributes[name]))}"/>\n`,
  );
  return `        <attvalues>\n${lines.join('')}        </attvalues>\n`;
}

/** Whole numbers: Gephi and networkx read no other notation. */
function channels(color: string): { readonly r: number; readonly g: number; readonly b: number } {
  const rgb = Number.parseInt(color.slice(1), 16);
  return { r: rgb >> 16, g: (rgb >> 8) & 255, b: rgb & 255 };
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // Readers turn these into spaces unless they are references: three as XML 1.0 has it, two as XML 1.1.
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  ['\u0085', '&#133;'],
  ['\u2028', '&#8232;'],
]);

/** As the value of an attribute in double quotes. */
function escaped(text: string): string {
  return legal(text).replace(/[&<>"\t\n\r\u0085\u2028]/g, (character) => ESCAPES.get(character)!);
}
