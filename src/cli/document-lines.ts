/** Documents that mention an entity, for a person to read. */
import type { EntityCount } from '../model.ts';
import type { MentioningRow } from '../store/index.ts';
import { countsOf } from './answer.ts';
import type { Colours } from './colours.ts';
import { grouped } from './messages.ts';
import { type Column, tableLines } from './table.ts';
import { oneLine, visible } from './visible.ts';

const DATE: Column<MentioningRow> = {
  heading: 'date',
  align: 'left',
  cell: ({ date }) => visible(date ?? ''),
};
const REPEATS: Column<MentioningRow> = {
  heading: 'repeats',
  align: 'right',
  cell: ({ repeats }) => (repeats === 0 ? '' : grouped(repeats)),
};
const TITLE: Column<MentioningRow> = {
  heading: 'title',
  align: 'left',
  cell: ({ title }) => visible(oneLine(title ?? '')),
};
const COPY: Column<MentioningRow> = {
  heading: 'near-duplicate of',
  align: 'left',
  cut: 'start',
  cell: ({ duplicateOf }) => visible(duplicateOf ?? ''),
};

/** Each ends with a line break. */
export function* documentLines(
  entity: EntityCount,
  rows: readonly MentioningRow[],
  width: number,
  colours: Colours,
): Generator<string> {
  yield `${colours.bold(visible(entity.name))}  ${visible(entity.id)}  ${countsOf(entity)}\n\n`;
  const columns: readonly Column<MentioningRow>[] = [
    ...(rows.some(({ date }) => date !== undefined) ? [DATE] : []),
    { heading: 'mentions', align: 'right', cell: ({ mentions }) => grouped(mentions) },
    ...(rows.some(({ repeats }) => repeats > 0) ? [REPEATS] : []),
    ...(rows.some(({ title }) => title !== undefined) ? [TITLE] : []),
    { heading: 'document', align: 'left', cut: 'start', cell: ({ document }) => visible(document) },
    ...(rows.some(({ duplicateOf }) => duplicateOf !== undefined) ? [COPY] : []),
  ];
  for (const line of tableLines(rows, columns, width, colours)) yield `${line}\n`;
}
