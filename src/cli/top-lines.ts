/** The entities that score highest, for a person to read. */
import type { NodeRow } from '../store/index.ts';
import type { Colours } from './colours.ts';
import { grouped } from './messages.ts';
import { type Column, tableLines } from './table.ts';
import { visible } from './visible.ts';

export interface TopRow extends NodeRow {
  /** Where it was asked for. */
  readonly betweenness?: number;
}

const DATES: Column<TopRow> = {
  heading: 'dates',
  align: 'left',
  cell: ({ first, last }) => (first === last ? (first ?? '') : `${first} to ${last}`),
};

/** Each ends with a line break. */
export function* topLines(rows: readonly TopRow[], width: number, colours: Colours): Generator<string> {
  const columns: readonly Column<TopRow>[] = [
    ...(rows.some(({ betweenness }) => betweenness !== undefined) ? [BETWEENNESS] : []),
    { heading: 'mentions', align: 'right', cell: ({ mentions }) => grouped(mentions) },
    { heading: 'documents', align: 'right', cell: ({ documents }) => grouped(documents) },
    { heading: 'degree', align: 'right', cell: ({ degree }) => grouped(degree) },
    { heading: 'type', align: 'left', cell: ({ type }) => type },
    { heading: 'name', align: 'left', cell: ({ name }) => visible(name) },
    ...(rows.some(({ first }) => first !== undefined) ? [DATES] : []),
  ];
  for (const line of tableLines(rows, columns, width, colours)) yield `${line}\n`;
}

const BETWEENNESS: Column<TopRow> = {
  heading: 'betweenness',
  align: 'right',
  cell: ({ betweenness = 0 }) => betweenness.toFixed(4),
};
