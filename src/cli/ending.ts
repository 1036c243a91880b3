/** How a command ends: its exit code, and the sentence that says why. */
import { CommanderError } from 'commander';
import { FatalProblem } from '../problem.ts';
import { Interrupted } from './host.ts';
import { ReaderGone } from './output.ts';

export const EXIT = { fine: 0, nothingFound: 1, failure: 2, interrupted: 130 } as const;

/** A query matched nothing, or `check` found errors. */
export class NothingFound extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NothingFound';
  }
}

export interface Ending {
  readonly code: number;
  /** For a person to read, of one line or several; undefined when there is nothing left to say. */
  readonly message?: string;
  /** Whether the message is an error's. */
  readonly isError?: boolean;
}

/** What an error means for the one who started the command. */
export function endingOf(error: unknown): Ending {
  if (error instanceof ReaderGone) return { code: EXIT.fine };
  if (error instanceof Interrupted) return { code: EXIT.interrupted, message: error.message };
  if (error instanceof NothingFound) return { code: EXIT.nothingFound, message: error.message };
  if (error instanceof FatalProblem) return { code: EXIT.failure, message: error.message, isError: true };
  // Commander has written its message by now.
  if (error instanceof CommanderError) return { code: error.exitCode === 0 ? EXIT.fine : EXIT.failure };
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: EXIT.failure,
    message: `Something went wrong that should not have: ${reason}\nPlease report it with what DEBUG=corpus-graph in front of the command shows.`,
    isError: true,
  };
}
