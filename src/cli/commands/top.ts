import { Command, Option } from 'commander';
import type { EntityType } from '../../model.ts';
import type { Score } from '../../query/index.ts';
import type { Store } from '../../store/index.ts';
import { type AnswerOptions, type Layout, printRows, withStore } from '../answer.ts';
import { stretch } from '../corpus.ts';
import { NothingFound } from '../ending.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import { messagesOf } from '../messages.ts';
import { limitOption, storeOption, typeOption } from '../options.ts';
import { progressOf } from '../progress.ts';
import { jsonOption, rowFormatOption } from '../rows.ts';
import type { TopRow } from '../top-lines.ts';

const MEASURES = ['mentions', 'documents', 'degree', 'betweenness'] as const;

interface TopOptions extends AnswerOptions {
  readonly by: (typeof MEASURES)[number];
  readonly limit: number;
  readonly type?: readonly EntityType[];
}

const LAYOUT: Layout<TopRow> = {
  lines: async (...shown) => (await import('../top-lines.ts')).topLines(...shown),
  fields: [
    { name: 'name', value: ({ name }) => name },
    { name: 'type', value: ({ type }) => type },
    { name: 'mentions', value: ({ mentions }) => mentions },
    { name: 'documents', value: ({ documents }) => documents },
    { name: 'degree', value: ({ degree }) => degree },
    { name: 'betweenness', value: ({ betweenness }) => betweenness ?? '' },
    { name: 'first', value: ({ first }) => first ?? '' },
    { name: 'last', value: ({ last }) => last ?? '' },
    { name: 'id', value: ({ id }) => id },
  ],
};

export function topCommand(host: Host): Command {
  return new Command('top')
    .summary('rank the entities by how often, how widely or how centrally they are mentioned')
    .description(
      'Rank the entities by their mentions, by the documents that mention them, by degree (how many others they are ' +
        'mentioned with) or by betweenness (how many of the shortest ways between others lead over them).',
    )
    .addOption(storeOption())
    .addOption(new Option('--by <measure>', 'what they are ranked by').choices(MEASURES).default('mentions'))
    .addOption(typeOption())
    .addOption(limitOption(20))
    .addOption(rowFormatOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph top --type person', 'after corpus-graph extract seeds'],
        ['corpus-graph top --by betweenness --limit 10', 'who stands between the others'],
      ]),
    )
    .action((_options, command: Command) => rank(host, command.optsWithGlobals()));
}

async function rank(host: Host, options: TopOptions): Promise<void> {
  const { top } = await import('../../query/top.ts');
  const { db, by, limit, type: types } = options;
  await withStore(db, async (store) => {
    const score = await scoreFor(host, store, options);
    const found = top(store, score, { limit: limit + 1, ...(types === undefined ? {} : { types }) });
    if (found.length === 0) throw nobody(options);
    const rows = found.map((node) => (by === 'betweenness' ? { ...node, betweenness: score(node) } : node));
    await printRows<TopRow>(host, options, rows, LAYOUT);
  });
}

async function scoreFor(host: Host, store: Store, options: TopOptions): Promise<Score> {
  const { by } = options;
  if (by !== 'betweenness') return (node) => node[by];
  const scores = await between(host, store, options);
  return ({ id }) => scores.get(id)!;
}

/** Of the whole network, whatever is listed of it. */
async function between(host: Host, store: Store, options: TopOptions): Promise<ReadonlyMap<string, number>> {
  const { betweennessOf } = await import('../../graph/betweenness.ts');
  const progress = progressOf(host, messagesOf(host, options).quiet);
  const network = store.readNetwork();
  progress.step('following the shortest ways');
  try {
    return await stretch(host, network.entities.length, () => betweennessOf(network));
  } finally {
    progress.clear();
  }
}

function nobody({ db, type = [] }: TopOptions): NothingFound {
  const what = type.length === 0 ? 'entity' : [...new Set(type)].join(' or ');
  return new NothingFound(`No ${what} is mentioned in ${db}.`);
}
