import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGazetteer, formatEntry } from '../../src/gazetteer/index.ts';
import type { GazetteerEntry } from '../../src/model.ts';
import { builtInOf } from './folder.ts';

const build = (text: string) =>
  buildGazetteer({ folders: [builtInOf({ 'organizations/a.txt': text })] }).entries;
const withoutPlace = (entries: readonly GazetteerEntry[]) => entries.map(({ place: _, ...entry }) => entry);

describe('formatEntry', () => {
  test.each([
    'Gulf Cartel\nalso: Cártel del Golfo\nweak: CDG\nin: Mexico\nnot: Clan del Golfo',
    'Amazonas (Peru)\nid: organization:amazonas\nshared: Amazonas',
    'Zetas\nweak: Zetas\nalso: Los Zetas',
    'The Rock\nshared: The Rock',
  ])('prints what was read: %j', (text) => {
    expect(build(text).map(formatEntry)).toEqual([text]);
  });

  test('leaves out what matching never needs', () => {
    expect(
      build('# Gangs\nZetas\nsource: a book\nnote: check\nid: organization:zetas').map(formatEntry),
    ).toEqual(['Zetas']);
  });
});

const word = fc.constantFrom(
  'Ana',
  'ÁNA',
  'the',
  'Río',
  'río',
  'X:',
  'also:',
  '(Peru)',
  '#',
  '"B"',
  'é',
  '  ',
  '\t',
  '-',
);
const value = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  fc.string(),
);
const field = fc.tuple(
  fc.constantFrom('also', 'weak', 'shared', 'in', 'not', 'id', 'id: organization', 'note'),
  value,
);
const paragraph = fc
  .tuple(value, fc.array(field, { maxLength: 5 }))
  .map(([name, fields]) => [name, ...fields.map(([key, text]) => `${key}: ${text}`)].join('\n'));

test('reading what was printed gives the entries again', () => {
  fc.assert(
    fc.property(paragraph, (text) => {
      const entries = build(text);
      expect(withoutPlace(build(entries.map(formatEntry).join('\n\n')))).toEqual(withoutPlace(entries));
    }),
    { numRuns: 300 },
  );
});
