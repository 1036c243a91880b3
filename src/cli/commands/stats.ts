import { Command } from 'commander';
import type { EntityType } from '../../model.ts';
import type { Stat } from '../../query/index.ts';
import { type AnswerOptions, type Layout, printRows, withStore } from '../answer.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import { limitOption, storeOption, typeOption } from '../options.ts';
import { jsonOption, rowFormatOption } from '../rows.ts';
import { READ_ANYWAY } from '../summary.ts';

interface StatsOptions extends AnswerOptions {
  readonly limit: number;
  readonly type?: readonly EntityType[];
}

const LAYOUT: Layout<Stat> = {
  lines: async (...shown) => (await import('../stats-lines.ts')).statsLines(...shown),
  fields: [
    { name: 'part', value: ({ part }) => part },
    { name: 'name', value: ({ name }) => name },
    { name: 'value', value: ({ value }) => value },
  ],
};

export function statsCommand(host: Host): Command {
  return new Command('stats')
    .summary('the corpus at a glance, and what was skipped')
    .description(
      'Show the corpus at a glance: documents and their dates, mentions settled and open, entities by type, edges and ' +
        'components, the rules that found most, what was skipped or noted, and what the run was made with.',
    )
    .addOption(storeOption())
    .addOption(typeOption('count entities of this type alone, and the edges between them'))
    .addOption(limitOption(10, 'name at most so many rules; the others are counted together'))
    .addOption(rowFormatOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph stats', 'after corpus-graph extract seeds'],
        ['corpus-graph stats --format csv > stats.csv', 'for a spreadsheet'],
      ]),
    )
    .action((_options, command: Command) => show(host, command.optsWithGlobals()));
}

async function show(host: Host, { limit: rules, type: types, ...options }: StatsOptions): Promise<void> {
  const { stats } = await import('../../query/stats.ts');
  await withStore(options.db, (store) =>
    printRows(
      host,
      options,
      withCosts(stats(store, { rules, ...(types === undefined ? {} : { types }) })),
      LAYOUT,
    ),
  );
}

/** The problems last, by what they cost: a document that was skipped, or nothing. */
function withCosts(facts: readonly Stat[]): readonly Stat[] {
  const problems = facts.filter(({ part }) => part === 'problems');
  const isNoted = ({ name }: Stat): boolean => READ_ANYWAY.has(name);
  return [
    ...facts.filter(({ part }) => part !== 'problems'),
    ...problems.filter((problem) => !isNoted(problem)).map((problem) => ({ ...problem, part: 'skipped' })),
    ...problems.filter(isNoted).map((problem) => ({ ...problem, part: 'noted' })),
  ];
}
