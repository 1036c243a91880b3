/** What a command runs in: the process it was started as, or what a test gives it. */
import { isatty } from 'node:tty';
import type { GazetteerSource } from '../gazetteer/index.ts';
import type { Reader } from '../pipeline.ts';
import { type Keys, terminalKeys } from './keys.ts';

/** A stream that text is written to; `process.stdout` is one. */
export interface TextStream {
  write(text: string): boolean;
  on(event: 'drain' | 'error', listener: (error?: unknown) => void): unknown;
  off(event: 'drain' | 'error', listener: (error?: unknown) => void): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

export interface Host {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C, with `Interrupted` as its reason. */
  readonly interrupted: AbortSignal;
  /** Runs work that cannot hear Ctrl-C and leaves nothing behind: meanwhile Ctrl-C ends the process at once. */
  readonly unguarded: <Result>(work: () => Result) => Result;
  /** Everything on standard input, for the PATH `-`; the process's own when it is left out. */
  readonly readStdin?: () => Uint8Array;
  /** Keys that a person presses at a terminal; left out where standard input is none. */
  readonly openKeys?: () => Keys;
  /** The pipeline's own when it is left out; runs in one process can share a reader. */
  readonly openReader?: (gazetteers: readonly string[]) => Reader;
  /** The built-in names and these folders'; those of the package when it is left out. */
  readonly readNames?: (gazetteers: readonly string[]) => GazetteerSource;
}

/** A terminal's columns (one without a size says 0), or COLUMNS, or 100. */
export function widthOf({ columns }: TextStream, env: Host['env']): number {
  const stated = Number(env.COLUMNS);
  if (columns !== undefined && columns > 0) return columns;
  return Number.isInteger(stated) && stated > 0 ? stated : 100;
}

/** Ctrl-C. */
export class Interrupted extends Error {
  constructor() {
    super('Interrupted: nothing half-written was left behind.');
    this.name = 'Interrupted';
  }
}

/** The process's own streams. The first Ctrl-C is told to the command, the second ends the process at once. */
export function processHost(): Host {
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort(new Interrupted());
  process.once('SIGINT', interrupt);
  // Whoever reads a pipe may leave at any time; without a listener that would end in a stack trace.
  for (const stream of [process.stdout, process.stderr])
    if (stream.listenerCount('error') === 0) stream.on('error', () => {});
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    interrupted: interruption.signal,
    // To ask standard input itself would begin to read it.
    ...(isatty(0) ? { openKeys: () => terminalKeys(process.stdin, interruption.signal) } : {}),
    unguarded: (work) => {
      process.off('SIGINT', interrupt);
      try {
        return work();
      } finally {
        process.once('SIGINT', interrupt);
      }
    },
  };
}
