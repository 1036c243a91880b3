import { Command } from 'commander';
import { print } from '../answer.ts';
import { askedAt, type Candidate } from '../completion/asked.ts';
import { type Line, readLine } from '../completion/line.ts';
import { continuing, forBash, replacing } from '../completion/spelling.ts';
import type { Host } from '../host.ts';

/**
 * What the scripts of `completion` ask: the line up to the cursor in, and out what can stand there. The first line of the
 * answer says `files`, `folders` or `words`; each other one is a word and, after a tab, what it means.
 */
export function completeCommand(host: Host): Command {
  return new Command('__complete')
    .argument('<shell>')
    .argument('<line>')
    .argument('[breaks]', 'at which bash ends words')
    .action((shell: string, line: string, breaks = '') => complete(host, shell, readLine(line), breaks));
}

/** Whoever presses the tab key wants no error: then there is nothing to offer. */
async function complete(host: Host, shell: string, line: Line, breaks: string): Promise<void> {
  const answer = await answerFor(host, shell, line, breaks).catch(() => []);
  await print(
    host,
    answer.map((text) => `${text}\n`),
  );
}

async function answerFor(host: Host, shell: string, line: Line, breaks: string): Promise<readonly string[]> {
  const { programFor } = await import('../program.ts');
  const asked = askedAt(await programFor(host, line.words.slice(1)), line);
  switch (asked.kind) {
    case 'files':
    case 'folders':
      return [asked.kind];
    case 'words': {
      const fitting = asked.candidates.filter(({ value }) => value.startsWith(line.current));
      return ['words', ...written(fitting, shell, line, breaks)];
    }
    case 'names': {
      const { namesIn } = await import('../completion/names.ts');
      const names = await namesIn(home(asked.db, host), asked.before, line.current);
      return ['words', ...written(names, shell, line, breaks)];
    }
  }
}

function written(
  candidates: readonly Candidate[],
  shell: string,
  line: Line,
  breaks: string,
): readonly string[] {
  if (shell === 'bash') return forBash(candidates, line, breaks);
  const fitting = (shell === 'fish' ? continuing : replacing)(candidates, line.current);
  return fitting.map(({ value, meaning }) => (meaning === '' ? value : `${value}\t${meaning}`));
}

/** The line is as it is typed, and no shell has read it yet. */
function home(path: string, { env }: Host): string {
  return path.replace(/^~(?=\/)/, () => env.HOME ?? '~');
}
