import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../../src/cli/completion/line.ts';
import { shellWord } from '../../../src/cli/shell.ts';

describe('readLine', () => {
  it.each([
    ['', [], '', '', ''],
    ['top ', ['top'], '', '', ''],
    ['why  Sin', ['why'], 'Sin', 'Sin', ''],
    ['why Sinaloa\\ C', ['why'], 'Sinaloa C', 'Sinaloa\\ C', ''],
    ['why "Sinaloa C', ['why'], 'Sinaloa C', '"Sinaloa C', '"'],
    ["why 'Sinaloa \\C", ['why'], 'Sinaloa \\C', "'Sinaloa \\C", "'"],
    ['why "a\\"b\\c', ['why'], 'a"b\\c', '"a\\"b\\c', '"'],
    ['why "Sinaloa Cartel" ', ['why', 'Sinaloa Cartel'], '', '', ''],
    ['why a\\', ['why'], 'a', 'a\\', ''],
    ['why "" ', ['why', ''], '', '', ''],
  ] as const)('%j', (line, words, current, raw, quote) => {
    expect(readLine(line)).toEqual({ words, current, raw, quote });
  });

  it.each(['why "a"b', 'why a"b', 'why "a"', `why 'a'"b`])('knows where quotes come and go: %s', (line) => {
    expect(readLine(line).quote).toBeUndefined();
  });

  it('runs nothing', () => {
    expect(readLine('why $(date) `id` $HOME ~ *').words).toEqual(['why', '$(date)', '`id`', '$HOME', '~']);
  });

  it('reads what is quoted for a shell', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
        expect(readLine(`${words.map(shellWord).join(' ')} `).words).toEqual(words);
      }),
    );
  });
});
