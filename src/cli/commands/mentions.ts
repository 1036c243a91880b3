import { Command } from 'commander';
import type { MentionInContext } from '../../query/index.ts';
import { type AnswerOptions, entityNamed, print, withStore } from '../answer.ts';
import { coloursFor } from '../colours.ts';
import { examples } from '../help.ts';
import { type Host, widthOf } from '../host.ts';
import { storeOption } from '../options.ts';
import { type Field, jsonOption, rowFormatOption, serialized } from '../rows.ts';

const FIELDS: readonly Field<MentionInContext>[] = [
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
];

export function mentionsCommand(host: Host): Command {
  return new Command('mentions')
    .summary('show every mention of a name in its line')
    .description(
      'Show every mention of one entity as path:line:column: …«name»…; the other formats say also which rule found ' +
        'it and why it is this entity. NAME is any of its names, with or without accents and capitals, or its id.',
    )
    .argument('<name...>', 'a name or an id')
    .addOption(storeOption())
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

async function mentions(host: Host, name: string, { db, format, color }: AnswerOptions): Promise<void> {
  const { mentionsOf } = await import('../../query/index.ts');
  await withStore(db, async (store) => {
    const rows = mentionsOf(store, (await entityNamed(store, name, db)).id);
    if (format !== 'table') return print(host, serialized(rows, FIELDS, format));
    const { mentionLines } = await import('../mention-lines.ts');
    const colours = coloursFor(host.stdout, host.env, color);
    await print(host, mentionLines(rows, widthOf(host.stdout, host.env), colours));
  });
}
