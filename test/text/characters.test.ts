import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Character, characterAt, isWordCharacter } from '../../src/text/characters.ts';

describe('what a code unit is', () => {
  test.each<[keyof typeof Character, string]>([
    ['space', ' \t\u00a0\u2003\u200b\ufeff'],
    ['newline', '\n\r\u2028\u2029'],
    ['upper', 'AÁÑΩЖ\u01c5'],
    ['lower', 'aáñωжß'],
    ['caseless', '北アا한'],
    ['mark', '\u0301\u093e\u00ad\u200c\u200d'],
    ['digit', '0٣७'],
    ['apostrophe', "'\u2019\u02bc\u02bb"],
    ['other', '.,-–—"“”()[]@#$€_\u0000\ud83d\ude00\u200e\u202e\ufffd'],
  ])('%s', (kind, units) => {
    for (let at = 0; at < units.length; at++)
      expect([at, characterAt(units, at)]).toEqual([at, Character[kind]]);
  });

  test('past the end of the text there is no word', () => {
    expect(characterAt('a', 1)).toBe(Character.other);
    expect(characterAt('', 0)).toBe(Character.other);
  });

  test('words hold every letter, mark and decimal digit of Unicode, and the joiners that shape them', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(unit, (text) => {
        const inWords = /[\p{L}\p{M}\p{Nd}\u00ad\u200c\u200d]/u.test(text) && !/[\u02bb\u02bc]/u.test(text);
        expect(isWordCharacter(characterAt(text, 0))).toBe(inWords);
      }),
      { numRuns: 2000 },
    );
  });
});

test('words are made of letters, marks and digits', () => {
  const inWords = Object.entries(Character).flatMap(([name, kind]) => (isWordCharacter(kind) ? [name] : []));
  expect(inWords.sort()).toEqual(['caseless', 'digit', 'lower', 'mark', 'upper']);
});
