import { describe, expect, test } from 'vitest';
import { Flag } from '../../src/gazetteer/index.ts';
import { has, textOf } from '../../src/tag/reading.ts';
import { readingOf } from './reading.ts';

/** The tokens that have a flag. */
function flagged(text: string, flag: number): readonly string[] {
  const reading = readingOf(text);
  return Array.from({ length: reading.tokens.count }, (_, i) => i)
    .filter((i) => has(reading, i, flag))
    .map((i) => textOf(reading, i, i + 1));
}

describe('what the cues say of each token', () => {
  test.each([
    ['a word', Flag.firstName, 'They met ana and Ana and ANA.', ['ana', 'Ana', 'ANA']],
    ['a phrase marks all its words', Flag.title, 'They met the prime minister.', ['prime', 'minister']],
    ['a phrase with a hyphen', Flag.title, 'They met the prime-minister.', ['prime', '-', 'minister']],
    ['a phrase in one case alone', Flag.title, 'They met the Prime minister.', ['minister']],
    ['a part of a phrase is not it', Flag.title, 'They are in their prime.', []],
    ['an abbreviation in capitals is no name', Flag.notName, 'The GDP of the Bible.', ['GDP', 'Bible']],
    ['nor is it one where it is not', Flag.notName, 'They met Gdp there.', []],
  ])('%s', (_what, flag, text, words) => {
    expect(flagged(text, flag)).toEqual(words);
  });

  test('nothing is looked up in furniture and bylines', () => {
    expect(flagged('Share on Facebook with Ana\nBy Ana Ruiz\nThey met Eva there.', Flag.firstName)).toEqual([
      'Eva',
    ]);
  });
});

describe('how a sentence uses capitals', () => {
  test.each([
    ['prose', 'Two men were arrested in Quito on Monday.'],
    ['prose', 'Ana Ruiz, Luis Vega and Eva Gómez left.'],
    ['prose', 'The Ministry of Public Health closed.'],
    ['prose', 'Ana Ruiz'],
    ['headline', 'Police Raid House in Quito'],
    ['headline', 'Two Men Arrested in Drug Raid'],
    ['capitals', 'TWO MEN ARRESTED IN QUITO'],
  ])('%s: %s', (style, text) => {
    expect(readingOf(text).sentences.map((sentence) => sentence.style)).toEqual([style]);
  });
});
