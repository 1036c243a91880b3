import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/model.ts';
import { likelyMerges } from '../../src/resolve/index.ts';
import { decided, gazetteerOf, type Texts } from './decisions/decided.ts';

const likely = (texts: Texts, decisions = '', gazetteer = {}) =>
  likelyMerges(decided(texts, decisions, gazetteerOf(gazetteer))).map(
    ({ a, b, because, score }) => `${score} ${a} ${b}: ${because}`,
  );

/** Each name in a document of its own, so that nothing is settled within one. */
const apart = (...names: readonly string[]): Texts =>
  Object.fromEntries(names.map((name, i) => [`${i}.txt`, `They met [${name}].`]));

describe('look alike', () => {
  test.each([
    [
      ['P Mohamed Ali Vega', 'P Mohammed Ali Vega'],
      '0.9 person:mohamed-ali-vega person:mohammed-ali-vega: "mohamed" and "mohammed" are one letter apart',
    ],
    [
      ['P Ana Gonzalez', 'P Ana Gonzales'],
      '0.9 person:ana-gonzales person:ana-gonzalez: "gonzales" and "gonzalez" are one letter apart',
    ],
    [
      ['O Los Choneros', 'O Los Chonero'],
      '0.9 organization:los-chonero organization:los-choneros: "chonero" and "choneros" are one letter apart',
    ],
    [
      ['L Esmeraldas', 'L Esmerldas'],
      '0.9 location:esmeraldas location:esmerldas: "esmeraldas" and "esmerldas" are one letter apart',
    ],
    [
      ['P J. Guzmán', 'P Joaquín Guzmán'],
      '0.8 person:j-guzman person:joaquin-guzman: "J. Guzmán" may be initials of "Joaquín Guzmán"',
    ],
    [
      ['P Peña Nieto', 'P Enrique Peña Nieto'],
      '0.8 person:enrique-pena-nieto person:pena-nieto: "Peña Nieto" may be a shorter form of "Enrique Peña Nieto"',
    ],
    [
      ['P Petro', 'P Gustavo Petro'],
      '0.6 person:gustavo-petro person:petro: "Petro" may be one of the names of "Gustavo Petro"',
    ],
    [
      ['O CSI', 'O Center of Strategic Intelligence'],
      '0.7 organization:center-of-strategic-intelligence organization:csi: "CSI" may be the initials of "Center of Strategic Intelligence"',
    ],
  ])('%j', (names, expected) => {
    expect(likely(apart(...names))).toEqual([expected]);
  });

  test.each([
    [['P Ana Vega', 'O Anna Vega']],
    [['P Juan Gil', 'P Juan Gill']],
    [['P Daniela Vega', 'P Daniel Vega']],
    [['P Fernando Vega', 'P Fernanda Vega']],
    [['P Luis Vega', 'P Ana Vega']],
    [['P J. Vega', 'P Ana Vega']],
    [['O Bloque 10033', 'O Bloque 10034']],
    [['P Gonzalez Vega', 'P Gonsales Vega']],
    [['L CSI', 'L City of Saint Ives']],
    [['P Vega', 'P Ana Vega', 'P Eva Vega', 'P Ida Vega', 'P Mia Vega', 'P Noa Vega', 'P Pia Vega']],
  ])('%j do not', (names) => {
    expect(likely(apart(...names))).toEqual([]);
  });
});

describe('the likeliest come first', () => {
  test('what fits fewer is likelier, then what is named more often', () => {
    const texts = {
      ...apart('P Vega', 'P Ana Vega', 'P Luis Vega', 'P J. Gil', 'P Juan Gil'),
      'z.txt': '[P Luis Vega] and [P Luis Vega].',
    };
    expect(likely(texts).map((line) => line.split(':').slice(0, 3).join(':'))).toEqual([
      '0.8 person:j-gil person:juan-gil',
      '0.3 person:luis-vega person:vega',
      '0.3 person:ana-vega person:vega',
    ]);
  });

  test('what a rule kept apart is less likely, and says so', () => {
    expect(likely({ 'a.txt': '[P Joaquín Guzmán] and his son [P Joaquín Guzmán López].' })).toEqual([
      '0.4 person:joaquin-guzman person:joaquin-guzman-lopez: "Joaquín Guzmán" may be a shorter form of "Joaquín Guzmán López"; but a.txt names Joaquín Guzmán first and Joaquín Guzmán López beside',
    ]);
  });

  test('what was decided, or is known to be two, is no question', () => {
    const names = apart('P J. Guzmán', 'P Joaquín Guzmán');
    expect(likely(names, 'apart: J. Guzmán | Joaquín Guzmán')).toEqual([]);
    expect(likely(names, 'merge: J. Guzmán = Joaquín Guzmán')).toEqual([]);
    expect(likely(names, 'ignore: J. Guzmán')).toEqual([]);
    expect(likely(names, '', { 'people/a.txt': 'J. Guzmán\n\nJoaquín Guzmán\n' })).toEqual([]);
    expect(likely(names, '', { 'people/a.txt': 'Joaquín Guzmán\n' })).toHaveLength(1);
  });
});

describe('for any entities', () => {
  const word = fc.constantFrom(
    'ana',
    'anna',
    'Vegas',
    'Vega',
    'v',
    'Begas',
    'CSI',
    '33',
    '__proto__',
    '𐐀𐐁𐐂𐐃𐐄𐐅',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const entities = fc
    .uniqueArray(fc.tuple(fc.constantFrom('person', 'organization', 'location'), name), { selector: String })
    .map((all) =>
      all.map(([type, own], i): Entity => ({ id: `${type}:${i}`, type, name: own, aliases: [] })),
    );

  test('each pair is two entities of one type, once, whatever their order', () => {
    fc.assert(
      fc.property(entities, (all) => {
        const merges = likelyMerges({ documents: [], entities: all, keptApart: [] });
        const reversed = likelyMerges({ documents: [], entities: all.toReversed(), keptApart: [] });
        expect(new Set(merges.map(({ a, b }) => `${a} ${b}`)).size).toBe(merges.length);
        expect(reversed.map(({ a, b, score }) => [a, b, score])).toEqual(
          merges.map(({ a, b, score }) => [a, b, score]),
        );
        for (const [i, { a, b, score }] of merges.entries()) {
          expect(a < b && a.split(':')[0] === b.split(':')[0]).toBe(true);
          expect(score > 0 && score <= (merges[i - 1]?.score ?? 1)).toBe(true);
        }
      }),
    );
  });

  test('many names with a word in common are compared with few', () => {
    const letters = (number: number) =>
      [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const many = Array.from({ length: 20_000 }, (_, i): Entity => {
      const name = `Juan ${letters(i).repeat(3)} Vega`;
      return { id: `person:${i}`, type: 'person', name, aliases: [] };
    });
    expect(likelyMerges({ documents: [], entities: many, keptApart: [] })).toEqual([]);
  });
});
