import { describe, expect, test } from 'vitest';
import { acronymsOfNoName } from '../../src/tag/acronyms.ts';
import { namesIn } from './reading.ts';

/** The acronyms among the marked names that stand for plain words; every name is certain, or none. */
function plain(markedText: string, certain = false): readonly string[] {
  const { reading, names } = namesIn(markedText);
  return [...acronymsOfNoName(reading, names, () => certain)];
}

describe('acronyms of plain words', () => {
  test.each([
    ['small words', 'The gross domestic product ([? GDP]) fell.', ['gdp']],
    ['capitalised words that are no name', 'The First Information Report ([? FIR]) came.', ['fir']],
    ['small words between', 'The report on the war of drugs ([? RWD]) came.', ['rwd']],
    ['a plural', 'The first information reports ([? FIRs]) came.', ['firs']],
    [
      'each once',
      'The gross domestic product ([? GDP]), or gross domestic product ([? GDP]), fell.',
      ['gdp'],
    ],
  ])('%s', (_what, text, keys) => {
    expect(plain(text)).toEqual(keys);
  });

  test.each([
    ['words that do not spell it', 'The price of the house ([? GDP]) fell.'],
    ['a comma inside the words', 'The gross, domestic product ([? GDP]) fell.'],
    ['no brackets', 'The gross domestic product [? GDP] fell.'],
    ['more in the brackets', 'The gross domestic product ([? GDP] and more) fell.'],
    ['a capitalised word', 'The gross domestic product ([? Gdp]) fell.'],
    ['one letter', 'The product ([? P]) fell.'],
  ])('no: %s', (_what, text) => {
    expect(plain(text)).toEqual([]);
  });

  test('an acronym behind a certain name is that name’s', () => {
    expect(plain('The [? First Information Report] ([? FIR]) came.', true)).toEqual([]);
    expect(plain('The [? First Information Report] ([? FIR]) came.', false)).toEqual(['fir']);
  });
});
