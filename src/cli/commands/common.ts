import { Command } from 'commander';
import type { EntityCount, EntityType } from '../../model.ts';
import type { CommonNeighbour } from '../../query/index.ts';
import { type AnswerOptions, commandLine, type Layout, printRows, withStore } from '../answer.ts';
import { NothingFound } from '../ending.ts';
import { pairNamed } from '../entity-named.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import { limitOption, minWeightOption, storeOption, typeOption } from '../options.ts';
import { jsonOption, rowFormatOption } from '../rows.ts';

interface CommonOptions extends AnswerOptions {
  readonly limit: number;
  readonly minWeight: number;
  readonly type?: readonly EntityType[];
}

const FIELDS: Layout<CommonNeighbour>['fields'] = [
  { name: 'a_weight', value: ({ a }) => a.weight },
  { name: 'b_weight', value: ({ b }) => b.weight },
  { name: 'a_documents', value: ({ a }) => a.documents },
  { name: 'b_documents', value: ({ b }) => b.documents },
  { name: 'type', value: ({ type }) => type },
  { name: 'name', value: ({ name }) => name },
  { name: 'id', value: ({ id }) => id },
  { name: 'mentions', value: ({ mentions }) => mentions },
];

export function commonCommand(host: Host): Command {
  return new Command('common')
    .summary('list who is mentioned with both of two names')
    .description(
      'List the neighbours that two entities share, with the weights of both links: those first whose weaker link is ' +
        'the strongest. Each NAME is any of its names, or an id.',
    )
    .argument('<a>', 'a name or an id; several words in quotes')
    .argument('<b>', 'another one')
    .addOption(storeOption())
    .addOption(typeOption())
    .addOption(minWeightOption('leave out those that either link joins in fewer contexts'))
    .addOption(limitOption(20))
    .addOption(rowFormatOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph common "Sinaloa Cartel" Choneros', 'after corpus-graph extract seeds'],
        ['corpus-graph common ecuador colombia --type organization', 'the organizations alone'],
      ]),
    )
    .action((a: string, b: string, _options, command: Command) =>
      listCommon(host, a, b, command.optsWithGlobals()),
    );
}

async function listCommon(host: Host, a: string, b: string, options: CommonOptions): Promise<void> {
  const { common } = await import('../../query/common.ts');
  const { db, type: types, minWeight, limit } = options;
  await withStore(db, async (store) => {
    const pair = await pairNamed(store, [a, b], { db });
    const which = { minWeight, limit: limit + 1, ...(types === undefined ? {} : { types }) };
    const rows = common(store, pair[0].id, pair[1].id, which);
    if (rows.length === 0) throw nobody(pair, options);
    await printRows(host, options, rows, {
      fields: FIELDS,
      lines: async (...shown) => (await import('../common-lines.ts')).commonLines(pair, ...shown),
    });
  });
}

function nobody(
  [a, b]: readonly [EntityCount, EntityCount],
  { db, type, minWeight }: CommonOptions,
): NothingFound {
  const whom = type === undefined ? 'No entity' : `No ${[...new Set(type)].join(' or ')}`;
  const often = minWeight === 1 ? '' : `, ${minWeight} times or more`;
  return new NothingFound(
    `${whom} is mentioned both with ${a.name} and with ${b.name}${often}: ${commandLine('path', [a.id, b.id], db)} shows longer ways.`,
  );
}
