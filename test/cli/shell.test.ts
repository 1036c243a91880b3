import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellWord } from '../../src/cli/shell.ts';

describe('shellWord', () => {
  it.each([
    ['Ecuador', 'Ecuador'],
    ['person:tomas-ibarra', 'person:tomas-ibarra'],
    ['Tomás Ibarra', '"Tomás Ibarra"'],
    ["O'Neill & Sons", '"O\'Neill & Sons"'],
    ['a $(b)', "'a $(b)'"],
    ["it's `x`", "'it'\\''s `x`'"],
    ['', "''"],
  ])('%s → %s', (word, quoted) => {
    expect(shellWord(word)).toBe(quoted);
  });

  it('is one word to a shell', () => {
    const words = [
      'a b',
      '$HOME',
      "'",
      '"',
      '\\',
      '!!',
      '*',
      'x;y',
      '-n',
      'a\'b"c',
      '“El Viejo”',
      '@2021',
      '~',
    ];
    const out = execFileSync('sh', ['-c', `printf '%s\\n' ${words.map(shellWord).join(' ')}`], {
      encoding: 'utf8',
    });
    expect(out.split('\n').slice(0, -1)).toEqual(words);
  });
});
