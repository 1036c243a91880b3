import { Command, Option } from 'commander';
import type { Period, Unit } from '../../query/index.ts';
import { type AnswerOptions, entityNamed, type Layout, printRows, withStore } from '../answer.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import { limitOption, storeOption } from '../options.ts';
import { jsonOption, rowFormatOption } from '../rows.ts';

const UNITS: readonly Unit[] = ['day', 'month', 'year'];

interface TimelineOptions extends AnswerOptions {
  readonly by?: Unit;
}

const FIELDS: Layout<Period>['fields'] = [
  { name: 'date', value: ({ date }) => date ?? '' },
  { name: 'mentions', value: ({ mentions }) => mentions },
  { name: 'documents', value: ({ documents }) => documents },
  { name: 'gap', value: ({ gap }) => gap },
];

export function timelineCommand(host: Host): Command {
  return new Command('timeline')
    .summary('draw when a name is mentioned')
    .description(
      'Draw how often one entity is mentioned in each day, month or year; ⋮ stands for periods without a mention. ' +
        'NAME is any of its names, or its id.',
    )
    .argument('<name...>', 'a name or an id')
    .addOption(storeOption())
    .addOption(
      new Option('--by <unit>', 'day, month or year; the finest that stays short by default').choices(UNITS),
    )
    .addOption(limitOption())
    .addOption(rowFormatOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph timeline "Sinaloa Cartel"', 'after corpus-graph extract seeds'],
        ['corpus-graph timeline ecuador --by month --format csv', 'for a spreadsheet'],
      ]),
    )
    .action((words: string[], _options, command: Command) =>
      draw(host, words.join(' '), command.optsWithGlobals()),
    );
}

async function draw(host: Host, name: string, options: TimelineOptions): Promise<void> {
  const { timeline } = await import('../../query/timeline.ts');
  const { db, by } = options;
  await withStore(db, async (store) => {
    const entity = await entityNamed(store, name, db);
    await printRows(host, options, timeline(store, entity.id, by), {
      fields: FIELDS,
      lines: async (...shown) => (await import('../timeline-lines.ts')).timelineLines(entity, ...shown),
    });
  });
}
