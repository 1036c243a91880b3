import { describe, expect, it } from 'vitest';
import { type Host, Interrupted, type TextStream } from '../../src/cli/host.ts';
import { openOutput, ReaderGone } from '../../src/cli/output.ts';
import { MemoryStream } from './terminal.ts';

/** Takes every text and asks to wait after it. */
class SlowStream implements TextStream {
  text = '';
  readonly listeners = new Map<string, Set<(error?: unknown) => void>>();

  write(text: string): boolean {
    this.text += text;
    return false;
  }

  on(event: string, listener: (error?: unknown) => void): void {
    this.listeners.set(event, (this.listeners.get(event) ?? new Set()).add(listener));
  }

  off(event: string, listener: (error?: unknown) => void): void {
    this.listeners.get(event)?.delete(listener);
  }

  emit(event: string, error?: unknown): void {
    for (const listener of [...(this.listeners.get(event) ?? [])]) listener(error);
  }

  count(): number {
    return [...this.listeners.values()].reduce((sum, { size }) => sum + size, 0);
  }
}

function hostOf(stdout: TextStream, interrupted = new AbortController().signal): Host {
  return { stdout, stderr: new MemoryStream(), env: {}, interrupted, unguarded: (work) => work() };
}

/** Whether a promise is settled when everything that can happen now has happened. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const settle = (): void => {
    settled = true;
  };
  promise.then(settle, settle);
  await new Promise((resolve) => setImmediate(resolve));
  return settled;
}

describe('openOutput', () => {
  it('waits for a reader that is slower, and lets go of the stream', async () => {
    const stream = new SlowStream();
    const output = openOutput(hostOf(stream));
    const writing = output.write('one');
    expect(await isSettled(writing)).toBe(false);
    stream.emit('drain');
    await writing;
    await output.close();
    expect(stream.text).toBe('one');
    expect(stream.count()).toBe(0);
  });

  it('stops waiting when its reader leaves', async () => {
    const stream = new SlowStream();
    const writing = openOutput(hostOf(stream)).write('one');
    stream.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    await expect(writing).rejects.toBeInstanceOf(ReaderGone);
  });

  it('says what keeps it from writing', async () => {
    const stream = new SlowStream();
    const writing = openOutput(hostOf(stream)).write('one');
    stream.emit('error', Object.assign(new Error('no space'), { code: 'ENOSPC' }));
    await expect(writing).rejects.toMatchObject({
      code: 'unwritable-output',
      message: expect.stringContaining('ENOSPC'),
    });
  });

  it('stops waiting on Ctrl-C', async () => {
    const ctrlC = new AbortController();
    const stream = new SlowStream();
    const output = openOutput(hostOf(stream, ctrlC.signal));
    const writing = output.write('one');
    ctrlC.abort(new Interrupted());
    expect(await isSettled(writing)).toBe(true);
  });
});
