/** Rows for a person to read, no wider than the terminal. */
import stringWidth from 'string-width';
import type { Colours } from './colours.ts';
import { shortened } from './quote.ts';

export interface Column<Row> {
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** Without characters that a terminal would obey. */
  readonly cell: (row: Row) => string;
}

const GAP = '  ';
/** A column that has to give way keeps so much. */
const NARROWEST = 8;

/** A heading, then one line a row and, when `below` gives one, a line under it. The last column gives way first. */
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
    cells.reduce((most, line) => Math.max(most, stringWidth(line[i]!)), stringWidth(headings[i]!));
  const widths = narrowed(
    columns.map((_, i) => widest(i)),
    width,
  );
  const lineOf = (line: readonly string[]): string =>
    line
      .map((cell, i) => padded(shortened(cell, widths[i]!), widths[i]!, columns[i]!.align))
      .join(GAP)
      .trimEnd();
  return [
    dim(lineOf(headings)),
    ...rows.flatMap((row, i) => {
      const under = below(row);
      return under === undefined ? [lineOf(cells[i]!)] : [lineOf(cells[i]!), under];
    }),
  ];
}

function narrowed(widths: readonly number[], room: number): readonly number[] {
  let excess = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length) - room;
  const result = [...widths];
  for (let i = result.length - 1; i >= 0 && excess > 0; i--) {
    const cut = Math.min(excess, Math.max(0, result[i]! - NARROWEST));
    result[i]! -= cut;
    excess -= cut;
  }
  return result;
}

function padded(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'left' ? `${text}${space}` : `${space}${text}`;
}
