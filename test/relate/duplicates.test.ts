import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ResolvedDocument } from '../../src/model.ts';
import { duplicateGroups, relate, withRepeats } from '../../src/relate/index.ts';
import { entitiesOf, resolvedOf } from './marked.ts';

const FIXTURES = 'fixtures/relate/duplicates';

function documentsOf(leaf: string): readonly ResolvedDocument[] {
  const folder = join(FIXTURES, leaf, 'documents');
  return readdirSync(folder)
    .sort()
    .map((id) => resolvedOf(id, readFileSync(join(folder, id), 'utf8')));
}

/** Each document with its sentences, `=` before those that say nothing new; then what is counted. */
function printed(documents: readonly ResolvedDocument[]): string {
  const read = withRepeats(documents);
  const { entities, coMentions } = relate(read, entitiesOf(read), { kind: 'sentence' });
  const nodes = entities.map(({ name, mentions, documents }) => `${mentions} in ${documents}  ${name}`);
  const edges = coMentions.map(({ a, b, weight, documents }) => `${weight} in ${documents}  ${a} -- ${b}`);
  return `${[...read.map(printedDocument), nodes.join('\n'), edges.join('\n')].join('\n\n')}\n`;
}

function printedDocument({ document, sentences, duplicateOf, repeats = [] }: ResolvedDocument): string {
  const lines = sentences.map(({ start, end }, i) => {
    const sentence = document.text.slice(start, end).replace(/\s+/gu, ' ');
    return `${repeats.includes(i) ? '=' : ' '} ${sentence}`;
  });
  const head = duplicateOf === undefined ? document.id : `${document.id}, duplicate of ${duplicateOf}`;
  return [head, ...lines].join('\n');
}

describe('documents that say the same', () => {
  test.each(readdirSync(FIXTURES).sort())('%s', (leaf) => {
    const expected = readFileSync(join(FIXTURES, leaf, 'expected.txt'), 'utf8');
    expect(printed(documentsOf(leaf))).toBe(expected);
  });
});

/** A text of so many words, each its own: text 1 shares none with text 2. */
function words(count: number, text = 1, from = 0): readonly string[] {
  return Array.from({ length: count }, (_, i) => `w${text}x${from + i}`);
}

function groupsOf(...texts: readonly (string | readonly string[])[]): readonly (readonly string[])[] {
  const documents = texts.map((text, i) =>
    resolvedOf(`${i}`, `${typeof text === 'string' ? text : text.join(' ')}.`),
  );
  return duplicateGroups(documents);
}

describe('near-duplicates share two thirds of the smaller text', () => {
  const text = words(104);

  test.each<[string, readonly string[]]>([
    ['the same words', text],
    ['in capitals', text.map((word) => word.toUpperCase())],
    ['with other punctuation', text.map((word, i) => (i % 9 === 0 ? `"${word}",` : word))],
    [
      'with a word more in every twentieth place',
      text.flatMap((word, i) => (i % 20 === 9 ? [word, 'x'] : word)),
    ],
    ['its first 71 words, then others', [...words(71), ...words(33, 2)]],
    ['its second half', words(52, 1, 52)],
    ['four times as many words around it', [...words(200, 2), ...text, ...words(200, 3)]],
  ])('%s', (_, other) => {
    expect(groupsOf(text, other)).toEqual([['0', '1']]);
  });

  test.each<[string, readonly string[]]>([
    ['others', words(104, 2)],
    ['a word changed in every tenth place', text.map((word, i) => (i % 10 === 5 ? 'x' : word))],
    ['its first 69 words, then others', [...words(69), ...words(35, 2)]],
    ['the same words in another order', text.toReversed()],
    ['six times as many words around it', [...words(300, 2), ...text, ...words(300, 3)]],
  ])('but not with %s', (_, other) => {
    expect(groupsOf(text, other)).toEqual([]);
  });

  test('in scripts that put no spaces between words', () => {
    const letters = Array.from({ length: 60 }, (_, i) => String.fromCharCode(0x4e00 + i));
    const text = letters.join('');
    expect(groupsOf(text, `${text.slice(0, 50)}也`)).toEqual([['0', '1']]);
    expect(groupsOf(text, letters.toReversed().join(''))).toEqual([]);
  });
});

describe('a text of less than thirty words', () => {
  test('is a duplicate of its equals', () => {
    expect(groupsOf(words(29), words(30), words(29).join(', '), words(28))).toEqual([['0', '2']]);
    expect(groupsOf(words(30), [...words(29), 'x'])).toEqual([['0', '1']]);
  });

  test('and one without words of nothing', () => {
    expect(groupsOf('!', '!', '-- * --')).toEqual([]);
  });
});

describe('groups', () => {
  test('are connected, from one to the next', () => {
    const steps = [0, 20, 40, 60].map((from) => words(80, 1, from));
    expect(groupsOf(steps[0]!, steps[3]!)).toEqual([]);
    expect(groupsOf(...steps)).toEqual([['0', '1', '2', '3']]);
  });

  test('begin with the earliest, undated ones last, then with the smallest id', () => {
    const text = `${words(40).join(' ')}.`;
    const documents = [
      resolvedOf('a', text),
      resolvedOf('b', text, { date: '2019-05-02' }),
      resolvedOf('d', text, { date: '2019-05' }),
      resolvedOf('c', text, { date: '2019-05' }),
    ];
    expect(duplicateGroups(documents)).toEqual([['c', 'd', 'b', 'a']]);
  });

  test('of many copies are whole', () => {
    const copies = Array.from({ length: 60 }, (_, i) => [...words(40), ...words(i % 5, 2)]);
    expect(groupsOf(...copies)).toEqual([copies.map((_, i) => `${i}`).sort()]);
  });

  test('are not made by the frame that all pages of a site have', () => {
    const pages = Array.from({ length: 30 }, (_, i) => [...words(40, i + 2), ...words(90)]);
    expect(groupsOf(...pages)).toEqual([]);
    expect(groupsOf(...pages, pages[7]!)).toEqual([['30', '7']]);
  });

  test('are made without byline, dateline, furniture and quotes', () => {
    const text = `${words(32).join(' ')}.`;
    const frame = words(32, 2).join(' ');
    expect(groupsOf(text, `QUITO - ${text}\n> ${frame}.\nMost Read\n${frame}`)).toEqual([['0', '1']]);
    expect(groupsOf(text, `> ${text}\n> ${frame}.`)).toEqual([]);
  });
});
