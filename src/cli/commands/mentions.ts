import { Command } from 'commander';
import type { MentionInContext } from '../../query/index.ts';
import { type AnswerOptions, entityNamed, type Layout, printRows, withStore } from '../answer.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import { limitOption, storeOption } from '../options.ts';
import { jsonOption, rowFormatOption } from '../rows.ts';

const LAYOUT: Layout<MentionInContext> = {
  lines: async (...shown) => (await import('../mention-lines.ts')).mentionLines(...shown),
  fields: [
    { name: 'path', value: ({ path }) => path },
    { name: 'line', value: ({ line }) => line },
    { name: 'column', value: ({ column }) => column },
    { name: 'document', value: ({ document }) => document },
    { name: 'date', value: ({ date }) => date ?? '' },
    { name: 'before', value: ({ before }) => before },
    { name: 'text', value: ({ text }) => text },
    { name: 'after', value: ({ after }) => after },
    { name: 'rule', value: ({ rule }) => rule },
    { name: 'because', value: ({ because }) => because },
  ],
};

export function mentionsCommand(host: Host): Command {
  return new Command('mentions')
    .summary('show every mention of a name in its line')
    .description(
      'Show every mention of one entity as path:line:column: …«name»…; the other formats say also which rule found ' +
        'it and why it is this entity. NAME is any of its names, with or without accents and capitals, or its id.',
    )
    .argument('<name...>', 'a name or an id')
    .addOption(storeOption())
    .addOption(limitOption())
    .addOption(rowFormatOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph mentions "Sinaloa Cartel"', 'after corpus-graph extract seeds'],
        ['corpus-graph mentions "Sinaloa Cartel" --format csv > mentions.csv', 'with the reasons'],
      ]),
    )
    .action((words: string[], _options, command: Command) =>
      mentions(host, words.join(' '), command.optsWithGlobals()),
    );
}

async function mentions(host: Host, name: string, options: AnswerOptions): Promise<void> {
  const { mentionsOf } = await import('../../query/mentions.ts');
  const { db } = options;
  await withStore(db, async (store) => {
    const { id } = await entityNamed(store, name, db);
    await printRows(host, options, mentionsOf(store, id), LAYOUT);
  });
}
