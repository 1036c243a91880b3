import { readFileSync } from 'node:fs';
import { Argument, Command } from 'commander';
import { print } from '../answer.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

export function completionCommand(host: Host): Command {
  return new Command('completion')
    .summary('print what lets the tab key complete commands, options and names')
    .description(
      'Print the script that lets the tab key of a shell complete commands, options, their values and, from the store, ' +
        'the names of entities.',
    )
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText(
      'after',
      examples([
        [`echo 'eval "$(corpus-graph completion bash)"' >> ~/.bashrc`, 'for zsh: the same line in ~/.zshrc'],
        [
          'corpus-graph completion fish > ~/.config/fish/completions/corpus-graph.fish',
          'fish reads it from there',
        ],
      ]),
    )
    .action((shell: (typeof SHELLS)[number]) => print(host, [scriptFor(shell)]));
}

function scriptFor(shell: (typeof SHELLS)[number]): string {
  return readFileSync(new URL(`../../../completions/corpus-graph.${shell}`, import.meta.url), 'utf8');
}
