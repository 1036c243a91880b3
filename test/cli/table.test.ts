import picocolors from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type Column, tableLines } from '../../src/cli/table.ts';

interface Boat {
  readonly name: string;
  readonly tons: number;
  readonly path: string;
}

const COLUMNS: readonly Column<Boat>[] = [
  { heading: 'tons', align: 'right', cell: ({ tons }) => String(tons) },
  { heading: 'name', align: 'left', cell: ({ name }) => name },
  { heading: 'path', align: 'left', cut: 'start', cell: ({ path }) => path },
];
const BOATS: readonly Boat[] = [
  { name: 'Heron', tons: 40, path: 'a.txt' },
  { name: '漢字', tons: 12_345, path: 'archive/2021/ferries.txt' },
];
const PLAIN = picocolors.createColors(false);

describe('tableLines', () => {
  it('sets the columns under their headings', () => {
    expect(tableLines(BOATS, COLUMNS, 80, PLAIN)).toEqual([
      ' tons  name   path',
      '   40  Heron  a.txt',
      '12345  漢字   archive/2021/ferries.txt',
    ]);
  });

  it('puts a line below a row', () => {
    const below = ({ name }: Boat): string | undefined => (name === 'Heron' ? '  (a ferry)' : undefined);
    expect(tableLines(BOATS, COLUMNS, 80, PLAIN, below)).toHaveLength(4);
    expect(tableLines(BOATS, COLUMNS, 80, PLAIN, below)[2]).toBe('  (a ferry)');
  });

  it('cuts the widest cells to fit', () => {
    const lines = tableLines(BOATS, COLUMNS, 28, PLAIN);
    expect(lines[2]).toBe('12345  漢字   …1/ferries.txt');
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBe(28);
  });
});
