import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batches, writeAtomically } from '../../src/export/index.ts';
import { scratchFolder } from '../load/scratch.ts';

const LONG = 'a line of a file\n'.repeat(10_000);

test('a new file holds the chunks, and nothing else is left', async () => {
  const folder = scratchFolder();
  await writeAtomically(join(folder, 'net.gexf'), ['<gexf>', LONG, '</gexf>']);
  expect(readFileSync(join(folder, 'net.gexf'), 'utf8')).toBe(`<gexf>${LONG}</gexf>`);
  expect(readdirSync(folder)).toEqual(['net.gexf']);
});

test('no chunks make an empty file', async () => {
  const folder = scratchFolder();
  await writeAtomically(join(folder, 'net.jsonl'), []);
  expect(readFileSync(join(folder, 'net.jsonl'), 'utf8')).toBe('');
});

test('the name may be as long as names can be', async () => {
  const folder = scratchFolder();
  const name = 'n'.repeat(255);
  await writeAtomically(join(folder, name), ['text']);
  expect(readdirSync(folder)).toEqual([name]);
});

test('an old file is replaced and keeps its permissions', async () => {
  const folder = scratchFolder({ 'net.gexf': 'old and longer' });
  const path = join(folder, 'net.gexf');
  for (const mode of [0o600, 0o666]) {
    chmodSync(path, mode);
    await writeAtomically(path, ['new']);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(mode);
  }
});

test('a link stays a link: what it points to is replaced', async () => {
  const folder = scratchFolder({ 'data/net.gexf': 'old', 'other.txt': '' });
  symlinkSync('data/net.gexf', join(folder, 'latest.gexf'));
  await writeAtomically(join(folder, 'latest.gexf'), ['new']);
  expect(readFileSync(join(folder, 'data/net.gexf'), 'utf8')).toBe('new');
  expect(lstatSync(join(folder, 'latest.gexf')).isSymbolicLink()).toBe(true);
});

test('chunks that fail half-way leave the old file and nothing else', async () => {
  const folder = scratchFolder({ 'net.gexf': 'old' });
  function* failing(): Generator<string> {
    yield LONG;
    throw new Error('no more');
  }
  await expect(writeAtomically(join(folder, 'net.gexf'), failing())).rejects.toThrow('no more');
  expect(readdirSync(folder)).toEqual(['net.gexf']);
  expect(readFileSync(join(folder, 'net.gexf'), 'utf8')).toBe('old');
});

test('an interruption half-way leaves nothing, and its reason is what is thrown', async () => {
  const folder = scratchFolder();
  const interruption = new AbortController();
  function* interrupted(): Generator<string> {
    yield LONG;
    expect(readdirSync(folder)).toHaveLength(1);
    interruption.abort(new Error('Ctrl-C'));
    yield LONG;
  }
  const { signal } = interruption;
  const path = join(folder, 'net.gexf');
  await expect(writeAtomically(path, interrupted(), { signal })).rejects.toThrow('Ctrl-C');
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that is not there, or that is a file, is said in a sentence', async () => {
  const folder = scratchFolder({ 'note.txt': 'a file' });
  for (const name of ['missing/net.gexf', 'note.txt/net.gexf'])
    await expect(writeAtomically(join(folder, name), ['text'])).rejects.toMatchObject({
      code: 'missing-folder',
    });
});

test('a folder in the place of the file is said in a sentence', async () => {
  const folder = scratchFolder({ 'net.gexf/a.txt': '' });
  const writing = writeAtomically(join(folder, 'net.gexf'), ['text']);
  await expect(writing).rejects.toMatchObject({ code: 'target-is-folder' });
  expect(readdirSync(folder)).toEqual(['net.gexf']);
});

test.runIf(existsSync('/dev/full'))('a device is written as it is; a full one is a full disk', async () => {
  await expect(writeAtomically('/dev/full', ['text'])).rejects.toThrow('the disk is full');
  await writeAtomically('/dev/null', ['text']);
  expect(statSync('/dev/null').isFile()).toBe(false);
});

test('batches keep the text', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.nat(70_000).map((length) => 'x'.repeat(length)),
        { maxLength: 8 },
      ),
      (chunks) => {
        const made = [...batches(chunks)];
        expect(made.join('')).toBe(chunks.join(''));
        expect(made.slice(0, -1).every(({ length }) => length >= 65_536)).toBe(true);
        expect(made).not.toContain('');
      },
    ),
  );
});
