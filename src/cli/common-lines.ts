/** Neighbours that two entities share, for a person to read. */
import type { EntityCount } from '../model.ts';
import type { CommonNeighbour } from '../query/index.ts';
import type { Colours } from './colours.ts';
import { grouped } from './messages.ts';
import { type Column, tableLines } from './table.ts';
import { visible } from './visible.ts';

/** Each ends with a line break. */
export function* commonLines(
  [a, b]: readonly [EntityCount, EntityCount],
  rows: readonly CommonNeighbour[],
  width: number,
  colours: Colours,
): Generator<string> {
  const columns: readonly Column<CommonNeighbour>[] = [
    { heading: `with ${visible(a.name)}`, align: 'right', cell: (row) => grouped(row.a.weight) },
    { heading: `with ${visible(b.name)}`, align: 'right', cell: (row) => grouped(row.b.weight) },
    { heading: 'type', align: 'left', cell: ({ type }) => type },
    { heading: 'name', align: 'left', cell: ({ name }) => visible(name) },
  ];
  for (const line of tableLines(rows, columns, width, colours)) yield `${line}\n`;
}
