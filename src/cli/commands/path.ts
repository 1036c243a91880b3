import { Command, Option } from 'commander';
import type { EntityCount, EntityType } from '../../model.ts';
import type { PathStep } from '../../query/index.ts';
import { type AnswerOptions, type Layout, printRows, withStore } from '../answer.ts';
import { NothingFound } from '../ending.ts';
import { pairNamed } from '../entity-named.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import { limitOption, minWeightOption, storeOption, typeOption } from '../options.ts';
import { jsonOption, rowFormatOption } from '../rows.ts';

interface PathOptions extends AnswerOptions {
  readonly shortest?: boolean;
  readonly type?: readonly EntityType[];
  readonly minWeight: number;
}

const layoutOf = (path: readonly PathStep[]): Layout<PathStep> => ({
  lines: async (...shown) => (await import('../path-lines.ts')).pathLines(path, ...shown),
  fields: [
    { name: 'weight', value: ({ weight }) => weight },
    { name: 'documents', value: ({ documents }) => documents },
    { name: 'from', value: ({ from }) => from.name },
    { name: 'to', value: ({ to }) => to.name },
    { name: 'from_id', value: ({ from }) => from.id },
    { name: 'to_id', value: ({ to }) => to.id },
    { name: 'sentence', value: ({ evidence }) => evidence.sentence.text },
    { name: 'path', value: ({ evidence }) => evidence.path },
    { name: 'line', value: ({ evidence }) => evidence.line },
    { name: 'column', value: ({ evidence }) => evidence.column },
  ],
});

export function pathCommand(host: Host): Command {
  return new Command('path')
    .summary('show how two names are linked, with a sentence for each step')
    .description(
      'Show the strongest path between two entities, with the first sentence behind each step. A path is as strong as ' +
        'its weakest link; of equally strong ones the shortest is shown. Each NAME is any of its names, or an id.',
    )
    .argument('<a>', 'a name or an id; several words in quotes')
    .argument('<b>', 'another one')
    .addOption(storeOption())
    .addOption(new Option('--shortest', 'the path of fewest steps, however weak its links are'))
    .addOption(typeOption('lead over entities of this type alone'))
    .addOption(limitOption(undefined, 'at most so many steps, from the first name on'))
    .addOption(minWeightOption('leave out links with fewer contexts'))
    .addOption(rowFormatOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph path "El Mayo" Fito', 'after corpus-graph extract seeds'],
        ['corpus-graph path "el mayo" fito --shortest --type organization', 'over organizations alone'],
      ]),
    )
    .action((a: string, b: string, _options, command: Command) =>
      showPath(host, a, b, command.optsWithGlobals()),
    );
}

async function showPath(host: Host, a: string, b: string, options: PathOptions): Promise<void> {
  const { path } = await import('../../query/path.ts');
  const { db, shortest = false, type: types, minWeight } = options;
  await withStore(db, async (store) => {
    const [from, to] = await pairNamed(store, [a, b], { db });
    const ways = { shortest, minWeight, ...(types === undefined ? {} : { types }) };
    const steps = path(store, from.id, to.id, ways);
    if (steps === undefined) throw noWay(from, to, options);
    await printRows(host, options, steps, layoutOf(steps));
  });
}

function noWay(from: EntityCount, to: EntityCount, { type, minWeight }: PathOptions): NothingFound {
  const over = type === undefined ? '' : ` over entities of type ${[...new Set(type)].join(' or ')} alone`;
  const often = minWeight === 1 ? '' : ` along links of weight ${minWeight} or more`;
  return new NothingFound(
    `No co-mentions lead from ${from.name} to ${to.name}${over}${often}: extract --scope paragraph links more.`,
  );
}
