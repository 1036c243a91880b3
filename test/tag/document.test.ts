import { describe, expect, test } from 'vitest';
import { foundIn, tagged } from './reading.ts';

/** The rule that found each mention. */
function rules(text: string): readonly string[] {
  return tagged(text).mentions.map((mention) => `${mention.text}: ${mention.rule}`);
}

describe('a name has one type in a document', () => {
  test.each([
    ['votes of all its occurrences count together', '[P Oqwe] said nothing. They arrested [P Oqwe] there.'],
    ['one occurrence that is certain is enough', 'They saw [P Oqwe] there. The lawyer [P Oqwe] left.'],
    ['a surname after its full name', 'The lawyer [P Oqwe Urumi] left. They saw [P Urumi] there.'],
    ['a surname before its full name', 'They saw [P Urumi] there. The lawyer [P Oqwe Urumi] left.'],
    ['a first name after its full name', 'They met [P Eva Oqwe] there. They saw [P Eva] then.'],
    [
      'the beginning of an organization’s name',
      'They left the [O Oqwe Agency] there. They saw [O Oqwe] then.',
    ],
    ['a list lends its type', 'They fear the [O Sinaloa Cartel] and the [O Oqwe] fighters there.'],
    ['an alias lends its type', 'They met [P Eva Ruiz], alias “[P Oqwe],” there.'],
    ['an acronym lends its type', 'They left the [O Center for Strategic Intelligence] ([O CIES]) there.'],
    ['a place in a place', 'They met at [L Oqwe], [L Ecuador], then.'],
  ])('%s', (_what, text) => {
    expect(foundIn(text)).toBe(text);
  });

  test.each([
    ['an unknown name alone', 'They saw Oqwe there.'],
    ['an unknown name that only stands in a list', 'They fear the [O Sinaloa Cartel] and the Oqwe there.'],
    ['an unknown name before the fighters alone', 'They fear the Oqwe fighters there.'],
    ['a place beside a paper that bears its name', 'They read the [O Quito Bank] in [L Quito] there.'],
    ['an acronym of plain words', 'The gross domestic product (GDP) fell. The GDP is low.'],
    ['a weak name alone', 'They saw Post there.'],
  ])('not: %s', (_what, text) => {
    expect(foundIn(text)).toBe(text);
  });

  test('a weak name counts beside a strong name of its entity', () => {
    const text = 'They read the [O Harbor Post]. The [O Post] was free.';
    expect(foundIn(text)).toBe(text);
  });
});

describe('every mention says what found it', () => {
  test.each([
    ['They live in Quito.', ['Quito: gazetteer:location:quito']],
    ['The lawyer Oqwe left.', ['Oqwe: role-before']],
    ['They met Eva Oqwe there. They saw Oqwe then.', ['Eva Oqwe: first-name', 'Oqwe: surname-of-full-name']],
    ['They fear the FARC and the Oqwe fighters.', ['FARC: gazetteer:organization:farc', 'Oqwe: list']],
  ])('%s', (text, expected) => {
    expect(rules(text)).toEqual(expected);
  });
});

test('what is not certain is handed on with its votes', () => {
  const { mentions, candidates } = tagged('They saw Oqwe Urumi there.');
  expect(mentions).toEqual([]);
  expect(candidates).toMatchObject([
    { start: 9, end: 19, text: 'Oqwe Urumi', votes: [{ type: 'person', rule: 'two-unknown-names' }] },
  ]);
});
