import { describe, expect, test } from 'vitest';
import {
  errorCode,
  hiddenSkipped,
  repeatedId,
  unreadableFile,
  unreadableFolder,
} from '../../src/load/problems.ts';

test.each([
  ['EACCES', 'unreadable-file', 'permission is denied'],
  ['EIO', 'unreadable-file', 'EIO'],
  ['ENOENT', 'vanished-file', 'is gone now'],
  ['ERR_FS_FILE_TOO_LARGE', 'too-large', 'split it'],
])('a file that fails with %s is %s', (code, problem, words) => {
  const { message, ...rest } = unreadableFile('news/a.txt', code);
  expect(rest).toEqual({ code: problem, severity: 'warning', place: { path: 'news/a.txt' } });
  expect(message).toContain(words);
});

test('a name that UTF-8 cannot hold is told from a file that vanished', () => {
  expect(unreadableFile('a\ufffd.txt', 'ENOENT').code).toBe('undecodable-name');
});

test('folders have a code of their own, unless they are gone', () => {
  expect(unreadableFolder('news', 'EACCES').code).toBe('unreadable-folder');
  expect(unreadableFolder('news', 'ENOENT').code).toBe('vanished-file');
});

describe('errorCode', () => {
  test('is the system’s, or none', () => {
    expect(errorCode(Object.assign(new Error('x'), { code: 'EACCES' }))).toBe('EACCES');
    expect(errorCode(new TypeError('x'))).toBe('');
    expect(errorCode('EACCES')).toBe('');
  });
});

test('numbers and nouns agree', () => {
  expect(hiddenSkipped('news', 1).message).toMatch(/^1 hidden file or folder .* was skipped/u);
  expect(hiddenSkipped('news', 2).message).toMatch(/^2 hidden files and folders .* were skipped/u);
});

test('an id is quoted on one line, and not at any length', () => {
  const { message } = repeatedId('a.jsonl', 3, `a\n"${'x'.repeat(10_000)}`, 'b.txt');
  expect(message).not.toContain('\n');
  expect(message.length).toBeLessThan(250);
});
