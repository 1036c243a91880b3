import { Command, Option } from 'commander';
import type { Period, Unit } from '../../query/index.ts';
import { aboutName, lookupOf, type NameOptions } from '../about-name.ts';
import { type Layout, printRows } from '../answer.ts';
import { withEntity } from '../entity-named.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';

const UNITS: readonly Unit[] = ['day', 'month', 'year'];

interface TimelineOptions extends NameOptions {
  readonly by?: Unit;
}

const FIELDS: Layout<Period>['fields'] = [
  { name: 'date', value: ({ date }) => date ?? '' },
  { name: 'mentions', value: ({ mentions }) => mentions },
  { name: 'documents', value: ({ documents }) => documents },
  { name: 'gap', value: ({ gap }) => gap },
];

export function timelineCommand(host: Host): Command {
  const by = new Option('--by <unit>', 'day, month or year; the finest that stays short by default').choices(
    UNITS,
  );
  const command = new Command('timeline')
    .summary('draw when a name is mentioned')
    .description(
      'Draw how often one entity is mentioned in each day, month or year; ⋮ stands for periods without a mention. ' +
        'NAME is any of its names, or its id.',
    )
    .addHelpText(
      'after',
      examples([
        ['corpus-graph timeline "Sinaloa Cartel"', 'after corpus-graph extract seeds'],
        ['corpus-graph timeline ecuador --by month --format csv', 'for a spreadsheet'],
      ]),
    );
  return aboutName(command, (name, options: TimelineOptions) => draw(host, name, options), [by]);
}

async function draw(host: Host, name: string, options: TimelineOptions): Promise<void> {
  const { timeline } = await import('../../query/timeline.ts');
  await withEntity(name, lookupOf(options), (store, entity) =>
    printRows(host, options, timeline(store, entity.id, options.by), {
      fields: FIELDS,
      lines: async (...shown) => (await import('../timeline-lines.ts')).timelineLines(entity, ...shown),
    }),
  );
}
