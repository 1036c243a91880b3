/** Where a network is written to, in what format, and what part of it. */
import { type Command, Option } from 'commander';
import type { ExportSource, FormatName, GexfVersion } from '../export/index.ts';
import type { GraphOptions } from '../graph/index.ts';
import type { EntityType, Network, Problem, ResolvedDocument } from '../model.ts';
import { FatalProblem } from '../problem.ts';
import { print } from './answer.ts';
import { stretch } from './corpus.ts';
import type { Host } from './host.ts';
import { minMentionsOption, minWeightOption, typeOption } from './options.ts';
import type { Progress } from './progress.ts';

export interface TargetOptions {
  readonly output?: string;
  readonly format?: FormatName;
  readonly gexfVersion: GexfVersion;
  readonly minWeight: number;
  readonly minMentions: number;
  readonly type?: readonly EntityType[];
  readonly force?: boolean;
}

/** What the options say, checked. */
export interface Target {
  /** `-` is standard output. */
  readonly path: string;
  readonly format: FormatName;
  /** The files that it comes to; none for standard output. */
  readonly files: readonly string[];
  readonly gexfVersion: GexfVersion;
  readonly filters: GraphOptions;
}

/** What was written. */
export interface Written {
  readonly files: readonly string[];
  /** Of the graph; undefined for a format that holds none. */
  readonly size?: { readonly nodes: number; readonly edges: number };
  /** What the format could not hold. */
  readonly problems: readonly Problem[];
}

/** A corpus, as far as writing it needs. */
export interface TargetSource {
  readonly network: Network;
  readonly documents: () => Iterable<ResolvedDocument>;
}

const STDOUT = '-';

/** `gexf`, `json`, `csv` and `mentions` are the names in the table of formats, which is loaded when one is written. */
export function addTargetOptions(command: Command, { mandatory }: { readonly mandatory: boolean }): Command {
  command.optionsGroup('The file:');
  command
    .addOption(
      new Option(
        '-o, --output <file>',
        'write the network to .gexf, .json, .csv or .jsonl; - is standard output',
      ).makeOptionMandatory(mandatory),
    )
    .addOption(
      new Option(
        '--format <format>',
        "gexf, json, csv or mentions, where the file's name does not say it",
      ).choices(['gexf', 'json', 'csv', 'mentions'] satisfies FormatName[]),
    )
    .addOption(
      new Option('--gexf-version <version>', '1.2 is for older networkx')
        .choices(['1.3', '1.2'] satisfies GexfVersion[])
        .default('1.3'),
    )
    .addOption(minWeightOption('leave lines out of the file that have fewer contexts'))
    .addOption(minMentionsOption())
    .addOption(typeOption())
    .addOption(new Option('--force', 'replace a file that corpus-graph did not write'));
  return command.optionsGroup('Options:');
}

/**
 * The file, the format and the filters that the options ask for. Files that could not be written are refused now,
 * before the work.
 * @throws {FatalProblem}
 */
export async function targetOf(path: string, options: TargetOptions): Promise<Target> {
  const { checkTarget, formatOf, targetsOf } = await import('../export/index.ts');
  const format = options.format ?? formatOf(path);
  if (format === undefined) throw unclearFormat(path);
  if (path === STDOUT && format === 'csv')
    throw new FatalProblem(
      'csv-to-stdout',
      'csv is two files and cannot go to standard output: give -o FILE.csv.',
    );
  const files = path === STDOUT ? [] : targetsOf(format, path);
  for (const file of files) checkTarget(file, { force: options.force ?? false });
  const { minWeight, minMentions, type: types, gexfVersion } = options;
  const filters = { minWeight, minMentions, ...(types === undefined ? {} : { types }) };
  return { path, format, files, gexfVersion, filters };
}

function unclearFormat(path: string): FatalProblem {
  return path === STDOUT
    ? new FatalProblem(
        'unclear-format',
        'Standard output has no name to tell the format by: add --format gexf, json or mentions.',
      )
    : new FatalProblem(
        'unclear-format',
        `The name "${path}" tells no format: let it end in .gexf, .json, .csv or .jsonl, or add --format.`,
      );
}

/** Each file as a whole or not at all. */
export async function writeTarget(
  host: Host,
  { format, files, gexfVersion, filters }: Target,
  { network, documents }: TargetSource,
  progress: Progress,
): Promise<Written> {
  const { batches, FORMATS, writeAtomically } = await import('../export/index.ts');
  const { buildGraph } = await import('../graph/index.ts');
  const problems: Problem[] = [];
  let size: Written['size'];
  const graph: ExportSource['graph'] = () => {
    progress.step('laying out the network');
    const built = buildGraph(network, filters);
    size = { nodes: built.order, edges: built.size };
    return built;
  };
  const names = new Map(network.entities.map((entity) => [entity.id, entity.name]));
  const source: ExportSource = { graph, documents, nameOf: (id) => names.get(id) ?? id };
  const report = (problem: Problem): void => void problems.push(problem);
  const parts = await stretch(host, network.entities.length, () =>
    FORMATS[format].write(source, { gexfVersion, report }),
  );
  progress.clear();
  for (const [i, part] of parts.entries()) {
    const file = files[i];
    if (file === undefined) await print(host, batches(part));
    else await writeAtomically(file, part, { signal: host.interrupted });
  }
  return { files, problems, ...(size === undefined ? {} : { size }) };
}
