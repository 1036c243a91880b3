import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/tag/reading.ts';
import { runsOf } from '../../src/tag/runs.ts';
import { hitsIn, readingOf } from './reading.ts';

/** The runs of a text of one sentence, as they are written. */
function runs(text: string): readonly string[] {
  const reading = readingOf(text);
  const { from, to } = reading.sentences[0]!;
  return runsOf(reading, from, to, hitsIn(reading)).map((run) => textOf(reading, run.from, run.to));
}

describe('capitalised words with the small words that names use', () => {
  test.each([
    ['capitals side by side', 'they met Ana Ruiz there', ['Ana Ruiz']],
    ['particles', 'they met María de la Vega there', ['María de la Vega']],
    ['Arabic particles', 'they met Oqwe bin Urumi al-Abara there', ['Oqwe bin Urumi al-Abara']],
    ['initials', 'they met J. K. Ruiz there', ['J. K. Ruiz']],
    ['a hyphen', 'they met Ana Gómez-Ruiz there', ['Ana Gómez-Ruiz']],
    ['a given name of two syllables', 'they met Moon Jae-in there', ['Moon Jae-in']],
    ['an ampersand', 'they left Oqwe & Urumi there', ['Oqwe & Urumi']],
    ['a shortened title', 'they met Gen. Mejia there', ['Gen. Mejia']],
    ['a number after a head', 'they left Barrio 18 there', ['Barrio 18']],
    ['"of" after a head', 'they left the Ministry of Public Health there', ['Ministry of Public Health']],
    ['"of the" after a head', 'they left the Bank of the Oqwe there', ['Bank of the Oqwe']],
    [
      '"at" after a university',
      'they left the University of Oqwe at Urumi there',
      ['University of Oqwe at Urumi'],
    ],
    [
      '"and" between ordinary words of a head',
      'they left the Ministry of Energy and Mines there',
      ['Ministry of Energy and Mines'],
    ],
    ['"and" before a head', 'they left Border and Customs Ltd there', ['Border and Customs Ltd']],
    [
      'an and between ordinary words before a head',
      'they left Customs and Border Protection Agency there',
      ['Customs and Border Protection Agency'],
    ],
    [
      'a list of fields',
      'they left the Ministry of Education, Science and Health there',
      ['Ministry of Education, Science and Health'],
    ],
    ['a gazetteer name that begins small', 'they fear al-Shabaab there', ['al-Shabaab']],
  ])('%s', (_what, text, expected) => {
    expect(runs(text)).toEqual(expected);
  });
});

describe('where a run ends', () => {
  test.each([
    ['a comma', 'they met Ana, Luis there', ['Ana', 'Luis']],
    ['"and"', 'they met Ana Ruiz and Luis Vega there', ['Ana Ruiz', 'Luis Vega']],
    ['"y" after a full name', 'they met Ana Ruiz y Luis Vega there', ['Ana Ruiz', 'Luis Vega']],
    ['"of" without a head', 'they met Oqwe of Urumi there', ['Oqwe', 'Urumi']],
    ['"of" after a known name', 'they fear the United Nations of Oqwe there', ['United Nations', 'Oqwe']],
    ['"of" before a month', 'they left the Bank of March there', ['Bank', 'March']],
    ['"at" after another head', 'they left the Bank at Oqwe there', ['Bank', 'Oqwe']],
    [
      '"and" between two heads',
      'they left the Ministry of Health and Bank Oqwe there',
      ['Ministry of Health', 'Bank Oqwe'],
    ],
    [
      '"and" between two names after a head',
      'they left the Bank of Oqwe and Urumi there',
      ['Bank of Oqwe', 'Urumi'],
    ],
    ['a hyphen between two places', 'the Colombia-Ecuador border', ['Colombia', 'Ecuador']],
    ['a spaced hyphen', 'they met Ana - Luis there', ['Ana', 'Luis']],
    ['a possessive', 'they met Ana’s Luis there', ['Ana', 'Luis']],
    ['quotes', 'they met Ana “Chepe” Ruiz there', ['Ana', 'Chepe', 'Ruiz']],
    ['a number', 'they met Ana 18 there', ['Ana']],
    ['a particle that nothing follows', 'they met Ana de there', ['Ana']],
    ['a handle', 'they follow @Ana there', []],
    ['small letters', 'they met nobody there', []],
  ])('%s', (_what, text, expected) => {
    expect(runs(text)).toEqual(expected);
  });
});
