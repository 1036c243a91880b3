import { describe, expect, test } from 'vitest';
import { decided, gazetteerOf, settled, type Texts } from './decisions/decided.ts';

const LEXICON = gazetteerOf({ 'people/a.txt': 'Ana Vega Ruiz\nweak: Vega\n\nGustavo Petro\nalso: Petro\n' });

const settle = (texts: Texts) => settled(decided(texts, '', LEXICON));

describe('a short name that the gazetteer knows', () => {
  test('is the fuller name’s in a document that names no other bearer, and does not make that the gazetteer’s', () => {
    expect(settle({ 'a.txt': '[P Juan Petro] spoke. [P Petro] left.' })).toEqual([
      'a.txt Juan Petro = person:juan-petro',
      'a.txt Petro = person:juan-petro',
    ]);
  });

  test.each([
    ['[P Daniel Vega] met [P Ana Vega Ruiz]. [P Vega] left.', 'a.txt Daniel Vega = person:daniel-vega'],
    ['[P Ana Vega Ruiz] met [P Daniel Vega]. [P Vega] left.', 'a.txt Daniel Vega = person:daniel-vega'],
  ])('is the gazetteer’s in a document that names him in full: %s', (text, other) => {
    expect(settle({ 'a.txt': text })).toContain('a.txt Vega = person:ana-vega-ruiz');
    expect(settle({ 'a.txt': text })).toContain(other);
  });

  test('is known alone', () => {
    expect(settle({ 'a.txt': '[P Petro] left.' })).toEqual(['a.txt Petro = person:gustavo-petro']);
  });
});

describe('a short name of several names', () => {
  test('that the corpus finds to be one entity is settled', () => {
    const texts = {
      'a.txt': '[P Ana Vega Ruiz] met [P Luis Gil]. [P Vega] is [P Ana Maria Vega], said [P A. Vega Ruiz].',
    };
    expect(settle(texts).filter((line) => line.includes('Vega ='))).toEqual([
      'a.txt Vega = person:ana-vega-ruiz',
      'a.txt Ana Maria Vega = person:ana-maria-vega',
    ]);
  });

  test('that stay different people is left open', () => {
    expect(settle({ 'a.txt': '[P Luis Gil] met [P Rosa Gil]. [P Gil] left.' }).at(-1)).toBe(
      'a.txt Gil = ? person:luis-gil person:rosa-gil',
    );
  });
});
