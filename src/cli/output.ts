/** Writing data to standard output, no faster than its reader takes it. */
import { setImmediate } from 'node:timers/promises';
import { FatalProblem } from '../problem.ts';
import type { Host, TextStream } from './host.ts';

/** The reader of the output is gone, as `head` is after ten lines: no error, but nothing is left to do. */
export class ReaderGone extends Error {
  constructor() {
    super('The reader of the output is gone.');
    this.name = 'ReaderGone';
  }
}

export interface Output {
  /** @throws {ReaderGone} {Interrupted} {FatalProblem} `unwritable-output` */
  readonly write: (text: string) => Promise<void>;
  /** Waits until all is written, or known to be lost. */
  readonly close: () => Promise<void>;
}

/** Standard output of a command. Ctrl-C and a reader that left are noticed between two writings. */
export function openOutput({ stdout, interrupted }: Host): Output {
  let failure: Error | undefined;
  const fail = (error?: unknown): void => {
    failure = failureOf(error);
  };
  stdout.on('error', fail);
  const breathe = breather(interrupted);
  const settle = (): void => {
    if (failure !== undefined) throw failure;
  };
  return {
    write: async (text) => {
      if (!stdout.write(text) && failure === undefined) await drained(stdout, interrupted);
      await breathe();
      settle();
    },
    close: async () => {
      await setImmediate();
      stdout.off('error', fail);
      settle();
    },
  };
}

function failureOf(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new ReaderGone();
  return new FatalProblem(
    'unwritable-output',
    `Standard output could not be written (${code}); send it elsewhere, or make room there.`,
  );
}

/** Waits until the stream takes more, or fails, or nobody wants it any more. */
function drained(stream: TextStream, interrupted: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      stream.off('drain', go);
      stream.off('error', go);
      interrupted.removeEventListener('abort', go);
      resolve();
    };
    stream.on('drain', go);
    stream.on('error', go);
    interrupted.addEventListener('abort', go);
    if (interrupted.aborted) go();
  });
}

/** How long a stretch of work may keep signals waiting, in milliseconds. */
const STRETCH = 30;

/**
 * To be awaited between two pieces of work: now and then it lets the process hear its signals, and throws when one
 * of them was Ctrl-C.
 */
export function breather(interrupted: AbortSignal): () => Promise<void> {
  let last = performance.now();
  return async () => {
    const now = performance.now();
    if (now - last < STRETCH) return;
    await setImmediate();
    last = performance.now();
    interrupted.throwIfAborted();
  };
}
