import { Command } from 'commander';
import { withStore } from '../answer.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import { type GlobalOptions, messagesOf } from '../messages.ts';
import { storeOption } from '../options.ts';
import { progressOf } from '../progress.ts';
import { writtenFact } from '../summary.ts';
import { addTargetOptions, type TargetOptions, targetOf, writeTarget } from '../target.ts';

interface ExportOptions extends GlobalOptions, TargetOptions {
  readonly output: string;
  readonly db: string;
}

export function exportCommand(host: Host): Command {
  const command = new Command('export')
    .summary('write the network, or a part of it, to a file')
    .description(
      'Write the network in the store, or a part of it, to a file: .gexf for Gephi, .json for graphology and sigma, ' +
        '.csv for spreadsheets (a file of nodes and one of edges), .jsonl for every mention with its entity.',
    )
    .addOption(storeOption());
  return addTargetOptions(command, { mandatory: true })
    .addHelpText(
      'after',
      examples([
        [
          'corpus-graph export -o people.gexf --type person --min-weight 2',
          'after corpus-graph extract seeds',
        ],
        ['corpus-graph export --format json -o - | head -20', 'look at it'],
      ]),
    )
    .action((_options, command: Command) => exportNetwork(host, command.optsWithGlobals()));
}

async function exportNetwork(host: Host, options: ExportOptions): Promise<void> {
  const messages = messagesOf(host, options);
  const progress = progressOf(host, messages.quiet);
  const target = await targetOf(options.output, options);
  await withStore(options.db, async (store) => {
    const source = { network: store.readNetwork(), documents: () => store.readDocuments() };
    try {
      const written = await writeTarget(host, target, source, progress);
      messages.tellProblems(written.problems);
      if (written.files.length > 0) messages.tell(`Wrote ${writtenFact(written)}`);
    } finally {
      progress.clear();
    }
  });
}
