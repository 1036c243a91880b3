import { Command } from 'commander';
import type { MentioningRow } from '../../store/index.ts';
import { type AnswerOptions, entityNamed, type Layout, printRows, withStore } from '../answer.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import { limitOption, storeOption } from '../options.ts';
import { jsonOption, rowFormatOption } from '../rows.ts';

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
  return new Command('documents')
    .summary('list the documents that mention a name')
    .description(
      'List the documents that mention one entity by date, with how often they do, and how many of these mentions only ' +
        'repeat another document. NAME is any of its names, or its id.',
    )
    .argument('<name...>', 'a name or an id')
    .addOption(storeOption())
    .addOption(limitOption())
    .addOption(rowFormatOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph documents "Sinaloa Cartel"', 'after corpus-graph extract seeds'],
        ['corpus-graph documents ecuador --format csv > ecuador.csv', 'for a spreadsheet'],
      ]),
    )
    .action((words: string[], _options, command: Command) =>
      listDocuments(host, words.join(' '), command.optsWithGlobals()),
    );
}

async function listDocuments(host: Host, name: string, options: AnswerOptions): Promise<void> {
  await withStore(options.db, async (store) => {
    const entity = await entityNamed(store, name, options.db);
    await printRows(host, options, store.documentsMentioning(entity.id), {
      fields: FIELDS,
      lines: async (...shown) => (await import('../document-lines.ts')).documentLines(entity, ...shown),
    });
  });
}
