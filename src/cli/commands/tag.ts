import { Command } from 'commander';
import { noDocument, readerOf, readingOf } from '../corpus.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import { type GlobalOptions, messagesOf } from '../messages.ts';
import { excludeOption, gazetteerOption } from '../options.ts';
import { openOutput } from '../output.ts';
import { progressOf } from '../progress.ts';

interface TagOptions extends GlobalOptions {
  readonly gazetteer?: readonly string[];
  readonly exclude?: readonly string[];
}

export function tagCommand(host: Host): Command {
  return new Command('tag')
    .summary('print the names found in each text, one JSON line a document')
    .description(
      'Print the names found in each text, one JSON line a document, without a store: every mention with its ' +
        'place, its type and the rule that found it. Names are settled to entities by extract alone.',
    )
    .argument('<path...>', 'folders, .txt, .md and .jsonl files; - reads JSONL from standard input')
    .addOption(gazetteerOption())
    .addOption(excludeOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph tag seeds > names.jsonl', 'tag the demo corpus'],
        [
          'cat seeds/short-records.jsonl | corpus-graph tag - | head -1',
          'look at the first record of a pipe',
        ],
      ]),
    )
    .action((paths: string[], _options, command: Command) => tag(host, paths, command.optsWithGlobals()));
}

/** Holds one file at a time, however large the corpus. */
async function tag(host: Host, paths: readonly string[], options: TagOptions): Promise<void> {
  const [{ tagDocument }, { tagRecord }] = await Promise.all([
    import('../../pipeline.ts'),
    import('../../export/index.ts'),
  ]);
  const { exclude = [], gazetteer = [] } = options;
  const messages = messagesOf(host, options);
  // A line that says how far it is would run into the records on one and the same terminal.
  const progress = progressOf(host, messages.quiet || host.stdout.isTTY === true);
  const reading = await readingOf(host, paths, exclude);
  let step = reading.next();
  const reader = await readerOf(host, gazetteer);
  const output = openOutput(host);
  let done = 0;
  try {
    for (let size = 0; step.done !== true; step = reading.next()) {
      await output.write(`${tagRecord(tagDocument(step.value, reader))}\n`);
      size += step.value.text.length;
      progress.advance('tagging', { done: ++done, size });
    }
  } finally {
    progress.clear();
    await output.close();
  }
  messages.tellProblems(step.value.problems);
  if (done === 0) throw noDocument(paths, step.value);
}
