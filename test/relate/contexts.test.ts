import { describe, expect, test } from 'vitest';
import type { Scope } from '../../src/model.ts';
import { contextsOf } from '../../src/relate/contexts.ts';
import { resolvedOf } from './marked.ts';

/** The contexts of a text, as `first & second` with the sentences in which they stand, both in the text's order. */
function contexts(text: string, scope: Scope): readonly string[] {
  const document = resolvedOf('page.txt', text);
  const { mentions, sentences } = document;
  const sentenceOf = (start: number): number =>
    sentences.findIndex((one) => one.start <= start && start < one.end);
  return contextsOf(document, 0, scope).map(({ a, b }) =>
    [a, b].map((i) => `${mentions[i]!.text}@${sentenceOf(mentions[i]!.start)}`).join(' & '),
  );
}

const sentence: Scope = { kind: 'sentence' };
const paragraph: Scope = { kind: 'paragraph' };
const document: Scope = { kind: 'document' };
const window = (sentences: number): Scope => ({ kind: 'window', sentences });

const STORY = ['[P Ana] met [P Eva]. [P Eva] left.', '[P Luis] met [P Ana]. It rained. [P Eva] sang.'].join(
  '\n',
);

describe('two names in one sentence', () => {
  test.each([
    ['each sentence is a context', STORY, ['Ana@0 & Eva@0', 'Ana@2 & Luis@2']],
    ['a pair counts once a sentence', '[P Ana] met [P Eva], and [P Eva] met [P Ana].', ['Ana@0 & Eva@0']],
    [
      'each pair of three',
      '[P Ana], [P Eva] and [P Luis] met.',
      ['Ana@0 & Eva@0', 'Ana@0 & Luis@0', 'Eva@0 & Luis@0'],
    ],
    ['nobody is mentioned with oneself', '[P Ana] met [P Ana].', []],
    ['the lesser id is first', '[P Eva] met [P Ana].', ['Ana@0 & Eva@0']],
    ['a title is a context', '[P Ana] Meets [P Eva]\nIt rained. Nobody sang.', ['Ana@0 & Eva@0']],
    ['a name alone', '[P Ana] met nobody.', []],
    ['nothing', '', []],
  ])('%s', (_what, text, expected) => {
    expect(contexts(text, sentence)).toEqual(expected);
  });

  test('evidence is each name’s first mention there', () => {
    const text = '[P Eva] left. [P Ana] met [P Ana], [P Eva] and [P Eva].';
    expect(contextsOf(resolvedOf('page.txt', text), 7, sentence)).toEqual([{ document: 7, a: 1, b: 3 }]);
  });

  test('what is left open makes no context', () => {
    const resolved = resolvedOf('page.txt', '[P Ana] met [P Eva] and [P Luis].');
    const open = { entity: null, candidates: ['Eva', 'Ema'], because: 'two fit' };
    const resolutions = resolved.resolutions.map((one) => (one.entity === 'Eva' ? open : one));
    expect(contextsOf({ ...resolved, resolutions }, 0, sentence)).toEqual([{ document: 0, a: 0, b: 2 }]);
  });
});

describe('two names in one paragraph', () => {
  test.each([
    [
      'each paragraph is a context',
      STORY,
      ['Ana@0 & Eva@0', 'Ana@2 & Luis@2', 'Eva@4 & Luis@2', 'Ana@2 & Eva@4'],
    ],
    ['a pair counts once a paragraph', '[P Ana] met [P Eva]. [P Ana] met [P Eva].', ['Ana@0 & Eva@0']],
    ['the title is one of its own', '[P Ana] Returns\n[P Eva] left. It rained.', []],
  ])('%s', (_what, text, expected) => {
    expect([...contexts(text, paragraph)].sort()).toEqual(expected.toSorted());
  });
});

describe('two names in one document', () => {
  test('the document is one context', () => {
    expect([...contexts(STORY, document)].sort()).toEqual([
      'Ana@0 & Eva@0',
      'Ana@0 & Luis@2',
      'Eva@0 & Luis@2',
    ]);
  });
});

describe('two names less than N sentences apart', () => {
  const APART = '[P Ana] left. It rained. [P Eva] sang.';

  test.each([
    ['window:1 is the sentence', STORY, 1, ['Ana@0 & Eva@0', 'Ana@2 & Luis@2']],
    ['two sentences apart', APART, 3, ['Ana@0 & Eva@2']],
    ['farther apart than that', APART, 2, []],
    ['in the other order', '[P Eva] left. [P Ana] sang.', 2, ['Ana@1 & Eva@0']],
    [
      'each pair of sentences is a context',
      '[P Ana] left. [P Eva] sang. [P Ana] came.',
      2,
      ['Ana@0 & Eva@1', 'Ana@2 & Eva@1'],
    ],
    [
      'a sentence that holds both is one, and stands in no pair',
      '[P Ana] met [P Eva]. [P Ana] left.',
      2,
      ['Ana@0 & Eva@0'],
    ],
    ['across paragraphs', '[P Ana] left.\n[P Eva] sang.', 2, ['Ana@0 & Eva@1']],
  ])('%s', (_what, text, width, expected) => {
    expect([...contexts(text, window(width))].sort()).toEqual(expected);
  });
});

describe('a dateline', () => {
  test.each<[string, Scope]>([
    ['sentence', sentence],
    ['paragraph', paragraph],
    ['document', document],
    ['window', window(5)],
  ])('makes no co-mention in a %s', (_kind, scope) => {
    expect(contexts('[L QUITO] - [P Ana] met [P Eva].', scope)).toEqual(['Ana@1 & Eva@1']);
  });
});
