import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkTarget, isOurs } from '../../src/export/index.ts';
import { unwritable } from '../../src/export/target.ts';
import { FatalProblem } from '../../src/problem.ts';
import { scratchFolder } from '../load/scratch.ts';
import { expected } from './fixtures.ts';

function codeOf(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(FatalProblem);
    return (error as FatalProblem).code;
  }
}

test('a new file, one of ours and an empty one may be written', () => {
  const ours = expected('harbor/net.gexf');
  const folder = scratchFolder({ 'net.gexf': ours, 'empty.gexf': '' });
  for (const name of ['new.gexf', 'net.gexf', 'empty.gexf'])
    expect(codeOf(() => checkTarget(join(folder, name)))).toBeUndefined();
});

test("another's file is left alone unless it is forced, and the sentence says how", () => {
  const path = join(scratchFolder({ 'net.gexf': '<gexf>my own</gexf>' }), 'net.gexf');
  expect(() => checkTarget(path)).toThrow(/net\.gexf" was not written by corpus-graph .* --force\.$/);
  expect(codeOf(() => checkTarget(path))).toBe('foreign-file');
  expect(codeOf(() => checkTarget(path, { force: false }))).toBe('foreign-file');
  expect(codeOf(() => checkTarget(path, { force: true }))).toBeUndefined();
});

test.each([
  ['missing/net.gexf', 'missing-folder'],
  ['note.txt/net.gexf', 'missing-folder'],
  ['folder', 'target-is-folder'],
])('%s: %s, forced or not', (name, code) => {
  const path = join(scratchFolder({ 'note.txt': 'a file', 'folder/a.txt': '' }), name);
  for (const force of [false, true]) expect(codeOf(() => checkTarget(path, { force }))).toBe(code);
});

test('a pipe may be written: nobody reads it to see whose it is', () => {
  const path = join(scratchFolder(), 'pipe');
  execFileSync('mkfifo', [path]);
  expect(codeOf(() => checkTarget(path))).toBeUndefined();
});

test('only the beginning decides whose a file is', () => {
  const ours = expected('harbor/mentions.jsonl');
  const folder = scratchFolder({
    ours: `${ours}${'x'.repeat(100_000)}`,
    other: `${'x'.repeat(100_000)}${ours}`,
  });
  expect(isOurs(join(folder, 'ours'))).toBe(true);
  expect(isOurs(join(folder, 'other'))).toBe(false);
});

test.each([
  ['ENOENT', 'missing-folder', 'there is no folder "out"; create it'],
  ['ENOTDIR', 'missing-folder', 'there is no folder "out"'],
  ['EISDIR', 'target-is-folder', 'is a folder'],
  ['EACCES', 'unwritable-file', 'permission is denied'],
  ['EROFS', 'unwritable-file', 'permission is denied'],
  ['ENOSPC', 'unwritable-file', 'the disk is full); make room'],
  ['EIO', 'unwritable-file', 'EIO'],
])('%s is %s', (system, code, words) => {
  const problem = unwritable('out/net.gexf', system);
  expect(problem.code).toBe(code);
  expect(problem.message).toContain('"out/net.gexf"');
  expect(problem.message).toContain(words);
});
