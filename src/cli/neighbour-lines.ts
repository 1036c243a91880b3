/** Neighbours for a person to read: a table, with a sentence below each row. */
import type { EntityCount } from '../model.ts';
import type { Neighbour } from '../query/index.ts';
import type { EvidenceRow } from '../store/index.ts';
import { spansIn } from '../text/spans.ts';
import { commandLine, countsOf } from './answer.ts';
import type { Colours } from './colours.ts';
import { evidenceLine } from './evidence-lines.ts';
import { grouped } from './messages.ts';
import { quote } from './quote.ts';
import { type Column, tableLines } from './table.ts';
import { visible } from './visible.ts';

/** A neighbour with the contexts behind its link, all or the first. */
export interface NeighbourRow extends Neighbour {
  readonly evidence: readonly EvidenceRow[];
}

export interface NeighbourTable {
  readonly entity: EntityCount;
  readonly rows: readonly NeighbourRow[];
  readonly db: string;
  /** Show all contexts of each link. */
  readonly quotes: boolean;
}

/** So many contexts of a link are shown; a command that shows the others is named. */
const MOST_QUOTES = 10;

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
  cell: ({ evidence: [first] }) => `${visible(first!.path)}:${first!.line}:${first!.column}`,
};
const INDENT = '    ';

/** Each ends with a line break. */
export function* neighbourLines(
  { entity, rows, db, quotes }: NeighbourTable,
  width: number,
  colours: Colours,
): Generator<string> {
  yield `${colours.bold(visible(entity.name))}  ${visible(entity.id)}  ${countsOf(entity)}\n\n`;
  const via = rows.some(({ depth }) => depth === 2) ? [VIA] : [];
  const columns = [...COLUMNS, ...via, ...(quotes ? [] : [WHERE])];
  const room = width - INDENT.length;
  const below = (row: NeighbourRow): readonly string[] =>
    quotes ? allQuotes(row, entity, db, colours) : [firstQuote(row, room, colours)];
  const indented = (row: NeighbourRow): string =>
    below(row)
      .map((line) => `${INDENT}${line}`)
      .join('\n');
  for (const line of tableLines(rows, columns, width, colours, indented)) yield `${line}\n`;
}

function firstQuote({ evidence: [first] }: NeighbourRow, width: number, { bold }: Colours): string {
  const { sentence, a, b } = first!;
  return quote(sentence.text, spansIn(sentence, [a, b]), width, { colour: bold });
}

function allQuotes(
  { id, via, evidence }: NeighbourRow,
  entity: EntityCount,
  db: string,
  colours: Colours,
): readonly string[] {
  const lines = evidence.slice(0, MOST_QUOTES).map((row) => evidenceLine(row, colours));
  const more = evidence.length - lines.length;
  if (more === 0) return lines;
  const command = visible(commandLine('evidence', [via?.id ?? entity.id, id], db));
  return [...lines, colours.dim(`and ${grouped(more)} more: ${command}`)];
}
