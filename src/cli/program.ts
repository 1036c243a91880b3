import { Command } from 'commander';
import { coloursFor, isColoured } from './colours.ts';
import { addCommands } from './commands.ts';
import { helpStyle } from './help.ts';
import { type Host, widthOf } from './host.ts';
import type { GlobalOptions } from './messages.ts';
import { version } from './version.ts';
import { visible } from './visible.ts';

const DESCRIPTION =
  'Who is mentioned with whom in a folder of texts: people, organizations and locations, and a network of their ' +
  'co-mentions in which every line opens to the sentences behind it.';

const PATH_FOR_NEWCOMERS = `
Start here:
  corpus-graph extract seeds -o seeds.gexf            read the demo corpus; open seeds.gexf in Gephi
  corpus-graph neighbours "Sinaloa Cartel"            ask who is mentioned with it, and where
  corpus-graph evidence "Sinaloa Cartel" Choneros     read every sentence behind one link
  corpus-graph extract my-texts -o my.gexf            then the same with your own .txt, .md or .jsonl

corpus-graph <command> --help shows a command's options, with examples.`;

/** The program with the command that the words ask for, or with every command. */
export async function programFor(host: Host, words: readonly string[]): Promise<Command> {
  const program = new Command('corpus-graph')
    .description(DESCRIPTION)
    .usage('<command> [options]')
    .version(version(), '-V, --version', 'print the version')
    .helpCommand(false)
    .option('-q, --quiet', 'say nothing but errors')
    .option('--color', 'use colours even where no terminal is seen')
    .option('--no-color', 'use no colours')
    .addHelpText('after', PATH_FOR_NEWCOMERS);
  await addCommands(program, host, words);
  for (const command of [program, ...program.commands]) configure(command, program, host);
  return program;
}

/** Messages go to the host, errors are thrown, and help has the terminal's colours and width. */
function configure(command: Command, program: Command, { stdout, stderr, env }: Host): void {
  const colour = () => program.opts<GlobalOptions>().color;
  command
    .exitOverride()
    .helpOption('-h, --help', 'show this help')
    .configureHelp(helpStyle)
    .showHelpAfterError(
      `Run corpus-graph ${command === program ? '' : `${command.name()} `}--help to see how.`,
    )
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => widthOf(stdout, env),
      getErrHelpWidth: () => widthOf(stderr, env),
      getOutHasColors: () => isColoured(stdout, env, colour()),
      getErrHasColors: () => isColoured(stderr, env, colour()),
      outputError: (text, write) => {
        const { red } = coloursFor(stderr, env, colour());
        write(
          text
            .split('\n')
            .map(visible)
            .join('\n')
            .replace(/^error: /, red('error: ')),
        );
      },
    });
}
