/** Rows for a person to read, no wider than the terminal. */

import type { Colours } from './colours.ts';
import { columnsOf } from './columns.ts';
import { shortened, shortenedAtStart } from './shorten.ts';

export interface Column<Row> {
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** Where a cell that is too wide is cut; at its end when left out. */
  readonly cut?: 'start' | 'end';
  /** Without characters that a terminal would obey. */
  readonly cell: (row: Row) => string;
}

const GAP = '  ';
/** A column that has to give way keeps so much. */
const NARROWEST = 8;

/** A heading, then one line a row and, when `below` gives one, a line under it. A cell that is too wide is cut. */
export function tableLines<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  width: number,
  { dim }: Colours,
  below: (row: Row) => string | undefined = () => undefined,
): readonly string[] {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const headings = columns.map(({ heading }) => heading);
  const widest = (i: number): number =>
    cells.reduce((most, line) => Math.max(most, columnsOf(line[i]!)), columnsOf(headings[i]!));
  const widths = narrowed(
    columns.map((_, i) => widest(i)),
    width,
  );
  const lineOf = (line: readonly string[]): string =>
    line
      .map((cell, i) => fitted(cell, widths[i]!, columns[i]!))
      .join(GAP)
      .trimEnd();
  const heading = headings.map((text, i) => shortened(text, widths[i]!));
  return [
    dim(lineOf(heading)),
    ...rows.flatMap((row, i) => {
      const under = below(row);
      return under === undefined ? [lineOf(cells[i]!)] : [lineOf(cells[i]!), under];
    }),
  ];
}

/** The widest column gives way until all fit. */
function narrowed(widths: readonly number[], room: number): readonly number[] {
  const result = [...widths];
  let excess = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length) - room;
  while (excess > 0) {
    const widest = Math.max(...result);
    if (widest <= NARROWEST) break;
    result[result.indexOf(widest)] = widest - 1;
    excess--;
  }
  return result;
}

function fitted<Row>(cell: string, width: number, { align, cut }: Column<Row>): string {
  const text = cut === 'start' ? shortenedAtStart(cell, width) : shortened(cell, width);
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return align === 'left' ? `${text}${space}` : `${space}${text}`;
}
