import { Command } from 'commander';
import type { EntityCount } from '../../model.ts';
import type { Naming } from '../../query/index.ts';
import type { Store } from '../../store/index.ts';
import { aboutName, lookupOf, type NameOptions } from '../about-name.ts';
import { type Layout, printRows, withStore } from '../answer.ts';
import { entityNamed } from '../entity-named.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';

const FIELDS: Layout<Naming>['fields'] = [
  { name: 'status', value: ({ status }) => status },
  { name: 'name', value: ({ name }) => name },
  { name: 'because', value: ({ because }) => because },
  { name: 'rule', value: ({ rule }) => rule ?? '' },
  { name: 'mentions', value: ({ mentions }) => mentions },
  { name: 'documents', value: ({ documents }) => documents },
  { name: 'fits', value: ({ fits = [] }) => fits.join(' | ') },
  { name: 'id', value: ({ id }) => id ?? '' },
];

export function whyCommand(host: Host): Command {
  const command = new Command('why')
    .summary('show which names became one entity, and why')
    .description(
      'Show which written names were merged into one entity, each with its reason, what found it, and how often; then ' +
        'the mentions that were left open because others fit as well, and the entities that it was kept apart from. ' +
        'NAME is any of its names, or its id.',
    )
    .addHelpText(
      'after',
      examples([
        ['corpus-graph why "El Mayo"', 'after corpus-graph extract seeds'],
        ['corpus-graph why calle serna', 'a name that two brothers share, left open'],
      ]),
    );
  return aboutName(command, (name, options) => explain(host, name, options));
}

async function explain(host: Host, name: string, options: NameOptions): Promise<void> {
  await withStore(options.db, async (store) => {
    const { entity, rows } = await namingsOf(store, name, options);
    await printRows(host, options, rows, {
      fields: FIELDS,
      lines: async (...shown) => (await import('../why-lines.ts')).whyLines(entity, ...shown),
    });
  });
}

interface Namings {
  /** None goes by a name whose every mention is open. */
  readonly entity: EntityCount | undefined;
  readonly rows: readonly Naming[];
}

async function namingsOf(store: Store, name: string, options: NameOptions): Promise<Namings> {
  const { findEntities } = await import('../../query/entities.ts');
  const { openUnder, why } = await import('../../query/why.ts');
  if (findEntities(store, name).length === 0) {
    const rows = openUnder(store, name);
    if (rows.length > 0) return { entity: undefined, rows };
  }
  const entity = await entityNamed(store, name, lookupOf(options));
  return { entity, rows: why(store, entity.id) };
}
