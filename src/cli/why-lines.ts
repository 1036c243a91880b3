/** How names came to be an entity's, for a person to read: a table of those that did, and one of those left open. */
import type { EntityCount } from '../model.ts';
import type { Naming } from '../query/index.ts';
import { countsOf } from './answer.ts';
import type { Colours } from './colours.ts';
import { grouped } from './messages.ts';
import { type Column, tableLines } from './table.ts';
import { visible } from './visible.ts';

const COUNTS: readonly Column<Naming>[] = [
  { heading: 'mentions', align: 'right', cell: ({ mentions }) => grouped(mentions) },
  { heading: 'documents', align: 'right', cell: ({ documents }) => grouped(documents) },
];
const WRITTEN: Column<Naming> = { heading: 'written', align: 'left', cell: ({ name }) => visible(name) };
const OTHER: Column<Naming> = { heading: 'other', align: 'left', cell: ({ id = '' }) => visible(id) };
const BECAUSE: Column<Naming> = {
  heading: 'because',
  align: 'left',
  cell: ({ because }) => visible(because),
};
const INDENT = '    ';

/** Each ends with a line break. Without an entity, only what is open is known of the name. */
export function* whyLines(
  entity: EntityCount | undefined,
  rows: readonly Naming[],
  width: number,
  colours: Colours,
): Generator<string> {
  const of = (status: Naming['status']): readonly Naming[] => rows.filter((row) => row.status === status);
  const [settled, open, apart] = [of('settled'), of('open'), of('apart')];
  if (entity !== undefined) {
    yield `${colours.bold(visible(entity.name))}  ${visible(entity.id)}  ${countsOf(entity)}\n\n`;
    yield* table(settled, [...COUNTS, WRITTEN, BECAUSE, foundBy(entity)], width, colours);
  }
  if (open.length > 0) {
    yield `${entity === undefined ? '' : '\n'}${colours.bold('Left open')} between the ids below each, so counted for none of them\n\n`;
    const choice = ({ fits = [] }: Naming): string => `${INDENT}${visible(fits.join(', '))}`;
    yield* table(open, [...COUNTS, WRITTEN, BECAUSE], width, colours, choice);
  }
  if (apart.length > 0) {
    yield `\n${colours.bold('Kept apart')} from others\n\n`;
    yield* table(apart, [...COUNTS, OTHER, BECAUSE], width, colours);
  }
}

function* table(...shown: Parameters<typeof tableLines<Naming>>): Generator<string> {
  for (const line of tableLines(...shown)) yield `${line}\n`;
}

/** An entity's own entry need not be spelled out. */
function foundBy({ id }: EntityCount): Column<Naming> {
  const own = `gazetteer:${id}`;
  return {
    heading: 'found by',
    align: 'left',
    cell: ({ rule }) => (rule === own ? 'gazetteer' : visible(rule ?? '')),
  };
}
