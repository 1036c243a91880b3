import { Command } from 'commander';
import type { EntityType } from '../../model.ts';
import { type AnswerOptions, type Layout, printRows, withStore } from '../answer.ts';
import { decisionsFor } from '../decisions.ts';
import { NothingFound } from '../ending.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import type { LikelyPair } from '../likely-pairs.ts';
import { decisionsOption, limitOption, storeOption, typeOption } from '../options.ts';
import { jsonOption, rowFormatOption } from '../rows.ts';

interface ReviewOptions extends AnswerOptions {
  readonly type?: readonly EntityType[];
  readonly decisions?: string;
}

const MOST = 20;

const LAYOUT: Layout<LikelyPair> = {
  lines: async (...shown) => (await import('../likely-pair-lines.ts')).likelyPairLines(...shown),
  fields: [
    { name: 'a', value: ({ a }) => a },
    { name: 'b', value: ({ b }) => b },
    { name: 'aName', value: ({ aName }) => aName },
    { name: 'bName', value: ({ bName }) => bName },
    { name: 'because', value: ({ because }) => because },
    { name: 'score', value: ({ score }) => score },
    { name: 'decision', value: ({ decision }) => decision },
  ],
};

export function reviewCommand(host: Host): Command {
  return new Command('review')
    .summary('list the names that may be one, with the line that merges them')
    .description(
      'List the pairs of entities whose names look alike, the likeliest first, each with the reason and the line that ' +
        'makes them one: paste it into decisions.txt beside the store, or "apart: A | B" to be asked no more, and run ' +
        'extract again.',
    )
    .option('--list', 'print the pairs as rows (the default)')
    .addOption(storeOption())
    .addOption(
      decisionsOption('what is decided in this file is not listed (default: decisions.txt beside the store)'),
    )
    .addOption(typeOption())
    .addOption(limitOption(MOST))
    .addOption(rowFormatOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph review --list', 'after corpus-graph extract seeds'],
        ['corpus-graph review --list --format csv > pairs.csv', 'to go through them in a spreadsheet'],
      ]),
    )
    .action((_options, command: Command) => review(host, command.optsWithGlobals()));
}

async function review(host: Host, options: ReviewOptions): Promise<void> {
  const { likelyPairs } = await import('../likely-pairs.ts');
  const { db, type: types, decisions } = options;
  await withStore(db, async (store) => {
    const decided = await decisionsFor(host, db, decisions);
    const pairs = await likelyPairs(store, decided?.decisions ?? [], types);
    if (pairs.length === 0)
      throw new NothingFound(`No two names in ${db} look so much alike that they may be one.`);
    await printRows(host, options, pairs, LAYOUT);
  });
}
