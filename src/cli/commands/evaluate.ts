import { Command, Option } from 'commander';
import type { Comparison, Gold, Mistake, MistakeKind, ScoreTable } from '../../evaluate/index.ts';
import { FatalProblem } from '../../problem.ts';
import { print } from '../answer.ts';
import { coloursFor } from '../colours.ts';
import { readerOf, tagAll, textOf } from '../corpus.ts';
import { examples } from '../help.ts';
import { type Host, widthOf } from '../host.ts';
import { counted, type GlobalOptions, messagesOf } from '../messages.ts';
import { gazetteerOption, positiveInteger } from '../options.ts';
import { progressOf } from '../progress.ts';
import { jsonOption } from '../rows.ts';
import { visible, visibleJson } from '../visible.ts';

interface EvaluateOptions extends GlobalOptions {
  /** Samples of each kind of mistake. */
  readonly errors?: number;
  readonly gazetteer?: readonly string[];
  readonly format: 'table' | 'json';
}

/** What an evaluation comes to; without mistakes where none are asked for. */
interface Evaluation {
  readonly documents: number;
  readonly scores: ScoreTable;
  readonly mistakes?: {
    readonly counts: ReadonlyMap<MistakeKind, number>;
    readonly samples: readonly Mistake[];
  };
}

export function evaluateCommand(host: Host): Command {
  return new Command('evaluate')
    .summary('measure how well names are found in texts that you annotated')
    .description(
      'Measure how well tag reads texts like yours: precision (how many of the names found are right), recall (how many ' +
        'of the annotated names are found) and F1 (their mean), for names with the same beginning, end and type, and for ' +
        'names of the same type that overlap. GOLD holds one annotated text a line: {"id", "text", "entities": ' +
        '[{"start", "end", "type"}]}, with types PER, ORG and LOC or their usual other names, and offsets in UTF-16 ' +
        'code units from 0.',
    )
    .argument('<gold>', 'a file of annotated texts, JSONL; - reads it from standard input')
    .addOption(
      new Option('--errors <n>', 'show as many samples of each kind of mistake').argParser(positiveInteger),
    )
    .addOption(gazetteerOption())
    .addOption(
      new Option('--format <format>', 'how the answer is written')
        .choices(['table', 'json'])
        .default('table'),
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph evaluate fixtures/evaluate/annotated.jsonl', 'four annotated texts of the repository'],
        [
          'corpus-graph evaluate fixtures/evaluate/annotated.jsonl --errors 5',
          'with samples of what went wrong',
        ],
      ]),
    )
    .action((gold: string, _options, command: Command) => evaluate(host, gold, command.optsWithGlobals()));
}

async function evaluate(host: Host, path: string, options: EvaluateOptions): Promise<void> {
  const { parseGold } = await import('../../evaluate/index.ts');
  const messages = messagesOf(host, options);
  const file = await textOf(host, path);
  const gold = parseGold(file.text, file.path);
  messages.tellProblems([...file.problems, ...gold.problems]);
  if (gold.documents.length === 0) throw noRecord(path);
  const evaluation = await evaluationOf(await comparisonsOf(host, gold, file.path, options), options);
  await print(host, await written(host, evaluation, options));
  if (gold.otherTypes.size > 0) messages.tell(otherTypes(gold));
}

/** What was annotated in each text beside what is found in it. */
async function comparisonsOf(
  host: Host,
  gold: Gold,
  path: string,
  { gazetteer = [], quiet = false }: EvaluateOptions,
): Promise<readonly Comparison[]> {
  const { documentOf } = await import('../../load/index.ts');
  const progress = progressOf(host, quiet);
  try {
    progress.step('opening the gazetteers');
    const reader = await readerOf(host, gazetteer);
    const documents = gold.documents.map(({ id, text }) => documentOf({ id, path, text }).document);
    const tagged = await tagAll(host, documents, reader, progress);
    return tagged.map(({ document: { id, text }, mentions }, i) => {
      const found = mentions.map(({ start, end, type }) => ({ start, end, type }));
      return { id, text, gold: gold.documents[i]!.entities, found };
    });
  } finally {
    progress.clear();
  }
}

async function evaluationOf(
  comparisons: readonly Comparison[],
  { errors }: EvaluateOptions,
): Promise<Evaluation> {
  const { MISTAKE_KINDS, mistakesOf, sampleMistakes, scoreTable } = await import('../../evaluate/index.ts');
  const evaluation = { documents: comparisons.length, scores: scoreTable(comparisons) };
  if (errors === undefined) return evaluation;
  const mistakes = comparisons.flatMap(mistakesOf);
  const counts = new Map(
    MISTAKE_KINDS.map((kind) => [kind, mistakes.filter((mistake) => mistake.kind === kind).length]),
  );
  return { ...evaluation, mistakes: { counts, samples: sampleMistakes(mistakes, errors) } };
}

async function written(
  host: Host,
  { documents, scores, mistakes }: Evaluation,
  { format, color }: EvaluateOptions,
): Promise<readonly string[]> {
  if (format === 'json') {
    const numbered = mistakes && { ...mistakes, counts: Object.fromEntries(mistakes.counts) };
    return [`${visibleJson(JSON.stringify({ documents, ...scores, mistakes: numbered }, null, 2))}\n`];
  }
  const { mistakeLines, scoreLines } = await import('../score-lines.ts');
  const [width, colours] = [widthOf(host.stdout, host.env), coloursFor(host.stdout, host.env, color)];
  return [
    ...scoreLines(scores, width, colours),
    ...(mistakes === undefined ? [] : mistakeLines(mistakes.counts, mistakes.samples, width, colours)),
  ];
}

/** An annotation that is left out must not look like one that is right. */
function otherTypes({ otherTypes }: Gold): string {
  const types = [...otherTypes].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  const total = types.reduce((sum, [, count]) => sum + count, 0);
  const listed = types.slice(0, LISTED).map(([type, count]) => `${visible(type)} ${count}`);
  const rest = types.length > LISTED ? ', …' : '';
  return `Not counted: ${counted(total, 'annotation')} of other types (${listed.join(', ')}${rest}).`;
}

const LISTED = 10;

function noRecord(path: string): FatalProblem {
  return new FatalProblem(
    'no-annotated-record',
    `There is no annotated text in ${path === '-' ? 'standard input' : `"${path}"`}: write one a line, ` +
      'as corpus-graph evaluate --help says.',
  );
}
