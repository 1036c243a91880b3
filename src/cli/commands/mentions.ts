import { Command } from 'commander';
import type { MentionInContext } from '../../query/index.ts';
import { aboutName, lookupOf, type NameOptions } from '../about-name.ts';
import { type Layout, printRows } from '../answer.ts';
import { withEntity } from '../entity-named.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import { PLACE_FIELDS } from '../rows.ts';

const LAYOUT: Layout<MentionInContext> = {
  lines: async (...shown) => (await import('../mention-lines.ts')).mentionLines(...shown),
  fields: [
    ...PLACE_FIELDS,
    { name: 'before', value: ({ before }) => before },
    { name: 'text', value: ({ text }) => text },
    { name: 'after', value: ({ after }) => after },
    { name: 'rule', value: ({ rule }) => rule },
    { name: 'because', value: ({ because }) => because },
  ],
};

export function mentionsCommand(host: Host): Command {
  const command = new Command('mentions')
    .summary('show every mention of a name in its line')
    .description(
      'Show every mention of one entity as path:line:column: …«name»…; the other formats say also which rule found ' +
        'it and why it is this entity. NAME is any of its names, with or without accents and capitals, or its id.',
    )
    .addHelpText(
      'after',
      examples([
        ['corpus-graph mentions "Sinaloa Cartel"', 'after corpus-graph extract seeds'],
        ['corpus-graph mentions "Sinaloa Cartel" --format csv > mentions.csv', 'with the reasons'],
      ]),
    );
  return aboutName(command, (name, options) => mentions(host, name, options));
}

async function mentions(host: Host, name: string, options: NameOptions): Promise<void> {
  const { mentionsOf } = await import('../../query/mentions.ts');
  await withEntity(name, lookupOf(options), (store, { id }) =>
    printRows(host, options, mentionsOf(store, id), LAYOUT),
  );
}
