import { describe, expect, test } from 'vitest';
import { buildGazetteer, compileGazetteer } from '../../src/gazetteer/index.ts';
import { withCrews } from '../../src/tag/crews.ts';
import { textOf } from '../../src/tag/reading.ts';
import { builtInOf } from '../gazetteer/folder.ts';
import { found, hitsIn, readingOf } from './reading.ts';
import { TINY } from './tiny-lexicon.ts';

const gazetteer = buildGazetteer({
  folders: [
    builtInOf({
      'organizations/all.txt': 'Oqwe Cartel\n\nUrumi Cartel\n\nAbara Club\n\nEkene Cartel\nnot: Ekene\n',
      'locations/all.txt': 'Oqwe\n\nUrumi\n\nAbara\n\nEkene\n',
      'cues/common-words.txt': 'cartels\ngangs\n',
    }),
  ],
});
const READER = { ...TINY, lexicon: compileGazetteer(gazetteer) };

/** The names that stand for a cartel. */
function crews(text: string): readonly string[] {
  const reading = readingOf(text, READER);
  const { from, to } = reading.sentences[0]!;
  const hits = withCrews(reading, hitsIn(reading), from, to);
  return [...hits.values()]
    .filter(({ standsFor }) => standsFor !== undefined)
    .map((hit) => textOf(reading, hit.from, hit.to));
}

describe('a place stands for the cartel of its name', () => {
  test.each([
    ['before its people', 'They fear Oqwe bosses there.', ['Oqwe']],
    ['in a list of cartels', 'They fear the Oqwe and Urumi cartels.', ['Urumi', 'Oqwe']],
    ['in a list of gangs', 'They fear the Oqwe and Urumi gangs.', ['Urumi', 'Oqwe']],
    ['in a longer list', 'They fear the Oqwe, Urumi, and Oqwe Cartels.', ['Oqwe', 'Urumi', 'Oqwe']],
  ])('%s', (_what, text, names) => {
    expect(crews(text).toSorted()).toEqual(names.toSorted());
  });

  test.each([
    ['alone', 'They live in Oqwe.'],
    ['before anyone else', 'They met Oqwe farmers there.'],
    ['where no cartel has its name', 'They fear Abara bosses there.'],
    ['where the cartel denies it', 'They fear Ekene bosses there.'],
    ['outside the list', 'They live in Oqwe and fear cartels.'],
  ])('not %s', (_what, text) => {
    expect(crews(text)).toEqual([]);
  });

  test('the place beside it stays a place', () => {
    const text = 'They live in Oqwe and fear Oqwe bosses.';
    expect(found(text, READER)).toBe('They live in [L Oqwe] and fear [O Oqwe] bosses.');
  });
});
