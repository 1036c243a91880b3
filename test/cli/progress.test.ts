import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { duration, progressLine, progressOf } from '../../src/cli/progress.ts';
import { MemoryStream, type Setting } from './terminal.ts';

function hostOf(setting: Setting): Host & { readonly stderr: MemoryStream } {
  return {
    stdout: new MemoryStream(),
    stderr: new MemoryStream(setting),
    env: setting.env ?? {},
    interrupted: new AbortController().signal,
    unguarded: (work) => work(),
  };
}

describe('progressLine', () => {
  it('says how far it is, how fast, and how long it will take', () => {
    const advance = { done: 1200, total: 4000, size: 6e6, totalSize: 24e6 };
    expect(progressLine('tagging', advance, 2)).toBe('tagging: 1,200 of 4,000 documents, 3.0 MB/s, 6 s left');
  });

  it('leaves out what it does not know', () => {
    expect(progressLine('reading', { done: 7, size: 100_000 }, 0)).toBe('reading: 7 documents');
    expect(progressLine('reading', { done: 7, size: 100_000 }, 1)).toBe('reading: 7 documents, 0.1 MB/s');
  });
});

describe('duration', () => {
  it.each([
    [0, '0 s'],
    [0.2, '1 s'],
    [59.5, '1 min 0 s'],
    [80, '1 min 20 s'],
    [7500, '2 h 5 min'],
  ])('%d → %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
});

describe('progressOf', () => {
  it('writes over its line, and takes it away', () => {
    const host = hostOf({ isTTY: true, columns: 12 });
    const progress = progressOf(host, false);
    progress.step('settling the names');
    progress.clear();
    expect(host.stderr.text).toBe('\r\u001b[Ksettling th\r\u001b[K');
  });

  it('takes away nothing when nothing was shown', () => {
    const host = hostOf({ isTTY: true });
    progressOf(host, false).clear();
    expect(host.stderr.text).toBe('');
  });

  it.each([
    ['without a terminal', {}, false],
    ['when it shall be quiet', { isTTY: true }, true],
    ['where lines cannot be written over', { isTTY: true, env: { TERM: 'dumb' } }, false],
  ])('is silent %s', (_, setting, quiet) => {
    const host = hostOf(setting);
    const progress = progressOf(host, quiet);
    progress.step('writing');
    progress.advance('tagging', { done: 1, size: 1 });
    progress.clear();
    expect(host.stderr.text).toBe('');
  });
});
