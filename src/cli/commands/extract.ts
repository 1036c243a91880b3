import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Scope } from '../../model.ts';
import { FatalProblem } from '../../problem.ts';
import { loadAll, pause, readerOf, stretch, tagAll } from '../corpus.ts';
import { decisionsFor } from '../decisions.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import { type GlobalOptions, messagesOf } from '../messages.ts';
import { decisionsOption, excludeOption, gazetteerOption, scopeOption, storeOption } from '../options.ts';
import { type Progress, progressOf } from '../progress.ts';
import { notOneOf, settingsOf } from '../run.ts';
import { type Run, summaryOf } from '../summary.ts';
import { addTargetOptions, type TargetOptions, targetOf, writeTarget } from '../target.ts';

interface ExtractOptions extends GlobalOptions, TargetOptions {
  readonly db: string;
  readonly scope: Scope;
  readonly exclude?: readonly string[];
  readonly gazetteer?: readonly string[];
  readonly decisions?: string;
  readonly keepDuplicates?: boolean;
}

export function extractCommand(host: Host): Command {
  const command = new Command('extract')
    .summary('read texts, settle the names in them, and build the network')
    .description(
      'Read texts, settle the names in them to people, organizations and locations, and count who is mentioned with ' +
        'whom. The store keeps everything; -o writes the network to a file as well.',
    )
    .argument('<path...>', 'folders, .txt, .md and .jsonl files; - reads JSONL from standard input')
    .addOption(storeOption())
    .addOption(scopeOption())
    .addOption(excludeOption())
    .addOption(gazetteerOption())
    .addOption(
      decisionsOption(
        'what you decided of names: merge, apart, ignore, retype, rename (default: decisions.txt beside the store, if ' +
          'it is there)',
      ),
    )
    .option(
      '--keep-duplicates',
      'count texts and quoted replies as often as they are repeated, and not once',
    );
  return addTargetOptions(command, { mandatory: false })
    .addHelpText(
      'after',
      examples([
        ['corpus-graph extract seeds -o seeds.gexf', 'read the demo corpus, then open seeds.gexf in Gephi'],
        [
          'corpus-graph extract seeds --scope paragraph --type person -o people.gexf',
          'people who share a paragraph',
        ],
      ]),
    )
    .action((paths: string[], _options, command: Command) => extract(host, paths, command.optsWithGlobals()));
}

async function extract(host: Host, paths: readonly string[], options: ExtractOptions): Promise<void> {
  const messages = messagesOf(host, options);
  const progress = progressOf(host, messages.quiet);
  try {
    const run = await extraction(host, paths, options, progress);
    progress.clear();
    messages.tellProblems([...run.corpus.problems, ...(run.written?.problems ?? [])]);
    for (const line of summaryOf(run, messages.colours)) messages.tell(line);
  } finally {
    progress.clear();
  }
}

/** Everything that could keep the results from being written is looked for before the work begins. */
async function extraction(
  host: Host,
  paths: readonly string[],
  options: ExtractOptions,
  progress: Progress,
): Promise<Run> {
  const { checkStoreTarget, writeStore } = await import('../../store/index.ts');
  const { foldCorpus } = await import('../../pipeline.ts');
  const { db, output, scope, exclude = [], gazetteer = [], keepDuplicates = false } = options;
  const target = output === undefined ? withoutTarget(options) : await targetOf(output, options);
  if (target?.files.some((file) => resolve(file) === resolve(db))) throw oneFileForBoth(db);
  checkStoreTarget(db);
  const decided = await decisionsFor(host, db, options.decisions);
  const { documents, summary } = await loadAll(host, paths, exclude, progress);
  const isText = notOneOf(decided === undefined ? [] : [decided.path], paths);
  progress.step('opening the gazetteers');
  const reader = await readerOf(host, gazetteer);
  const tagged = await tagAll(
    host,
    documents.filter(({ path }) => isText(path)),
    reader,
    progress,
  );
  progress.step('settling the names');
  const isOthers = notOneOf([db, ...(target?.files ?? [])], paths);
  const problems = [
    ...summary.problems.filter(({ place }) => place?.path === undefined || isOthers(place.path)),
    ...(decided?.problems ?? []),
  ];
  const folding = { keepDuplicates, decisions: decided?.decisions ?? [] };
  const corpus = await stretch(host, tagged.length, () =>
    foldCorpus(tagged, reader, scope, problems, folding),
  );
  progress.step('writing the store');
  await pause(host);
  writeStore(db, corpus, settingsOf({ exclude, gazetteer, keepDuplicates, decided }));
  const source = { network: corpus.network, documents: () => corpus.documents };
  const written = target && (await writeTarget(host, target, source, progress));
  return { corpus, load: summary, db, decided, written };
}

/** Options that shape a file would be lost without one. */
function withoutTarget({ format, minWeight, minMentions, type }: ExtractOptions): undefined {
  const given: readonly (readonly [option: string, given: boolean])[] = [
    ['--format', format !== undefined],
    ['--min-weight', minWeight > 1],
    ['--min-mentions', minMentions > 1],
    ['--type', type !== undefined],
  ];
  const option = given.find(([, isGiven]) => isGiven)?.[0];
  if (option === undefined) return undefined;
  throw new FatalProblem(
    'option-without-file',
    `${option} is about the file that -o writes, and there is none: add -o FILE. The store keeps everything.`,
  );
}

function oneFileForBoth(db: string): FatalProblem {
  return new FatalProblem(
    'one-file-for-both',
    `"${db}" can't be the store and the network at once: change --db or -o.`,
  );
}
