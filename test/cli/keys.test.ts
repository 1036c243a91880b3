import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { ReadStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { terminalKeys } from '../../src/cli/keys.ts';

/** A terminal's end of the line; it takes down whether it is raw. */
class FakeTerminal extends PassThrough {
  isRaw = false;

  setRawMode(raw: boolean): this {
    this.isRaw = raw;
    return this;
  }
}

function terminal(interrupted = new AbortController().signal) {
  const input = new FakeTerminal();
  const keys = terminalKeys(input as unknown as ReadStream, interrupted);
  return { input, keys };
}

describe('keys', () => {
  it('come one by one, also those that were pressed before they were asked for', async () => {
    const { input, keys } = terminal();
    const first = keys.next();
    input.write('yN?');
    expect([await first, await keys.next(), await keys.next()]).toEqual(['y', 'n', '?']);
    keys.close();
  });

  it('have names where they are no letters', async () => {
    const { input, keys } = terminal();
    input.write('\u0003\u0004');
    expect([await keys.next(), await keys.next()]).toEqual(['ctrl-c', 'ctrl-d']);
    input.write('\u001b[A');
    expect(await keys.next()).not.toBe('a');
    keys.close();
  });

  it('are read in raw mode, and the terminal is given back', () => {
    const { input, keys } = terminal();
    expect(input.isRaw).toBe(true);
    keys.close();
    expect(input.isRaw).toBe(false);
    expect(input.isPaused()).toBe(true);
    expect(input.listenerCount('keypress')).toBe(0);
  });

  it('count after Enter where the terminal has no raw mode', async () => {
    const input = new FakeTerminal();
    input.setRawMode = () => {
      throw new Error('EIO');
    };
    const keys = terminalKeys(input as unknown as ReadStream, new AbortController().signal);
    input.write('y\n');
    expect(await keys.next()).toBe('y');
    keys.close();
  });

  it('end with the input', async () => {
    const { input, keys } = terminal();
    const waiting = keys.next();
    input.end();
    expect(await waiting).toBeUndefined();
    expect(await keys.next()).toBeUndefined();
    keys.close();
  });

  it('end with an interruption', async () => {
    const interruption = new AbortController();
    const { keys } = terminal(interruption.signal);
    const waiting = keys.next();
    interruption.abort();
    expect(await waiting).toBeUndefined();
    expect(await keys.next()).toBeUndefined();
    await setImmediate();
    keys.close();
  });
});
