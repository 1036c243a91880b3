import { describe, expect, test } from 'vitest';
import { foundIn } from './reading.ts';

describe('names in headlines, where capitals say nothing', () => {
  test.each([
    ['gazetteer names are found', 'Police Raid House in [L Quito]\n'],
    ['in capitals too', 'TWO MEN ARRESTED IN [L ECUADOR]\n'],
    ['acronyms', 'New Drug Deal With [L US] Closes\n'],
    ['an ordinary word is none, though a place has its name', 'Police Found Turkey in House Raid\n'],
    ['nor is a nationality', 'Two Mexican Men Arrested in Drug Raid\n'],
    ['nor is a name of no one that the body knows', 'Oqwe Urumi Arrested in Drug Raid\n'],
    ['a label', 'LATEST NEWS\n'],
  ])('%s', (_what, headline) => {
    const text = `${headline}Nobody was there.`;
    expect(foundIn(text)).toBe(text);
  });

  test('names that the body is certain of are found in the headline', () => {
    const text = [
      'Police Raid Harbor House of [P Oqwe Urumi]',
      'The lawyer [P Oqwe Urumi] was arrested there on Monday.',
    ].join('\n');
    expect(foundIn(text)).toBe(text);
  });

  test('so are their short forms', () => {
    const text = [
      'Police Raid House of [P Urumi] After Strike',
      'The lawyer [P Oqwe Urumi] was arrested there. [P Urumi] said nothing.',
    ].join('\n');
    expect(foundIn(text)).toBe(text);
  });
});
