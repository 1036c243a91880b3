/** How names came to be an entity's, for a person to read: a table of those that did, and one of those left open. */
import type { EntityCount } from '../model.ts';
import type { Naming } from '../query/index.ts';
import { countsOf } from './answer.ts';
import type { Colours } from './colours.ts';
import { grouped } from './messages.ts';
import { type Column, tableLines } from './table.ts';
import { visible } from './visible.ts';

const COLUMNS: readonly Column<Naming>[] = [
  { heading: 'mentions', align: 'right', cell: ({ mentions }) => grouped(mentions) },
  { heading: 'documents', align: 'right', cell: ({ documents }) => grouped(documents) },
  { heading: 'written', align: 'left', cell: ({ name }) => visible(name) },
  { heading: 'because', align: 'left', cell: ({ because }) => visible(because) },
];
const INDENT = '    ';

/** Each ends with a line break. Without an entity, only what is open is known of the name. */
export function* whyLines(
  entity: EntityCount | undefined,
  rows: readonly Naming[],
  width: number,
  colours: Colours,
): Generator<string> {
  const settled = rows.filter(({ status }) => status === 'settled');
  const open = rows.filter(({ status }) => status === 'open');
  if (entity !== undefined) {
    yield `${colours.bold(visible(entity.name))}  ${visible(entity.id)}  ${countsOf(entity)}\n\n`;
    for (const line of tableLines(settled, [...COLUMNS, foundBy(entity)], width, colours)) yield `${line}\n`;
  }
  if (open.length === 0) return;
  if (entity !== undefined) yield '\n';
  yield `${colours.bold('Left open')} between the ids below each, so counted for none of them\n\n`;
  const choice = ({ fits = [] }: Naming): string => `${INDENT}${visible(fits.join(', '))}`;
  for (const line of tableLines(open, COLUMNS, width, colours, choice)) yield `${line}\n`;
}

/** An entity's own entry need not be spelled out. */
function foundBy({ id }: EntityCount): Column<Naming> {
  const own = `gazetteer:${id}`;
  return {
    heading: 'found by',
    align: 'left',
    cell: ({ rule }) => (rule === own ? 'gazetteer' : visible(rule)),
  };
}
