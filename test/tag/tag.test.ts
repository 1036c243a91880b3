import { describe, expect, test } from 'vitest';
import { buildGazetteer, compileGazetteer } from '../../src/gazetteer/index.ts';
import { segment } from '../../src/segment/index.ts';
import { explain } from '../../src/tag/tag.ts';
import { documentOf } from '../documents.ts';
import { builtInOf } from '../gazetteer/folder.ts';
import { found, foundIn, tagged } from './reading.ts';
import { TINY } from './tiny-lexicon.ts';

describe('a name’s span holds the name alone', () => {
  test.each([
    ['no title', 'They met Colonel [P Mario Vega] there.'],
    ['no article', 'They fear the [O Zetas] there.'],
    ['an article of the name', 'They live in [L The Hague] there.'],
    ['a small article of such a name', 'They live in [L the Hague] there.'],
    ['an article with a capital', 'They told [O The Harbor Post] nothing.'],
    ['no article that begins the sentence', 'The [O Harbor Post] was free.'],
    ['no article that begins a quote', 'They say “The [O Harbor Post] was free.”'],
    ['no article before a person', 'They met The [P Ana Ruiz] there.'],
    ['no possessive', 'They met [P Ana Ruiz]’s lawyer there.'],
    ['a capitalised tail', 'They left [L Oqwe Province] there.'],
    ['no small tail', 'They left [L Ecuador] province there.'],
    ['a quoted nickname', 'They met [P Daniel “El Loco” Barrera] there.'],
    ['no quotes around a name', 'They met “[P Ana Ruiz]” there.'],
    ['no nationality', 'They met Colombian President [P Gustavo Petro] there.'],
    ['an abbreviation’s stops', 'They left the [L U.S.] on Monday.'],
  ])('%s', (_what, text) => {
    expect(foundIn(text)).toBe(text);
  });
});

describe('what stands around an adjective speaks of the noun behind it', () => {
  const gazetteer = buildGazetteer({
    folders: [
      builtInOf({
        'organizations/all.txt': 'Colombian Gazette\nweak: Colombian\n',
        'cues/demonyms.txt': 'Colombian\n',
        'cues/place-nouns.txt': 'city\n',
      }),
    ],
  });
  const reader = { ...TINY, lexicon: compileGazetteer(gazetteer) };

  test('a nationality is no place, be it a paper’s name as well', () => {
    const text = 'They live near Colombian city walls.';
    expect(found(text, reader)).toBe(text);
  });

  test('it is the paper beside the paper’s full name', () => {
    const text = 'They read the [O Colombian Gazette]. They read the [O Colombian] then.';
    expect(foundIn(text, reader)).toBe(text);
  });
});

describe('where names are looked for', () => {
  test.each([
    ['the title', 'Ships leave [L Quito]\nThey never came back.'],
    ['the dateline', '[L QUITO] - Two men were found in [L Guayaquil].'],
    ['not the byline', 'They never came back.\nBy Ana Ruiz\nThey left [L Quito].'],
    ['not the share bar', 'They left [L Quito].\nShare on Facebook to Ana Ruiz\nThey left [L Peru].'],
  ])('%s', (_what, text) => {
    expect(foundIn(text)).toBe(text);
  });
});

describe('why a name is a mention, or not', () => {
  function explained(text: string): readonly string[] {
    return explain(segment(documentOf(text), TINY.cues), TINY.lexicon).map(
      ({ text: name, isMention, because }) => `${name} ${isMention ? '+' : '-'} ${because}`,
    );
  }

  test.each([
    ['They live in Quito.', /^Quito \+ location: gazetteer:location:quito, /u],
    ['They saw Oqwe Urumi.', /^Oqwe Urumi - not certain enough: person 0\.\d+, 0\.5 is needed$/u],
    ['They saw Oqwe.', /^Oqwe - nothing speaks for a name$/u],
  ])('%s', (text, sentence) => {
    expect(explained(text)).toEqual([expect.stringMatching(sentence)]);
  });

  test('names come in text order, and those that are mentions are those of the tagger', () => {
    const text = 'Quito Oqwe Raid House Deal\nThey saw Oqwe in Quito with Ana Ruiz. They saw Urumi.';
    const all = explain(segment(documentOf(text), TINY.cues), TINY.lexicon);
    const starts = all.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(all.filter(({ isMention }) => isMention).map(({ start }) => start)).toEqual(
      tagged(text).mentions.map(({ start }) => start),
    );
  });
});
