/** How well the tagger reads annotated texts, for a person to read. */
import type { Matching, Mistake, MistakeKind, Score, ScoreTable } from '../evaluate/index.ts';
import type { EntityType } from '../model.ts';
import type { Colours } from './colours.ts';
import { counted, grouped } from './messages.ts';
import { ENTITY_TYPES } from './options.ts';
import { quote } from './quote.ts';
import { type Column, tableLines } from './table.ts';
import { oneLine, visible } from './visible.ts';

interface ScoreRow extends Score {
  readonly matching: Matching;
  readonly type: EntityType | 'all';
}

const COLUMNS: readonly Column<ScoreRow>[] = [
  { heading: 'match', align: 'left', cell: ({ matching }) => matching },
  { heading: 'type', align: 'left', cell: ({ type }) => type },
  { heading: 'precision', align: 'right', cell: ({ precision }) => percent(precision) },
  { heading: 'recall', align: 'right', cell: ({ recall }) => percent(recall) },
  { heading: 'F1', align: 'right', cell: ({ f1 }) => percent(f1) },
  { heading: 'right', align: 'right', cell: ({ right }) => grouped(right) },
  { heading: 'found', align: 'right', cell: ({ found }) => grouped(found) },
  { heading: 'annotated', align: 'right', cell: ({ gold }) => grouped(gold) },
];

/** A row for each type and for all, exact and overlap; each line ends with a line break. */
export function* scoreLines(table: ScoreTable, width: number, colours: Colours): Generator<string> {
  const rows = (['exact', 'overlap'] as const).flatMap((matching) =>
    [...ENTITY_TYPES, 'all' as const].map((type) => ({ matching, type, ...table[matching][type] })),
  );
  for (const line of tableLines(rows, COLUMNS, width, colours)) yield `${line}\n`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

const HEADINGS: Readonly<Record<MistakeKind, string>> = {
  spurious: 'found where nothing is annotated',
  missed: 'annotated where nothing is found',
  'wrong-type': 'found as another type',
  'wrong-boundary': 'found with another beginning or end',
};
const INDENT = '  ';
/** However long a document's id is, the name stays in sight. */
const LEAST_ROOM = 40;

/** Each kind of mistake with its number and its samples; each line ends with a line break. */
export function* mistakeLines(
  counts: ReadonlyMap<MistakeKind, number>,
  samples: readonly Mistake[],
  width: number,
  { bold, dim }: Colours,
): Generator<string> {
  for (const [kind, count] of counts) {
    yield `\n${bold(`${counted(count, 'name')} ${HEADINGS[kind]}`)}\n`;
    for (const mistake of samples.filter((sample) => sample.kind === kind)) {
      const what = `${INDENT}${visible(mistake.document)}: ${judgementOf(mistake)}: `;
      const room = Math.max(width - what.length, LEAST_ROOM);
      yield `${dim(what)}${quoteOf(mistake, room, bold)}\n`;
    }
  }
}

function judgementOf({ kind, gold, found }: Mistake): string {
  if (kind === 'spurious') return found!.type;
  if (kind === 'missed') return gold!.type;
  const truth = kind === 'wrong-type' ? gold!.type : `«${visible(oneLine(gold!.text))}»`;
  return `${found!.type}, annotated as ${truth}`;
}

function quoteOf({ before, after, found, gold }: Mistake, width: number, bold: Colours['bold']): string {
  const { text } = (found ?? gold)!;
  const name = { start: before.length, end: before.length + text.length };
  return quote(`${before}${text}${after}`, [name], width, { marks: ['«', '»'], colour: bold });
}
