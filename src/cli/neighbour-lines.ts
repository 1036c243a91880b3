/** Neighbours for a person to read: a table, with a sentence below each row. */
import type { EntityCount } from '../model.ts';
import type { Neighbour } from '../query/index.ts';
import type { EvidenceRow } from '../store/index.ts';
import { countsOf } from './answer.ts';
import type { Colours } from './colours.ts';
import { grouped } from './messages.ts';
import { quote } from './quote.ts';
import { type Column, tableLines } from './table.ts';
import { visible } from './visible.ts';

/** A neighbour with the first context behind its link. */
export interface NeighbourRow extends Neighbour {
  readonly evidence: EvidenceRow;
}

const COLUMNS: readonly Column<NeighbourRow>[] = [
  { heading: 'weight', align: 'right', cell: ({ weight }) => grouped(weight) },
  { heading: 'documents', align: 'right', cell: ({ documents }) => grouped(documents) },
  { heading: 'type', align: 'left', cell: ({ type }) => type },
  { heading: 'name', align: 'left', cell: ({ name }) => visible(name) },
];
/** Where there are neighbours of neighbours: the neighbour in between. */
const VIA: Column<NeighbourRow> = {
  heading: 'via',
  align: 'left',
  cell: ({ via }) => visible(via?.name ?? ''),
};
const WHERE: Column<NeighbourRow> = {
  heading: 'first sentence',
  align: 'left',
  cut: 'start',
  cell: ({ evidence: { path, line, column } }) => `${visible(path)}:${line}:${column}`,
};
const INDENT = '    ';

/** Each ends with a line break. */
export function* neighbourLines(
  entity: EntityCount,
  rows: readonly NeighbourRow[],
  width: number,
  colours: Colours,
): Generator<string> {
  yield `${colours.bold(visible(entity.name))}  ${visible(entity.id)}  ${countsOf(entity)}\n\n`;
  const columns = [...COLUMNS, ...(rows.some(({ depth }) => depth === 2) ? [VIA] : []), WHERE];
  for (const line of tableLines(rows, columns, width, colours, (row) => quoteLine(row, width, colours)))
    yield `${line}\n`;
}

function quoteLine({ evidence: { sentence, a, b } }: NeighbourRow, width: number, { bold }: Colours): string {
  const names = [a, b].map(({ start, end }) => ({
    start: start - sentence.start,
    end: end - sentence.start,
  }));
  return `${INDENT}${quote(sentence.text, names, width - INDENT.length, { colour: bold })}`;
}
