/** A terminal for commands that run inside a test: it keeps what they write, and reads with a handful of names. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Host, TextStream } from '../../src/cli/host.ts';
import type { Keys } from '../../src/cli/keys.ts';
import { main } from '../../src/cli/main.ts';
import { buildGazetteer, compileGazetteer, readGazetteer } from '../../src/gazetteer/index.ts';
import type { Reader } from '../../src/pipeline.ts';
import { segmentCues } from '../../src/segment/index.ts';
import { createJudge } from '../../src/tag/index.ts';

export const FIXTURES = join(import.meta.dirname, '../../fixtures/cli');
export const HARBOUR = join(FIXTURES, 'harbour');
export const NAMES = join(FIXTURES, 'names');

export interface Setting {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Host['env'];
  readonly stdin?: string;
  readonly interrupted?: AbortSignal;
  readonly openReader?: Host['openReader'];
  /** What a person presses, where there is a terminal to press it at. */
  readonly keys?: Iterable<string>;
  /** The reader of standard output leaves after so many writings. */
  readonly readerLeavesAfter?: number;
}

export interface Finished {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line. */
export async function run(argv: readonly string[], setting: Setting = {}): Promise<Finished> {
  const stdout = new MemoryStream(setting);
  const { readerLeavesAfter, ...rest } = setting;
  const stderr = new MemoryStream(rest);
  const { env = {}, stdin = '', interrupted = new AbortController().signal } = setting;
  const code = await main(argv, {
    stdout,
    stderr,
    env,
    interrupted,
    unguarded: (work) => work(),
    readStdin: () => Buffer.from(stdin),
    ...(setting.keys === undefined ? {} : { openKeys: keysOf(setting.keys) }),
    openReader: setting.openReader ?? tinyReader,
    readNames: (gazetteers) => readGazetteer([NAMES, ...gazetteers]),
  });
  return { code, out: stdout.text, err: stderr.text };
}

function keysOf(pressed: Iterable<string>): () => Keys {
  const keys = pressed[Symbol.iterator]();
  return () => ({ next: async () => keys.next().value, close: () => void keys.return?.() });
}

/** The names of the fixture instead of the built-in thousands, which take a second to open. */
export function tinyReader(gazetteers: readonly string[] = []): Reader {
  const gazetteer = buildGazetteer(readGazetteer([NAMES, ...gazetteers]));
  return { lexicon: compileGazetteer(gazetteer), cues: segmentCues(gazetteer.cues), judge: createJudge() };
}

/** A folder for the tests of one file; gone when they end. */
export function sharedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-graph-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

export class MemoryStream implements TextStream {
  readonly isTTY: boolean | undefined;
  readonly columns: number | undefined;
  text = '';
  readonly #listeners = new Map<string, Set<(error?: unknown) => void>>();
  #left: number;

  constructor({ isTTY, columns, readerLeavesAfter = Number.POSITIVE_INFINITY }: Setting = {}) {
    this.isTTY = isTTY;
    this.columns = columns;
    this.#left = readerLeavesAfter;
  }

  write(text: string): boolean {
    if (this.#left-- <= 0) {
      const error = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
      setImmediate(() => this.#emit('error', error));
      return false;
    }
    this.text += text;
    return true;
  }

  on(event: string, listener: (error?: unknown) => void): void {
    this.#listeners.set(event, (this.#listeners.get(event) ?? new Set()).add(listener));
  }

  off(event: string, listener: (error?: unknown) => void): void {
    this.#listeners.get(event)?.delete(listener);
  }

  /** An error that nobody listens for ends a process. */
  #emit(event: string, error: Error): void {
    const listeners = this.#listeners.get(event) ?? new Set();
    if (listeners.size === 0) throw error;
    for (const listener of [...listeners]) listener(error);
  }
}
