import { describe, expect, test } from 'vitest';
import { legal, openLosses } from '../../src/export/legal-text.ts';

test.each([
  ['a\0b\u0008\u000b\u000c\u000e\u001fc', 'abc'],
  ['\ud83dhalf\ude00', 'half'],
  ['\ufffe\uffff', ''],
])('%j loses what XML cannot hold: %j', (text, left) => {
  expect(legal(text)).toBe(left);
});

test.each(['Šarić 李 😀', 'tab\tline\nreturn\r', '\u0085\u2028\u202e\ufeff\ufffd', '<&">', ''])(
  '%j is kept as it is',
  (text) => {
    expect(legal(text)).toBe(text);
  },
);

describe('losses', () => {
  test('nothing left out is no problem', () => {
    const losses = openLosses();
    losses.note('person:ana', ['Ana', 'Duarte']);
    expect(losses.problem('GEXF')).toBeUndefined();
  });

  test('one character of one entity', () => {
    const losses = openLosses();
    losses.note('person:ana', ['Ana', 'Du\u0001arte']);
    expect(losses.problem('GEXF')).toEqual({
      code: 'stripped-characters',
      severity: 'warning',
      message:
        '1 character that GEXF cannot hold (control characters, halves of surrogate pairs) was left out of the names of "person:ana"; --format json keeps them.',
    });
  });

  test('characters and entities are counted, and the first entity is named', () => {
    const losses = openLosses();
    losses.note('person:ana', ['\u0001', '\u0001\u0002']);
    losses.note('person:ben', ['Ben']);
    losses.note('person:eva', ['\u0001']);
    const { message } = losses.problem('CSV')!;
    expect(message).toMatch(
      /^4 characters that CSV .* were left out of the names of 2 entities, the first of them "person:ana"/,
    );
  });
});
