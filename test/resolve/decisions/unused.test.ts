import { describe, expect, test } from 'vitest';
import { decided, gazetteerOf } from './decided.ts';

const TEXTS = {
  'a.txt': '[P Ana Ruiz] met [O Racing].',
  'b.txt': '[P Anita Gil] met [P Ana Ruiz] and [P Racing].',
};
const LEXICON = gazetteerOf({ 'people/a.txt': 'Luz Paz\nalso: Lucecita\n' });

const messages = (text: string) =>
  decided(TEXTS, text, LEXICON).problems.map(({ code, severity, message, place }) => {
    expect([code, severity]).toEqual(['unused-decision', 'warning']);
    return `${place?.line} ${message}`;
  });

describe('a decision that matches nothing is told', () => {
  test.each([
    ['ignore: Print', '1 "Print" is named in no document: correct the line, or delete it.'],
    [
      'ignore: Anita Gil\nin: a.txt',
      '1 "Anita Gil" is named in no document in a.txt: correct the line, or delete it.',
    ],
    ['\nretype: Print = location', '2 "Print" is named in no document: correct the line, or delete it.'],
    [
      'ignore: location:racing',
      '1 "location:racing" is named in no document: correct the line, or delete it.',
    ],
    ['merge: Ana Ruiz = Anna Ruiz', '1 "Anna Ruiz" is named in no document: correct the line, or delete it.'],
    [
      'merge: Luz Paz = Lucecita',
      '1 "Luz Paz" and "Lucecita": none of them is named: correct the line, or delete it.',
    ],
    [
      'merge: person: Racing = Ana Ruiz\nin: c.txt',
      '1 There is no document "c.txt": correct its "in:" line, or delete it.',
    ],
    [
      'merge: Ana Ruiz = Racing = Luz Paz\nmerge: organization:racing = Ana Ruiz',
      '2 "organization:racing" and "Ana Ruiz" are never of one type: give them one with "retype:", or delete the line.',
    ],
    ['apart: Ana Ruiz | Print', '1 "Print" is named in no document: correct the line, or delete it.'],
    [
      'apart: Anita Gil\nin: b.txt',
      '1 "Anita Gil" is not named both in b.txt and elsewhere: correct the "in:" lines, or delete the decision.',
    ],
    [
      'merge: Ana Ruiz = Luz Paz\napart: Ana Ruiz | Lucecita',
      '2 "Ana Ruiz" and "Lucecita" are not two entities that could be kept apart: correct the line, or delete it.',
    ],
    ['rename: Print -> Imprint', '1 No entity is called "Print": correct the line, or delete it.'],
  ])('%s', (text, message) => {
    expect(messages(text)).toEqual([message]);
  });

  test('and what is contradicted in the corpus alone', () => {
    const lexicon = gazetteerOf({ 'people/a.txt': 'Ana Ruiz\nalso: Anita Gil\n' });
    const texts = { ...TEXTS, 'c.txt': '[P Luz Paz].' };
    const text = 'merge: Anita Gil = Luz Paz\napart: person:ana-ruiz | Luz Paz';
    expect(
      decided(texts, text, lexicon).problems.map(({ message, place }) => `${place?.line} ${message}`),
    ).toEqual([
      '2 "person:ana-ruiz" and "Luz Paz" are not two entities that could be kept apart: correct the line, or delete it.',
    ]);
  });
});

test('problems are sorted by place', () => {
  const { problems } = decided(TEXTS, 'ignore: Print\nrename: Share -> Button\nmerge: Ana = Anna');
  expect(problems.map(({ place }) => place?.line)).toEqual([1, 2, 3]);
});

describe('a decision that matches is not', () => {
  test.each([
    'ignore: ana ruiz',
    'ignore: Anita Gil\nin: b.txt',
    'retype: Racing = organization',
    'merge: Ana Ruiz = Anita Gil',
    'merge: Ana Ruiz = Lucecita',
    'merge: Luz Paz = Anita Gil\nin: b.txt',
    'merge: Ana Ruiz = Anita Gil\nin: a.txt',
    'apart: Ana Ruiz | Anita Gil',
    'apart: Ana Ruiz\nin: b.txt',
    'rename: Anita Gil -> Ana Gil',
  ])('%s', (text) => {
    expect(messages(text)).toEqual([]);
  });
});
