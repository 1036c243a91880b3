import { describe, expect, test } from 'vitest';
import { likelySplits } from '../../src/resolve/index.ts';
import { decided, gazetteerOf, settled, type Texts } from './decisions/decided.ts';

const splits = (texts: Texts, decisions = '', gazetteer = {}) =>
  likelySplits(decided(texts, decisions, gazetteerOf(gazetteer)));
const lines = (...asked: Parameters<typeof splits>) =>
  splits(...asked).map(({ entity, one, other, score }) => `${score} ${entity}: ${one} | ${other}`);

const FAR = { 'a.txt': '[P Jorge Sánchez] spoke.', 'b.txt': '[P Jorge Eduardo Costilla Sánchez] fled.' };

describe('two names of one entity may be two people’s', () => {
  test.each([
    [
      'words are left out in between',
      FAR,
      '0.5 person:jorge-eduardo-costilla-sanchez: Jorge Sánchez | Jorge Eduardo Costilla Sánchez',
    ],
    [
      'an initial stands for a word',
      { 'a.txt': '[P J. Guzmán].', 'b.txt': '[P Joaquín Guzmán Loera].' },
      '0.5 person:joaquin-guzman-loera: J. Guzmán | Joaquín Guzmán Loera',
    ],
    [
      'a surname more',
      { 'a.txt': '[P Otto Pérez].', 'b.txt': '[P Otto Pérez Molina].' },
      '0.3 person:otto-perez-molina: Otto Pérez | Otto Pérez Molina',
    ],
    [
      'a name broken between two lines',
      { 'a.txt': '[P Otto\nPérez].', 'b.txt': '[P Otto Pérez\nMolina].' },
      '0.3 person:otto-perez-molina: Otto Pérez | Otto Pérez Molina',
    ],
  ])('when %s', (_, texts, expected) => {
    expect(lines(texts)).toEqual([expected]);
  });

  test('when a first name is taken for the short form of another', () => {
    const nicknames = { 'cues/nicknames.txt': 'José: Pepe\n' };
    const texts = { 'a.txt': '[P Pepe Mujica].', 'b.txt': '[P José Mujica].' };
    expect(lines(texts, '', nicknames)).toEqual(['0.4 person:jose-mujica: Pepe Mujica | José Mujica']);
  });

  test('when the gazetteer has a fuller name that no text writes', () => {
    const known = { 'people/a.txt': 'Jesús Alfredo Guzmán Salazar\nalso: Alfredo Guzmán Salazar\n' };
    const texts = { 'a.txt': '[P Alfredo Guzmán].', 'b.txt': '[P Jesús Alfredo Guzmán Salazar].' };
    const [split] = splits(texts, '', known);
    expect(split).toMatchObject({ one: 'Alfredo Guzmán', other: 'Jesús Alfredo Guzmán Salazar' });
    expect(split!.because).toBe(
      '"Alfredo Guzmán" was taken for a shorter form of "Alfredo Guzmán Salazar", but no document holds both',
    );
  });

  test.each<[string, Texts]>([
    [
      'a document names both',
      { ...FAR, 'c.txt': '[P Jorge Eduardo Costilla Sánchez] or [P Jorge Sánchez].' },
    ],
    ['they are the same name', { 'a.txt': '[P Otto Pérez].', 'b.txt': '[P Otto Perez].' }],
    ['one is a surname alone', { 'a.txt': '[P Otto Pérez]. [P Pérez] spoke.' }],
    ['one is an acronym', { 'a.txt': '[O Civil Guard] ([O CG]).', 'b.txt': '[O CG].' }],
    ['they are two already', { 'a.txt': '[P Otto Pérez].', 'b.txt': '[P Ana Pérez].' }],
  ])('but not when %s', (_, texts) => {
    expect(lines(texts)).toEqual([]);
  });

  test('the weakest joins come first, then what is mentioned most', () => {
    const texts = {
      'a.txt': '[P Ana Ruiz]. [P Otto Pérez].',
      'b.txt': '[P Ana Ruiz Gil]. [P Otto Pérez Molina]. [P Otto Pérez Molina].',
      ...{ 'c.txt': FAR['a.txt'], 'd.txt': FAR['b.txt'] },
    };
    expect(splits(texts).map(({ one }) => one)).toEqual(['Jorge Sánchez', 'Otto Pérez', 'Ana Ruiz']);
  });

  test('says how texts write each', () => {
    const texts = { ...FAR, 'c.txt': '[P JORGE SANCHEZ] fled.' };
    const [{ written } = { written: undefined }] = splits(texts);
    expect(written).toEqual({
      one: new Set(['Jorge Sánchez', 'JORGE SANCHEZ']),
      other: new Set(['Jorge Eduardo Costilla Sánchez']),
    });
  });
});

describe('a decision on such names', () => {
  const APART = 'apart: Jorge Sánchez | Jorge Eduardo Costilla Sánchez';

  test('apart makes them two, and both is no question any more', () => {
    expect(settled(decided(FAR, APART))).toEqual([
      'a.txt Jorge Sánchez = person:jorge-sanchez',
      'b.txt Jorge Eduardo Costilla Sánchez = person:jorge-eduardo-costilla-sanchez',
    ]);
    expect(lines(FAR, APART)).toEqual([]);
  });

  test('merge leaves them one, and is no question any more', () => {
    const merge = 'merge: Jorge Sánchez = Jorge Eduardo Costilla Sánchez';
    expect(decided(FAR, merge).entities).toHaveLength(1);
    expect(lines(FAR, merge)).toEqual([]);
  });
});
