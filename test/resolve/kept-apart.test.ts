import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/resolve/index.ts';
import { corpusOf, decided, gazetteerOf, type Texts } from './decisions/decided.ts';

const apart = (texts: Texts, decisions = '', gazetteer = {}) =>
  decided(texts, decisions, gazetteerOf(gazetteer)).keptApart.map(
    ({ a, b, because }) => `${a} | ${b}: ${because}`,
  );

describe('what is kept apart is said', () => {
  test('a fuller name that comes later', () => {
    expect(apart({ 'a.txt': '[P Joaquín Guzmán] and his son [P Joaquín Guzmán López].' })).toEqual([
      'person:joaquin-guzman | person:joaquin-guzman-lopez: a.txt names Joaquín Guzmán first and Joaquín Guzmán López beside',
    ]);
  });

  test('a name that is short for several', () => {
    const texts = { 'a.txt': '[P Ana Vega].', 'b.txt': '[P Ana Vega Ruiz].', 'c.txt': '[P Ana Vega Gil].' };
    const because = 'a shorter form of 2 names that differ';
    expect(apart(texts)).toEqual([
      `person:ana-vega | person:ana-vega-gil: ${because}`,
      `person:ana-vega | person:ana-vega-ruiz: ${because}`,
    ]);
  });

  test('a "not:" line', () => {
    const people = { 'people/a.txt': 'Ana Vega Ruiz\nnot: Ana Vega\n' };
    const texts = { 'a.txt': '[P Ana Vega].', 'b.txt': '[P Ana Vega Ruiz].' };
    expect(apart(texts, '', people)).toEqual([
      'person:ana-vega | person:ana-vega-ruiz: the gazetteer says "not: Ana Vega" of Ana Vega Ruiz',
    ]);
  });

  test('two of the gazetteer’s people with one surname, if a document names both', () => {
    const people = { 'people/a.txt': 'Ana Vega\n\nLuis Vega\n\nRosa Vega\n' };
    expect(
      apart({ 'a.txt': '[P Ana Vega] and [P Luis Vega].', 'b.txt': '[P Rosa Vega].' }, '', people),
    ).toEqual(['person:ana-vega | person:luis-vega: two entries of the gazetteer with the name "vega"']);
  });

  test('a decision, whatever a rule says', () => {
    const texts = { 'a.txt': '[P Joaquín Guzmán] and his son [P Joaquín Guzmán López].' };
    expect(apart(texts, 'apart: Joaquín Guzmán | Joaquín Guzmán López')).toEqual([
      'person:joaquin-guzman | person:joaquin-guzman-lopez: decided by hand, decisions.txt:1',
    ]);
  });

  test('but not of entities that are one after all, nor of names that have nothing in common', () => {
    const texts = { 'a.txt': '[P Ana Vega] and [P Ana Vega Ruiz]. [P Luis Gil].' };
    expect(apart(texts, 'merge: Ana Vega = Ana Vega Ruiz')).toEqual([]);
  });

  test('whatever the order of the documents', () => {
    const tagged = corpusOf({
      'b.txt': '[P Ana Vega].',
      'c.txt': '[P Ana Vega Ruiz].',
      'a.txt': '[P Ana Vega Gil].',
    });
    const lexicon = gazetteerOf({});
    expect(resolve(tagged.toReversed(), lexicon).keptApart).toEqual(resolve(tagged, lexicon).keptApart);
  });
});
