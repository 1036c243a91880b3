/** How often an entity is mentioned over time, for a person to read: a bar for each period. */
import type { EntityCount } from '../model.ts';
import type { Period } from '../query/index.ts';
import { countsOf } from './answer.ts';
import type { Colours } from './colours.ts';
import { grouped } from './messages.ts';
import { type Column, tableLines } from './table.ts';
import { visible } from './visible.ts';

const COUNTS: readonly Column<Period>[] = [
  { heading: 'date', align: 'left', cell: ({ date }) => (date === undefined ? 'undated' : visible(date)) },
  { heading: 'mentions', align: 'right', cell: ({ mentions }) => grouped(mentions) },
  { heading: 'documents', align: 'right', cell: ({ documents }) => grouped(documents) },
];
/** What the counts take of a line, and the most and the least that a bar does. */
const COUNTS_WIDTH = 33;
const LONGEST_BAR = 60;
const SHORTEST_BAR = 8;
/** By eighths of a column. */
const PARTS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** Each ends with a line break. */
export function* timelineLines(
  entity: EntityCount,
  rows: readonly Period[],
  width: number,
  colours: Colours,
): Generator<string> {
  yield `${colours.bold(visible(entity.name))}  ${visible(entity.id)}  ${countsOf(entity)}\n\n`;
  const most = rows.reduce((max, { mentions }) => Math.max(max, mentions), 1);
  const room = Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, width - COUNTS_WIDTH));
  const bar: Column<Period> = {
    heading: '',
    align: 'left',
    cell: ({ mentions }) => barOf((mentions / most) * room),
  };
  const next = new Map(rows.map((row, i) => [row, rows[i + 1]]));
  const gap = (row: Period): string | undefined =>
    (next.get(row)?.gap ?? 0) > 0 ? colours.dim('⋮') : undefined;
  for (const line of tableLines(rows, [...COUNTS, bar], width, colours, gap)) yield `${line}\n`;
}

/** As many columns long, to an eighth; something is never nothing. */
function barOf(length: number): string {
  const eighths = Math.max(1, Math.round(length * 8));
  return `${'█'.repeat(Math.floor(eighths / 8))}${PARTS[eighths % 8]}`;
}
