import { expect, test } from 'vitest';
import { matcherOf } from '../../src/load/exclude.ts';

test.each([
  ['drafts', 'drafts', true],
  ['drafts', 'news/drafts', true],
  ['drafts/', 'news/drafts', true],
  ['*.bak.txt', 'news/2015/a.bak.txt', true],
  ['news/**', 'news/2015/a.txt', true],
  ['./news/*.txt', 'news/a.txt', true],
  ['**/a.txt', 'a.txt', true],
  ['{a,b}.txt', 'b.txt', true],
  ['*.md', '.hidden.md', true],
  ['drafts', 'drafts.txt', false],
  ['news/*.txt', 'news/2015/a.txt', false],
  ['news/*.txt', 'old/news/a.txt', false],
  ['*.TXT', 'a.txt', false],
  ['', 'a.txt', false],
  ['/', 'a.txt', false],
])('%s on %s: %s', (glob, path, expected) => {
  expect(matcherOf([glob])(path)).toBe(expected);
});

test('any of several globs is enough', () => {
  const matches = matcherOf(['a.*', 'b.*']);
  expect(['a.txt', 'b.txt', 'c.txt'].filter(matches)).toEqual(['a.txt', 'b.txt']);
});

test('no glob matches nothing', () => {
  expect(matcherOf([])('a.txt')).toBe(false);
});
