import { Command } from 'commander';
import type { MentioningRow } from '../../store/index.ts';
import { aboutName, lookupOf, type NameOptions } from '../about-name.ts';
import { type Layout, printRows } from '../answer.ts';
import { withEntity } from '../entity-named.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';

const FIELDS: Layout<MentioningRow>['fields'] = [
  { name: 'date', value: ({ date }) => date ?? '' },
  { name: 'mentions', value: ({ mentions }) => mentions },
  { name: 'repeats', value: ({ repeats }) => repeats },
  { name: 'title', value: ({ title }) => title ?? '' },
  { name: 'document', value: ({ document }) => document },
  { name: 'path', value: ({ path }) => path },
  { name: 'duplicate_of', value: ({ duplicateOf }) => duplicateOf ?? '' },
];

export function documentsCommand(host: Host): Command {
  const command = new Command('documents')
    .summary('list the documents that mention a name')
    .description(
      'List the documents that mention one entity by date, with how often they do, and how many of these mentions only ' +
        'repeat another document. NAME is any of its names, or its id.',
    )
    .addHelpText(
      'after',
      examples([
        ['corpus-graph documents "Sinaloa Cartel"', 'after corpus-graph extract seeds'],
        ['corpus-graph documents ecuador --format csv > ecuador.csv', 'for a spreadsheet'],
      ]),
    );
  return aboutName(command, (name, options) => listDocuments(host, name, options));
}

async function listDocuments(host: Host, name: string, options: NameOptions): Promise<void> {
  await withEntity(name, lookupOf(options), (store, entity) =>
    printRows(host, options, store.documentsMentioning(entity.id), {
      fields: FIELDS,
      lines: async (...shown) => (await import('../document-lines.ts')).documentLines(entity, ...shown),
    }),
  );
}
