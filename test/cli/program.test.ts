import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { programFor } from '../../src/cli/program.ts';
import { MemoryStream } from './terminal.ts';

const HOST: Host = {
  stdout: new MemoryStream(),
  stderr: new MemoryStream(),
  env: {},
  interrupted: new AbortController().signal,
  unguarded: (work) => work(),
};

async function commandsFor(words: readonly string[]): Promise<readonly string[]> {
  return (await programFor(HOST, words)).commands.map((command) => command.name());
}

describe('programFor', () => {
  it.each([
    [['neighbours', 'Ecuador']],
    [['--quiet', '--no-color', 'neighbours', 'extract']],
    [['neighbours', '--help']],
  ])('%j loads one command', async (words) => {
    expect(await commandsFor(words)).toEqual(['neighbours']);
  });

  it.each([
    ['nothing', []],
    ['help', ['--help']],
    ['help that a command follows', ['-h', 'neighbours']],
    ['an alias', ['neighbors', 'Ecuador']],
    ['a mistake', ['neigbours', 'Ecuador']],
    ['a name that objects know', ['constructor']],
    ['an unknown option', ['--frob', 'neighbours']],
  ])('%s loads all, since the answer may name any', async (_, words) => {
    const names = await commandsFor(words);
    expect(names.length).toBeGreaterThan(15);
    expect(names).toContain('neighbours');
  });
});
