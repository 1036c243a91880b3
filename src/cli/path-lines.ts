/** A path from one entity to another, for a person to read: its steps, with a sentence below each. */
import type { PathStep } from '../query/index.ts';
import type { Colours } from './colours.ts';
import { evidenceLine } from './evidence-lines.ts';
import { counted, grouped } from './messages.ts';
import { type Column, tableLines } from './table.ts';
import { visible } from './visible.ts';

const COLUMNS: readonly Column<PathStep>[] = [
  { heading: 'weight', align: 'right', cell: ({ weight }) => grouped(weight) },
  { heading: 'documents', align: 'right', cell: ({ documents }) => grouped(documents) },
  { heading: 'from', align: 'left', cell: ({ from }) => visible(from.name) },
  { heading: 'to', align: 'left', cell: ({ to }) => visible(to.name) },
];
const INDENT = '    ';

/** The whole path in a line, then the steps that are shown. Each ends with a line break. */
export function* pathLines(
  path: readonly PathStep[],
  steps: readonly PathStep[],
  width: number,
  colours: Colours,
): Generator<string> {
  const names = [path[0]!.from, ...path.map(({ to }) => to)].map(({ name }) => visible(name));
  const weakest = Math.min(...path.map(({ weight }) => weight));
  yield `${colours.bold(names.join(' → '))}  ${counted(path.length, 'step')}, the weakest of weight ${grouped(weakest)}\n\n`;
  const below = ({ evidence }: PathStep): string => `${INDENT}${evidenceLine(evidence, colours)}`;
  for (const line of tableLines(steps, COLUMNS, width, colours, below)) yield `${line}\n`;
}
