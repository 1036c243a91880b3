import { describe, expect, test } from 'vitest';
import { joinNicknames } from '../../src/tag/nicknames.ts';
import { textOf } from '../../src/tag/reading.ts';
import { namesIn } from './reading.ts';

function joined(markedText: string): readonly string[] {
  const { reading, names } = namesIn(markedText);
  return joinNicknames(reading, names).map((name) => textOf(reading, name.from, name.to));
}

describe('a quoted nickname inside a name', () => {
  test.each([
    ['curly quotes', 'They met [? Daniel] “[? El Loco]” [? Barrera] there.', ['Daniel “El Loco” Barrera']],
    ['straight quotes', 'They met [? Daniel] "[? El Loco]" [? Barrera] there.', ['Daniel "El Loco" Barrera']],
    ['single quotes', "They met [? Daniel] '[? Loco]' [? Barrera] there.", ["Daniel 'Loco' Barrera"]],
    ['a nickname written small', 'They met [? Daniel] “loco” [? Barrera] there.', ['Daniel “loco” Barrera']],
    [
      'names beside it',
      'They met [? Eva], [? Daniel] “[? Loco]” [? Barrera] and [? Ana].',
      ['Eva', 'Daniel “Loco” Barrera', 'Ana'],
    ],
    ['an unknown name', 'They met [? Oqwe] “[? Loco]” [? Urumi] there.', ['Oqwe “Loco” Urumi']],
  ])('%s', (_what, text, names) => {
    expect(joined(text)).toEqual(names);
  });
});

describe('no nickname', () => {
  test.each([
    ['nothing behind the quote', 'They met [? Daniel] “[? El Loco]” there.', ['Daniel', 'El Loco']],
    ['a word between', 'They met [? Daniel] the “[? Loco]” [? Barrera].', ['Daniel', 'Loco', 'Barrera']],
    ['two titles in quotes', 'They read “[? Oqwe]” and “[? Urumi]” there.', ['Oqwe', 'Urumi']],
    ['two titles in straight quotes', 'They read "[? Oqwe]" and "[? Urumi]" there.', ['Oqwe', 'Urumi']],
    ['a comma', 'They met [? Daniel], “[? Loco]” [? Barrera].', ['Daniel', 'Loco', 'Barrera']],
    [
      'a long quote',
      'They met [? Daniel] “we will all be there at noon” [? Barrera].',
      ['Daniel', 'Barrera'],
    ],
    [
      'a quote that does not close',
      'They met [? Daniel] “[? Loco] [? Barrera].',
      ['Daniel', 'Loco', 'Barrera'],
    ],
    ['organizations', 'They left [? Bank] “[? Loco]” [? Agency] there.', ['Bank', 'Loco', 'Agency']],
  ])('%s', (_what, text, names) => {
    expect(joined(text)).toEqual(names);
  });

  test('what was joined is a person for that reason', () => {
    const { reading, names } = namesIn('They met [? Oqwe] “[? Loco]” [? Urumi] there.');
    expect(joinNicknames(reading, names)[0]?.votes).toMatchObject([
      { type: 'person', rule: 'quoted-nickname' },
    ]);
  });
});
