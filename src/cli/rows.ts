/** Rows of an answer in the formats that other programs read. */
import { Option } from 'commander';
import { visibleJson } from './visible.ts';

export type RowFormat = 'table' | 'json' | 'jsonl' | 'csv' | 'tsv';

const FORMATS: readonly RowFormat[] = ['table', 'json', 'jsonl', 'csv', 'tsv'];

/** A column of csv and tsv. */
export interface Field<Row> {
  readonly name: string;
  readonly value: (row: Row) => string | number;
}

/** Where a row's text stands, as every answer with sentences begins. */
export const PLACE_FIELDS: readonly Field<{
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly document: string;
  readonly date?: string;
}>[] = [
  { name: 'path', value: ({ path }) => path },
  { name: 'line', value: ({ line }) => line },
  { name: 'column', value: ({ column }) => column },
  { name: 'document', value: ({ document }) => document },
  { name: 'date', value: ({ date }) => date ?? '' },
];

export const rowFormatOption = (): Option =>
  new Option('--format <format>', 'how the answer is written').choices(FORMATS).default('table');

export const jsonOption = (): Option =>
  new Option('--json', 'the same as --format json').implies({ format: 'json' });

/** Rows as text, piece by piece; `json` and `jsonl` hold all of a row, `csv` and `tsv` its fields. */
export function* serialized<Row extends object>(
  rows: readonly Row[],
  fields: readonly Field<Row>[],
  format: Exclude<RowFormat, 'table'>,
): Generator<string> {
  switch (format) {
    case 'json':
      yield '[';
      for (const [i, row] of rows.entries()) yield `${i === 0 ? '\n' : ',\n'}  ${record(row)}`;
      yield rows.length === 0 ? ']\n' : '\n]\n';
      return;
    case 'jsonl':
      for (const row of rows) yield `${record(row)}\n`;
      return;
    case 'csv':
      yield separated(rows, fields, ',', csvCell);
      return;
    case 'tsv':
      yield separated(rows, fields, '\t', tsvCell);
  }
}

function record(row: object): string {
  return visibleJson(JSON.stringify(row));
}

function separated<Row>(
  rows: readonly Row[],
  fields: readonly Field<Row>[],
  separator: string,
  cell: (text: string) => string,
): string {
  const lines = [
    fields.map(({ name }) => name),
    ...rows.map((row) => fields.map(({ value }) => valueCell(value(row), cell))),
  ];
  return lines.map((line) => `${line.join(separator)}\n`).join('');
}

function valueCell(value: string | number, cell: (text: string) => string): string {
  return typeof value === 'number' ? String(value) : cell(value);
}

/** RFC 4180. A text that a spreadsheet would run as a formula is kept one by an apostrophe. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** TSV has no quotes: what would end a cell becomes a space. */
function tsvCell(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
