import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../src/tag/pieces.ts';
import { textOf } from '../../src/tag/reading.ts';
import { runsOf } from '../../src/tag/runs.ts';
import { hitsIn, readingOf } from './reading.ts';

/** The names that are left of a sentence's runs. */
function pieces(text: string): readonly string[] {
  const reading = readingOf(text);
  const hits = hitsIn(reading);
  const { from, to } = reading.sentences[0]!;
  const names = runsOf(reading, from, to, hits).flatMap((run) => piecesOf(reading, run, 0, hits));
  return names.map((name) => textOf(reading, name.from, name.to));
}

describe('what is cut away', () => {
  test.each([
    ['a title', 'they met President Ana Ruiz there', ['Ana Ruiz']],
    ['a shortened title', 'they met Gen. Ruiz there', ['Ruiz']],
    ['a title of two words', 'they met Prime Minister Ruiz there', ['Ruiz']],
    ['a title behind an office', 'they met the Office of President Ana Ruiz there', ['Ana Ruiz']],
    ['two words of a title behind an office', 'the Bank of Prime Minister Ana Ruiz', ['Ana Ruiz']],
    ['a place before a title', 'they met Quito Mayor Ana Ruiz there', ['Quito', 'Ana Ruiz']],
    ['a nationality', 'they met Colombian President Ana Ruiz there', ['Ana Ruiz']],
    ['a nationality alone', 'they met two Colombians there', []],
    ['a weekday', 'they met Ana Monday there', ['Ana']],
    ['a month alone', 'they met in March there', []],
    ['a religion', 'they met Catholic Ana there', ['Ana']],
    ['an event with the place before it', 'they signed the Oqwe Accords there', []],
    ['a thing with a known name in it', 'they paid for Plan Ecuador there', []],
    ['a thing with an organization’s head in it', 'they paid for the Oqwe Bank there', []],
    ['a first word that only begins the sentence', 'After Ana Ruiz they left', ['Ana Ruiz']],
    ['an ordinary first word', 'Seized Ana Ruiz they have', ['Ana Ruiz']],
    ['a modifier of a title', 'they met Former President Ruiz there', ['Ruiz']],
    ['an ordinary word alone', 'they closed the Border there', []],
    ['a letter', 'they took plan B there', []],
    ['a code', 'they took the A4 there', []],
    ['what an office is for', 'they met the Minister of Health there', []],
    ['an article alone', 'they met El there', []],
  ])('%s', (_what, text, names) => {
    expect(pieces(text)).toEqual(names);
  });
});

describe('what stays whole', () => {
  test.each([
    ['a title inside an organization', 'they left King Oqwe University there', ['King Oqwe University']],
    [
      'a nationality inside an organization',
      'they left the Colombian Border Police there',
      ['Colombian Border Police'],
    ],
    ['a thing inside an organization', 'they left the World Cup Committee there', ['World Cup Committee']],
    ['a month that is a first name', 'they met April Jones there', ['April Jones']],
    ['a month that is a surname', 'they met Luis May there', ['Luis May']],
    ['a first name before another', 'they met Julio César Falcioni there', ['Julio César Falcioni']],
    ['a gazetteer name with a title in it', 'they live in The Hague there', ['Hague']],
    ['an ordinary word in a gazetteer name', 'they read the Harbor Post there', ['Harbor Post']],
    ['a quoted alias with a title', 'they met Ruiz, alias "Don Mario" there', ['Ruiz', 'Don Mario']],
    ['an acronym', 'they left the OQW there', ['OQW']],
    ['a body that stands for itself', 'they left Congress there', ['Congress']],
    [
      'an organization’s "and"',
      'they left the Ministry of Energy and Mines there',
      ['Ministry of Energy and Mines'],
    ],
  ])('%s', (_what, text, names) => {
    expect(pieces(text)).toEqual(names);
  });

  test('a known place is split from the person behind it', () => {
    expect(pieces('they met Guayaquil Ana there')).toEqual(['Guayaquil', 'Ana']);
  });

  test('two known names side by side are two', () => {
    expect(pieces('they fear Ecuador FARC there')).toEqual(['Ecuador', 'FARC']);
  });
});
