/** The corpus at a glance, for a person to read. */
import type { Stat } from '../query/index.ts';
import type { Colours } from './colours.ts';
import { grouped } from './messages.ts';
import { type Column, tableLines } from './table.ts';
import { visible } from './visible.ts';

/** Each ends with a line break. */
export function* statsLines(rows: readonly Stat[], width: number, colours: Colours): Generator<string> {
  const isFirst = (row: Stat): boolean => rows.find((other) => other.part === row.part) === row;
  const columns: readonly Column<Stat>[] = [
    { heading: 'part', align: 'left', cell: (row) => (isFirst(row) ? row.part : '') },
    { heading: 'what', align: 'left', cell: ({ name }) => visible(name) },
    {
      heading: 'value',
      align: 'right',
      cell: ({ value }) => (typeof value === 'number' ? grouped(value) : visible(value)),
    },
  ];
  for (const line of tableLines(rows, columns, width, colours)) yield `${line}\n`;
}
