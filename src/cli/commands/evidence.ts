import { Command } from 'commander';
import type { EntityCount, Span } from '../../model.ts';
import type { EvidenceRow } from '../../store/index.ts';
import { lookupOf, type NameOptions } from '../about-name.ts';
import { commandLine, type Layout, printRows, withStore } from '../answer.ts';
import { NothingFound } from '../ending.ts';
import { pairNamed } from '../entity-named.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import { limitOption, storeOption, whichOption } from '../options.ts';
import { jsonOption, PLACE_FIELDS, rowFormatOption } from '../rows.ts';

const LAYOUT: Layout<EvidenceRow> = {
  lines: async (...shown) => (await import('../evidence-lines.ts')).evidenceLines(...shown),
  fields: [
    ...PLACE_FIELDS,
    { name: 'sentence', value: ({ sentence }) => sentence.text },
    { name: 'a', value: (row) => named(row, row.a) },
    { name: 'b', value: (row) => named(row, row.b) },
    { name: 'start', value: ({ sentence }) => sentence.start },
    { name: 'end', value: ({ sentence }) => sentence.end },
    { name: 'a_start', value: ({ a }) => a.start },
    { name: 'a_end', value: ({ a }) => a.end },
    { name: 'b_start', value: ({ b }) => b.start },
    { name: 'b_end', value: ({ b }) => b.end },
    { name: 'hash', value: ({ hash }) => hash },
  ],
};

export function evidenceCommand(host: Host): Command {
  return new Command('evidence')
    .summary('show every sentence behind the link of two names')
    .description(
      'Show every context that two entities share, as many as their link weighs, by date: ' +
        'path:line:column: sentence, with both names marked. Each NAME is any of its names, or an id.',
    )
    .argument('<a>', 'a name or an id; several words in quotes')
    .argument('<b>', 'another one')
    .addOption(storeOption())
    .addOption(whichOption())
    .addOption(limitOption())
    .addOption(rowFormatOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph evidence "Sinaloa Cartel" "El Mayo"', 'after corpus-graph extract seeds'],
        ['corpus-graph evidence "sinaloa cartel" choneros --format jsonl', 'with offsets into the texts'],
      ]),
    )
    .action((a: string, b: string, _options, command: Command) =>
      evidence(host, a, b, command.optsWithGlobals()),
    );
}

async function evidence(host: Host, a: string, b: string, options: NameOptions): Promise<void> {
  const { db, limit } = options;
  await withStore(db, async (store) => {
    const [one, other] = await pairNamed(store, [a, b], lookupOf(options));
    const rows = store.evidence(one.id, other.id, limit === undefined ? undefined : limit + 1);
    if (rows.length === 0) throw notTogether(one, other, db);
    await printRows(host, options, rows, LAYOUT);
  });
}

function named({ sentence }: EvidenceRow, { start, end }: Span): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

function notTogether(a: EntityCount, b: EntityCount, db: string): NothingFound {
  return new NothingFound(
    `${a.name} and ${b.name} are not mentioned together: ${commandLine('path', [a.id, b.id], db)} shows what links them.`,
  );
}
