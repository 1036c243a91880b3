import { expect, test } from 'vitest';
import type { ResolvedDocument } from '../../src/model.ts';
import { corpusOf } from './corpora.ts';
import { bodyOf, ENTITIES } from './drafts.ts';
import { storeOf } from './scratch.ts';

test('U+0000 and halves of surrogate pairs become U+FFFD, one for one, and cut nothing', () => {
  const hostile = bodyOf('a\0b', ['x\0\ud83d [Ortúzar] \udc00 met the [GDR].'], {
    title: '\0',
    author: '\ud800',
  });
  const [document] = [...storeOf(corpusOf([hostile])).readDocuments()] as [ResolvedDocument];
  expect(document.document).toMatchObject({
    id: 'a\ufffdb',
    title: '\ufffd',
    author: '\ufffd',
    text: 'x\ufffd\ufffd Ortúzar \ufffd met the GDR. \n',
  });
  for (const { start, end, text } of document.mentions)
    expect(document.document.text.slice(start, end)).toBe(text);
});

test('problems and settings with such characters are stored, too', () => {
  const problem = {
    code: 'x',
    severity: 'warning',
    message: 'a\0\ud800',
    place: { path: '\0.txt' },
  } as const;
  const store = storeOf(corpusOf([], { kind: 'document' }, [problem]), { note: 'a\0b' });
  expect(store.readProblems()).toEqual([
    { ...problem, message: 'a\ufffd\ufffd', place: { path: '\ufffd.txt' } },
  ]);
  expect(store.readSettings()).toEqual({ note: 'a\ufffdb', scope: 'document' });
  expect(store.readNetwork().entities).toEqual([]);
  expect(ENTITIES.every(({ id }) => store.entity(id) === undefined)).toBe(true);
});

test('a name with U+0000 is looked up whole', () => {
  const store = storeOf(corpusOf([bodyOf('a', ['[GDR]'])]));
  expect(store.entitiesNamed('GDR')).toHaveLength(1);
  expect(store.entitiesNamed('GDR\0x')).toEqual([]);
  expect(store.entitiesNamed("x' OR '1'='1")).toEqual([]);
});
