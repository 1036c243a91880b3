import { edgesCsv, isOurCsv, nodesCsv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { gexf, isOurGexf } from './gexf.ts';
import { isOurJson, json } from './json.ts';
import { isOurRecords, mentions } from './records.ts';

export type FormatName = 'gexf' | 'json' | 'csv' | 'mentions';

/** Every format, by the name that `--format` takes. */
export const FORMATS: Readonly<Record<FormatName, Exporter>> = {
  gexf: {
    ending: '.gexf',
    description: 'the graph for Gephi, with layout and colours',
    parts: [''],
    write: ({ graph }, options) => [gexf(graph(), options)],
    isOurs: isOurGexf,
  },
  json: {
    ending: '.json',
    description: 'the graph in the format of graphology and sigma',
    parts: [''],
    write: ({ graph }) => [json(graph())],
    isOurs: isOurJson,
  },
  csv: {
    ending: '.csv',
    description: 'the graph as two tables, nodes and edges',
    parts: ['nodes', 'edges'],
    write({ graph }, options) {
      const made = graph();
      return [nodesCsv(made, options), edgesCsv(made)];
    },
    isOurs: isOurCsv,
  },
  mentions: {
    ending: '.jsonl',
    description: 'every mention with its place and its entity, one document a line',
    parts: [''],
    write: ({ documents, nameOf }) => [mentions(documents(), nameOf)],
    isOurs: isOurRecords,
  },
};

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** The format that a file's ending stands for, in either case; undefined for any other ending. */
export function formatOf(path: string): FormatName | undefined {
  const name = path.toLowerCase();
  return FORMAT_NAMES.find((format) => name.endsWith(FORMATS[format].ending));
}

/** The files that `-o path` means: mostly the path itself; `net.nodes.csv` and `net.edges.csv` for `net.csv`. */
export function targetsOf(format: FormatName, path: string): readonly string[] {
  const { ending, parts } = FORMATS[format];
  const stem = path.toLowerCase().endsWith(ending) ? path.slice(0, -ending.length) : path;
  return parts.map((part) => (part === '' ? path : `${stem}.${part}${ending}`));
}
