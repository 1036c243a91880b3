import { Command, Option } from 'commander';
import type { Document } from '../../model.ts';
import type { Reader } from '../../pipeline.ts';
import { FatalProblem } from '../../problem.ts';
import { coloursFor } from '../colours.ts';
import { noDocument, readerOf, readingOf } from '../corpus.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import { type GlobalOptions, messagesOf } from '../messages.ts';
import { excludeOption, gazetteerOption } from '../options.ts';
import { openOutput } from '../output.ts';
import { progressOf } from '../progress.ts';

type ExplanationFormat = 'text' | 'jsonl';

interface TagOptions extends GlobalOptions {
  readonly gazetteer?: readonly string[];
  readonly exclude?: readonly string[];
  readonly explain?: boolean;
  readonly format?: ExplanationFormat;
}

/** What is printed of a document, piece by piece. */
type Describe = (document: Document, reader: Reader) => Iterable<string>;

export function tagCommand(host: Host): Command {
  return new Command('tag')
    .summary('print the names found in each text, one JSON line a document')
    .description(
      'Print the names found in each text, one JSON line a document, without a store: every mention with its ' +
        'place, its type and the rule that found it. Names are settled to entities by extract alone.',
    )
    .argument('<path...>', 'folders, .txt, .md and .jsonl files; - reads JSONL from standard input')
    .option('--explain', 'print every possible name instead, with all that speaks for it, or why it is none')
    .addOption(
      new Option('--format <format>', 'how --explain is written: text (the default) or jsonl').choices([
        'text',
        'jsonl',
      ]),
    )
    .addOption(gazetteerOption())
    .addOption(excludeOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph tag seeds > names.jsonl', 'tag the demo corpus'],
        [
          'head -1 seeds/short-records.jsonl | corpus-graph tag - --explain',
          'why each name of a record in a pipe is one, and why others are none',
        ],
      ]),
    )
    .action((paths: string[], _options, command: Command) => tag(host, paths, command.optsWithGlobals()));
}

/** Holds one file at a time, however large the corpus. */
async function tag(host: Host, paths: readonly string[], options: TagOptions): Promise<void> {
  const describe = await describing(host, options);
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
      for (const piece of describe(step.value, reader)) await output.write(piece);
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

async function describing(host: Host, { explain = false, format, color }: TagOptions): Promise<Describe> {
  if (!explain && format !== undefined) throw formatOfNothing();
  const { explainDocument, tagDocument } = await import('../../pipeline.ts');
  if (!explain) {
    const { tagRecord } = await import('../../export/index.ts');
    return (document, reader) => [`${tagRecord(tagDocument(document, reader))}\n`];
  }
  const { explanationLines, explanationRecord } = await import('../explanation-lines.ts');
  if (format === 'jsonl')
    return (document, reader) => [`${explanationRecord(document, explainDocument(document, reader))}\n`];
  const colours = coloursFor(host.stdout, host.env, color);
  return (document, reader) => explanationLines(document, explainDocument(document, reader), colours);
}

function formatOfNothing(): FatalProblem {
  return new FatalProblem(
    'option-without-explain',
    '--format is about what --explain prints: add --explain. Without it, tag always writes JSON lines.',
  );
}
