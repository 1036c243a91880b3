import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rootsOf } from '../../src/load/roots.ts';

const prefixes = (...paths: string[]): readonly string[] => rootsOf(paths).map((root) => root.prefix);
const names = (...paths: string[]): readonly string[] => rootsOf(paths).map((root) => root.name);

describe('rootsOf', () => {
  test('a single PATH adds nothing to the ids', () => {
    expect(prefixes('news')).toEqual(['']);
    expect(prefixes('/srv/news')).toEqual(['']);
  });

  test('of several, each begins its ids with the PATH as typed, made plain', () => {
    expect(prefixes('./news//2015/', 'cables')).toEqual(['cables', 'news/2015']);
    expect(new Set(prefixes('../x', '.'))).toEqual(new Set(['../x', '']));
  });

  test('standard input counts as a PATH', () => {
    expect(prefixes('news', '-')).toEqual(['news']);
    expect(prefixes('-')).toEqual([]);
  });

  test('an absolute PATH among several gives its base name', () => {
    expect(prefixes('/srv/news', '/home/ana/cables')).toEqual(['cables', 'news']);
    expect(prefixes('/srv/news', 'cables')).toContain('news');
  });

  test('absolute PATHs with one base name take what tells them apart', () => {
    expect(prefixes('/srv/2019/news', '/srv/2020/news')).toEqual(['2019/news', '2020/news']);
    expect(prefixes('/a/news', '/news')).toEqual(['a/news', 'news']);
  });

  test('no name is absolute', () => {
    for (const name of [...names('/srv/news'), ...names('/srv/news', '/'), ...names('.')])
      expect(name).not.toMatch(/^\//u);
  });

  test('one PATH typed twice counts once', () => {
    expect(prefixes('news', './news/', resolve('news'))).toEqual(['']);
  });

  test('the order of the PATHs changes nothing', () => {
    expect(rootsOf(['b', 'a', 'c'])).toEqual(rootsOf(['c', 'b', 'a']));
  });
});
