import { describe, expect, test } from 'vitest';
import type { Resolved } from '../../../src/resolve/index.ts';
import { decided, gazetteerOf, settled, type Texts } from './decided.ts';

const TEXTS: Texts = {
  'a.txt': '[O Print] and [P Racing] met [P Ana Ruiz].',
  'b.txt': '[P print] and [O Racing] met [P Racing Gil].',
};

const names = (resolved: Resolved) =>
  resolved.documents.flatMap(({ document, mentions }) =>
    mentions.map(({ text, type }) => `${document.id} ${type} ${text}`),
  );

describe('ignore', () => {
  test('takes the name’s mentions away, of whatever type, and no other', () => {
    const resolved = decided(TEXTS, 'ignore: PRINT');
    expect(names(resolved)).toEqual(names(decided(TEXTS, '')).filter((name) => !/print/iu.test(name)));
    expect(resolved.entities.map(({ name }) => name)).toEqual(['Racing', 'Ana Ruiz', 'Racing', 'Racing Gil']);
    expect(resolved.problems).toEqual([]);
  });

  test('of one type, or in one document', () => {
    expect(names(decided(TEXTS, 'ignore: person: Print'))).toContain('a.txt organization Print');
    expect(names(decided(TEXTS, 'ignore: person:print'))).not.toContain('b.txt person print');
    expect(names(decided(TEXTS, 'ignore: Print\nin: b.txt'))).toContain('a.txt organization Print');
    expect(names(decided(TEXTS, 'ignore: Print\nin: b.txt'))).not.toContain('b.txt person print');
  });

  test('the corpus does not bring an ignored name back', () => {
    const texts = {
      'a.txt': '[P Ana Ruiz].',
      'b.txt': '[P Ana Ruiz].',
      'c.txt': '[P Ana Ruiz].',
      'd.txt': '[? Ana Ruiz].',
    };
    expect(names(decided(texts, ''))).toHaveLength(4);
    expect(names(decided(texts, 'ignore: Ana Ruiz\nin: d.txt'))).toHaveLength(3);
    expect(names(decided(texts, 'ignore: Ana Ruiz'))).toEqual([]);
  });

  test('an entry’s id stands for all its sure names', () => {
    const lexicon = gazetteerOf({ 'people/a.txt': 'Ana Ruiz\nalso: Anita\nweak: Racing\n' });
    const texts = { ...TEXTS, 'c.txt': '[P Anita] left.' };
    expect(names(decided(texts, 'ignore: person:ana-ruiz', lexicon)).join()).not.toMatch(/Ana Ruiz|Anita/u);
    expect(names(decided(texts, 'ignore: Ana Ruiz', lexicon))).toContain('c.txt person Anita');
    expect(names(decided(texts, 'ignore: person:ana-ruiz', lexicon))).toContain('a.txt person Racing');
  });
});

describe('retype', () => {
  test('gives the name’s mentions another type, and says why', () => {
    const resolved = decided(TEXTS, '\nretype: Racing = organization');
    expect(settled(resolved)).toContain('a.txt Racing = organization:racing');
    expect(settled(resolved)).toContain('b.txt Racing Gil = person:racing-gil');
    const rules = resolved.documents.flatMap(({ mentions }) =>
      mentions.filter(({ text }) => text === 'Racing').map(({ rule }) => rule),
    );
    expect(rules).toEqual(['decision:decisions.txt:2', 'marked']);
    expect(resolved.problems).toEqual([]);
  });

  test('one document’s decision beats that for all', () => {
    const text = 'retype: Racing = organization\nretype: Racing = location\nin: b.txt';
    expect(settled(decided(TEXTS, text)).filter((line) => /Racing =/u.test(line))).toEqual([
      'a.txt Racing = organization:racing',
      'b.txt Racing = location:racing',
    ]);
  });

  test('types are not passed on from decision to decision', () => {
    const text = 'retype: person:racing = organization\nretype: organization:racing = location';
    expect(settled(decided(TEXTS, text)).filter((line) => /Racing =/u.test(line))).toEqual([
      'a.txt Racing = organization:racing',
      'b.txt Racing = location:racing',
    ]);
  });

  test('comes before merging', () => {
    const text =
      'retype: Print = organization\nmerge: Print = organization:racing\nretype: Racing = organization';
    expect(decided(TEXTS, text).entities.map(({ id }) => id)).toEqual([
      'organization:racing',
      'person:ana-ruiz',
      'person:racing-gil',
    ]);
  });

  test('makes no mention of a candidate', () => {
    expect(names(decided({ 'a.txt': '[? Racing] lost.' }, 'retype: Racing = organization'))).toEqual([]);
  });
});
