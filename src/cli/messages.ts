/** What is said to the person at the terminal, on standard error. */
import type { Problem } from '../model.ts';
import { formatProblem } from '../problem.ts';
import { type ColourChoice, type Colours, coloursFor } from './colours.ts';
import type { Ending } from './ending.ts';
import type { Host } from './host.ts';
import { visible } from './visible.ts';

export interface Messages {
  /** A line that `--quiet` leaves out. It is written as it is: what comes from a text must be made visible before. */
  readonly tell: (line: string) => void;
  /** Problems one a line, the first of each code by name, the others as a number; left out by `--quiet`. */
  readonly tellProblems: (problems: readonly Problem[]) => void;
  readonly tellEnding: (ending: Ending) => void;
  readonly colours: Colours;
  readonly quiet: boolean;
}

/** The options that every command has. */
export interface GlobalOptions {
  readonly color?: ColourChoice;
  readonly quiet?: boolean;
}

export function messagesOf({ stderr, env }: Host, { color, quiet = false }: GlobalOptions): Messages {
  const colours = coloursFor(stderr, env, color);
  const tell = (line: string): void => {
    if (!quiet) stderr.write(`${line}\n`);
  };
  return {
    colours,
    quiet,
    tell,
    tellProblems: (problems) => {
      for (const line of problemLines(problems)) tell(colours.yellow(line));
    },
    tellEnding: ({ message, isError = false }) => {
      if (message === undefined) return;
      const lines = message.split('\n').map(visible).join('\n');
      stderr.write(`${isError ? colours.red('error: ') : ''}${lines}\n`);
    },
  };
}

/** How many problems of one code are named one by one. */
const NAMED = 10;

/** In the order given, each on one line. */
function problemLines(problems: readonly Problem[]): readonly string[] {
  const seen = new Map<string, number>();
  const named = problems.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count <= NAMED;
  });
  const rest = [...seen].filter(([, count]) => count > NAMED);
  return [
    ...named.map((problem) => visible(formatProblem(problem))),
    ...rest.map(([code, count]) => `and ${grouped(count - NAMED)} more of [${code}]`),
  ];
}

/** 12345 → `12,345`. `toLocaleString` would load all of its languages for it. */
export function grouped(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}

/** `1 document`, `2 documents`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
