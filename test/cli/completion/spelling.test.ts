import { describe, expect, it } from 'vitest';
import { readLine } from '../../../src/cli/completion/line.ts';
import { continuing, forBash, replacing } from '../../../src/cli/completion/spelling.ts';

const BREAKS = ' \t\n"\'><=;|&(:';

function candidates(values: readonly string[]): readonly { value: string; meaning: string }[] {
  return values.map((value) => ({ value, meaning: '' }));
}

function bash(line: string, ...values: readonly string[]): readonly string[] {
  return forBash(candidates(values), readLine(line), BREAKS);
}

function values(shown: readonly { value: string }[]): readonly string[] {
  return shown.map(({ value }) => value);
}

describe('replacing', () => {
  it('lets one name take the place of what is typed', () => {
    expect(values(replacing(candidates(['Joaquín Guzmán']), 'JOAQUIN g'))).toEqual(['Joaquín Guzmán']);
    expect(values(replacing(candidates(['Hague']), 'the hag'))).toEqual(['Hague']);
  });

  it('lets several begin alike, so that nothing typed is taken back', () => {
    const names = ['Joaquín Guzmán', 'Joaquin Ernesto', 'JOAQUIN'];
    expect(values(replacing(candidates(names), 'joaquin'))).toEqual([
      'Joaquín Guzmán',
      'Joaquín Ernesto',
      'Joaquín',
    ]);
    expect(values(replacing(candidates(['The Hague', 'Hagen']), 'hag'))).toEqual(['hagen']);
    expect(values(replacing(candidates(['Quito', 'Quibdó']), 'qui'))).toEqual(['Quito', 'Quibdó']);
  });
});

describe('continuing', () => {
  it('begins as typed where more than the case differs', () => {
    expect(values(continuing(candidates(['Sinaloa', 'Sincé']), 'sin'))).toEqual(['Sinaloa', 'Sincé']);
    expect(values(continuing(candidates(['Joaquín Guzmán']), 'joaquin'))).toEqual(['joaquin Guzmán']);
    expect(values(continuing(candidates(['Hague']), 'the hag'))).toEqual([]);
  });
});

describe('forBash', () => {
  it.each([
    ['why Sin', 'Sinaloa Cartel', 'Sinaloa\\ Cartel'],
    ['why "Sin', 'Sinaloa Cartel', 'Sinaloa Cartel'],
    ["why 'O", "O'Neill", "O'\\''Neill"],
    ['why O', "O'Neill", "O\\'Neill"],
    ['why "a', 'a "b" $(c) `d` \\', 'a \\"b\\" \\$(c) \\`d\\` \\\\'],
    ['why a', 'a$(b)`c`;d|e&f>g#h~i*j{k}', 'a\\$\\(b\\)\\`c\\`\\;d\\|e\\&f\\>g\\#h\\~i\\*j\\{k\\}'],
    ['why a', 'a!b', 'a\\!b'],
    ['why José', 'José Adolfo', 'José\\ Adolfo'],
  ])('quotes as the word is quoted: %s → %s', (line, value, quoted) => {
    expect(bash(line, value)).toEqual([quoted]);
  });

  it('leaves out what stands before a break', () => {
    expect(bash('why person:tom', 'person:tomas-ibarra')).toEqual(['tomas-ibarra']);
    expect(bash('why "person:tom', 'person:tomas-ibarra')).toEqual(['person:tomas-ibarra']);
    expect(bash('why A\\:\\ b', 'A: bc')).toEqual(['A:\\ bc']);
    expect(bash('top --format=', '--format=csv')).toEqual(['csv']);
    expect(bash('why tom:', 'Thomas')).toEqual([]);
  });

  it('offers nothing that it cannot put in the place', () => {
    expect(bash('why "a"b', 'abc')).toEqual([]);
    expect(bash('why "a', 'a!b', 'ab')).toEqual(['ab']);
  });
});
