import type { CorpusGraph } from '../model.ts';
import { EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import type { ExportOptions } from './exporter.ts';
import { legal, openLosses } from './legal-text.ts';
import { writtenIds } from './written-ids.ts';

/** Without it Excel takes UTF-8 for the local encoding. */
const BYTE_ORDER_MARK = '\ufeff';

const NODE_HEADER = ['Id', 'Label', ...NODE_COLUMNS.map(({ name }) => name), 'x', 'y', 'size', 'color'];
const EDGE_HEADER = [
  'Source',
  'Target',
  'Type',
  'Id',
  'Label',
  'Weight',
  ...EDGE_COLUMNS.map(({ name }) => name),
];

/**
 * The nodes as a table that Gephi and spreadsheets open (RFC 4180, UTF-8 with a byte order mark), in the graph's
 * order. A text that a spreadsheet would take for a formula has `'` put before it, in this format alone; no number has,
 * and no id needs it, since ids begin with their type. Characters that are left out, as in GEXF, are reported.
 */
export function* nodesCsv(graph: CorpusGraph, { report }: ExportOptions = {}): Generator<string> {
  const idOf = writtenIds(graph.nodes(), legal);
  const losses = openLosses();
  yield BYTE_ORDER_MARK + row(NODE_HEADER);
  for (const { node, attributes } of graph.nodeEntries()) {
    losses.note(node, [node, attributes.label, attributes.aliases]);
    const { label, x, y, size, color } = attributes;
    const columns = NODE_COLUMNS.map(({ name }) => attributes[name]);
    yield row([idOf(node), label, ...columns, x, y, size, color]);
  }
  const problem = losses.problem('CSV');
  if (problem !== undefined) report?.(problem);
}

/** The edges as a table; an edge's label is its two names. */
export function* edgesCsv(graph: CorpusGraph): Generator<string> {
  const idOf = writtenIds(graph.nodes(), legal);
  const edgeIdOf = writtenIds(graph.edges(), legal);
  yield BYTE_ORDER_MARK + row(EDGE_HEADER);
  for (const {
    edge,
    source,
    target,
    sourceAttributes,
    targetAttributes,
    attributes,
  } of graph.edgeEntries()) {
    const label = `${sourceAttributes.label} – ${targetAttributes.label}`;
    const columns = EDGE_COLUMNS.map(({ name }) => attributes[name]);
    yield row([
      idOf(source),
      idOf(target),
      'Undirected',
      edgeIdOf(edge),
      label,
      attributes.weight,
      ...columns,
    ]);
  }
}

/** Is this the beginning of a file that `nodesCsv` or `edgesCsv` wrote? */
export function isOurCsv(head: string): boolean {
  return [NODE_HEADER, EDGE_HEADER].some((header) => head.startsWith(BYTE_ORDER_MARK + row(header)));
}

function row(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** As a spreadsheet shows it and does not run it. */
function harmless(value: string): string {
  const text = legal(value);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
