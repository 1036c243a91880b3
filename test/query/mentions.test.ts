import { expect, test } from 'vitest';
import { mentionsOf } from '../../src/query/index.ts';
import { corpusOf } from '../store/corpora.ts';
import { bodyOf } from '../store/drafts.ts';
import { storeOf } from '../store/scratch.ts';

const GUILD = 'organization:Gremio del Río';

test('every mention stands in its words, in the order of documents and texts', () => {
  const corpus = corpusOf([
    bodyOf('a', ['First.', '🙂 The [GDR], or [Gremio del Río], met.']),
    bodyOf('b/c', ['[GDR]'], { date: '2015' }),
  ]);
  const found = {
    document: 'a',
    path: 'folder/a',
    line: 1,
    rule: `gazetteer:${GUILD}`,
    because: 'same name',
  };
  expect(mentionsOf(storeOf(corpus), GUILD)).toStrictEqual([
    { ...found, column: 14, before: '🙂 The ', text: 'GDR', after: ', or Gremio del Río, met.' },
    { ...found, column: 22, before: '🙂 The GDR, or ', text: 'Gremio del Río', after: ', met.' },
    {
      ...found,
      document: 'b/c',
      path: 'folder/b/c',
      date: '2015',
      column: 1,
      before: '',
      text: 'GDR',
      after: '',
    },
  ]);
});

test('the words around it are cut where a sentence is long', () => {
  const corpus = corpusOf([bodyOf('a', [`${'one '.repeat(100)}[GDR]${' two'.repeat(100)}.`])]);
  const [mention] = mentionsOf(storeOf(corpus), GUILD);
  expect(mention!.before).toBe(`…${'one '.repeat(24)}`);
  expect(mention!.after).toBe(`${' two'.repeat(24)}…`);
});

test('many mentions in one long line are read in one go', () => {
  const corpus = corpusOf([bodyOf('a', [`${'x'.repeat(1_000_000)} ${'[GDR] and '.repeat(5000)}`])]);
  const found = mentionsOf(storeOf(corpus), GUILD);
  expect(found).toHaveLength(5000);
  expect(found.at(-1)!.column).toBe(1_000_002 + 4999 * 8);
});

test('an entity that is not there has none', () => {
  expect(mentionsOf(storeOf(corpusOf([bodyOf('a', ['[GDR]'])])), 'person:nobody')).toEqual([]);
});
