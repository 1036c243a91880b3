import { Command, Option } from 'commander';
import type { EntityType } from '../../model.ts';
import type { FoundSentence } from '../../query/index.ts';
import { type AnswerOptions, type Layout, printRows, withStore } from '../answer.ts';
import { NothingFound } from '../ending.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import { limitOption, storeOption, typeOption } from '../options.ts';
import { jsonOption, PLACE_FIELDS, rowFormatOption } from '../rows.ts';

interface SearchOptions extends AnswerOptions {
  readonly limit: number;
  readonly type?: readonly EntityType[];
  readonly repeats?: boolean;
}

const LAYOUT: Layout<FoundSentence> = {
  lines: async (...shown) => (await import('../search-lines.ts')).searchLines(...shown),
  fields: [
    ...PLACE_FIELDS,
    { name: 'sentence', value: ({ sentence }) => sentence.text },
    { name: 'start', value: ({ sentence }) => sentence.start },
    { name: 'end', value: ({ sentence }) => sentence.end },
  ],
};

export function searchCommand(host: Host): Command {
  return new Command('search')
    .summary('find sentences by their words')
    .description(
      'Find the sentences that hold all of the words, the best first, with the words marked. Case, accents and signs ' +
        'do not matter; words in one pair of quotes follow each other.',
    )
    .argument('<word...>', 'what the sentences hold')
    .addOption(storeOption())
    .addOption(typeOption('sentences that mention such an entity'))
    .addOption(new Option('--repeats', 'list sentences too that only say again what another document says'))
    .addOption(limitOption(20))
    .addOption(rowFormatOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph search cocaine guayaquil', 'after corpus-graph extract seeds'],
        [
          'corpus-graph search "pleaded guilty" --type person',
          'words that follow each other, beside a person',
        ],
      ]),
    )
    .action((words: string[], _options, command: Command) =>
      findSentences(host, words, command.optsWithGlobals()),
    );
}

async function findSentences(host: Host, words: readonly string[], options: SearchOptions): Promise<void> {
  const { search } = await import('../../query/search.ts');
  const { db, limit, type: types, repeats = false } = options;
  await withStore(db, async (store) => {
    const ways = { limit: limit + 1, repeats, ...(types === undefined ? {} : { types }) };
    const rows = search(store, words, ways);
    if (rows.length === 0) throw noSentence(words, options);
    await printRows(host, options, rows, LAYOUT);
  });
}

function noSentence(words: readonly string[], { db, type }: SearchOptions): NothingFound {
  const beside = type === undefined ? '' : ` and mentions a ${[...new Set(type)].join(' or a ')}`;
  const apart = words.some((word) => /\s/u.test(word.trim()))
    ? ' Words in one pair of quotes must follow each other.'
    : '';
  const held = words.map((word) => JSON.stringify(word)).join(' and ');
  return new NothingFound(`No sentence in ${db} holds ${held}${beside}.${apart}`);
}
