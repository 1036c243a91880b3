import { Command } from 'commander';
import type { GazetteerSource } from '../../gazetteer/index.ts';
import type { Problem } from '../../model.ts';
import { formatProblem } from '../../problem.ts';
import { coloursFor } from '../colours.ts';
import { readDecisions } from '../decisions.ts';
import { NothingFound } from '../ending.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import { counted, type GlobalOptions, messagesOf } from '../messages.ts';
import { decisionsOption } from '../options.ts';
import { openOutput } from '../output.ts';
import { visible } from '../visible.ts';

interface CheckOptions extends GlobalOptions {
  readonly decisions?: string;
}

export function checkCommand(host: Host): Command {
  return new Command('check')
    .summary('find the mistakes in folders of names, or in a file of decisions')
    .description(
      'Find the mistakes in folders of names: every one at once, as path:line:column, with what to do about it. ' +
        'Folders are checked together with the built-in one, as --gazetteer reads them. Exit code 1: there are errors.',
    )
    .argument(
      '[dir...]',
      'folders with people/, organizations/, locations/ or cues/ (default: the built-in one)',
    )
    .addOption(decisionsOption('check this file of decisions; without a <dir>, it alone'))
    .addHelpText(
      'after',
      examples([
        ['corpus-graph check', 'check the built-in names'],
        ['corpus-graph check --quiet && corpus-graph extract seeds', 'go on only when nothing is wrong'],
      ]),
    )
    .action((folders: string[], _options, command: Command) =>
      check(host, folders, command.optsWithGlobals()),
    );
}

async function check(host: Host, folders: readonly string[], options: CheckOptions): Promise<void> {
  const { decisions } = options;
  const problems = [
    ...(decisions === undefined || folders.length > 0 ? await problemsOfNames(folders) : []),
    ...(decisions === undefined ? [] : (await readDecisions(host, decisions)).problems),
  ];
  const { red, yellow } = coloursFor(host.stdout, host.env, options.color);
  const output = openOutput(host);
  try {
    for (const problem of problems) {
      const colour = problem.severity === 'error' ? red : yellow;
      await output.write(`${colour(visible(formatProblem(problem)))}\n`);
    }
  } finally {
    await output.close();
  }
  const verdict = verdictOf(problems);
  if (problems.some(({ severity }) => severity === 'error')) throw new NothingFound(verdict);
  messagesOf(host, options).tell(verdict);
}

async function problemsOfNames(folders: readonly string[]): Promise<readonly Problem[]> {
  const { builtInGazetteer, checkGazetteer, readGazetteer } = await import('../../gazetteer/index.ts');
  const source = readGazetteer([builtInGazetteer(), ...folders]);
  const all = checkGazetteer(source);
  const users = source.folders.filter((folder) => !folder.builtIn).length;
  const namesBuiltIn = users < Math.max(1, folders.length);
  return namesBuiltIn ? all : all.filter(besides(builtInFiles(source)));
}

/** The built-in files, unless a folder of the user's shows under the same name. */
function builtInFiles({ folders }: GazetteerSource): ReadonlySet<string> {
  const filesOf = (builtIn: boolean): readonly string[] =>
    folders
      .filter((folder) => folder.builtIn === builtIn)
      .flatMap(({ entryFiles, cues }) => [...entryFiles, ...cues].map(({ path }) => path));
  const files = new Set(filesOf(true));
  for (const path of filesOf(false)) files.delete(path);
  return files;
}

/** What is wrong with the built-in folder is no concern of the one who checks another. */
function besides(files: ReadonlySet<string>): (problem: Problem) => boolean {
  return ({ place }) => place?.path === undefined || !files.has(place.path);
}

function verdictOf(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}.`;
}
