/** The command line: words in, an exit code out. */
import type { Command } from 'commander';
import { endingOf } from './ending.ts';
import { type Host, processHost } from './host.ts';
import { type GlobalOptions, messagesOf } from './messages.ts';
import { programFor } from './program.ts';

/**
 * Runs one command. 0: output was written, whatever was skipped; 1: a query matched nothing, or `check` found errors;
 * 2: usage, unreadable input, no readable document, a bad store; 130: interrupted.
 */
export async function main(argv: readonly string[], host: Host = processHost()): Promise<number> {
  const program = await programFor(host, argv);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    return end(error, program, host);
  }
}

function end(error: unknown, program: Command, host: Host): number {
  const ending = endingOf(error);
  messagesOf(host, program.opts<GlobalOptions>()).tellEnding(ending);
  const wantsStack = (host.env.DEBUG ?? '').split(',').includes('corpus-graph');
  if (wantsStack && error instanceof Error) host.stderr.write(`${error.stack}\n`);
  return ending.code;
}
