import { describe, expect, test } from 'vitest';
import type { Vote } from '../../src/model.ts';
import { segment } from '../../src/segment/index.ts';
import { tag } from '../../src/tag/index.ts';
import { createJudge } from '../../src/tag/undecided.ts';
import { documentOf } from '../documents.ts';
import { TINY } from './tiny-lexicon.ts';

/** The names that a judge is asked about in a text, and the mentions that its answer gives. */
function asked(text: string, answer?: Vote) {
  const surfaces: string[] = [];
  const judge = (surface: string): Vote | undefined => {
    surfaces.push(surface);
    return answer;
  };
  const { mentions } = tag(segment(documentOf(text), TINY.cues), TINY.lexicon, judge);
  return { surfaces, mentions };
}

describe('the judge', () => {
  test('is asked for what the rules leave undecided, and for nothing else', () => {
    expect(asked('They saw Oqwe Urumi in Quito with Ana Ruiz.').surfaces).toEqual(['Oqwe Urumi']);
  });

  test('is asked once a name', () => {
    expect(asked('They saw Oqwe Urumi. They heard Oqwe Urumi.').surfaces).toEqual(['Oqwe Urumi']);
  });

  test.each([
    ['a word alone', 'They saw Oqwe there.'],
    ['an ordinary word in the name', 'They saw Oqwe Turkey there.'],
    ['four words', 'They saw Oqwe Urumi Abara Ekene there.'],
  ])('is not asked for %s', (_what, text) => {
    expect(asked(text).surfaces).toEqual([]);
  });

  test('has a vote like every rule', () => {
    const { mentions } = asked('They saw Oqwe Urumi there.', {
      type: 'location',
      rule: 'oracle',
      weight: 0.9,
    });
    expect(mentions).toMatchObject([{ text: 'Oqwe Urumi', type: 'location', rule: 'oracle', score: 0.9 }]);
  });

  test('leaves undecided what it knows nothing of', () => {
    expect(asked('They saw Oqwe Urumi there.').mentions).toEqual([]);
  });
});

describe('compromise as a judge', () => {
  const judge = createJudge();

  test.each([
    ['Nelson Mandela', 'person'],
    ['Stockholm', 'location'],
  ])('%s is a %s', (surface, type) => {
    expect(judge(surface)?.type).toBe(type);
  });

  test.each(['Wednesday', 'Table', 'x'.repeat(41), '', '__proto__', '\ud800'])(
    'knows nothing of %j',
    (surface) => {
      expect(judge(surface)).toBeUndefined();
    },
  );

  test('gives the same answer again', () => {
    expect(judge('Nelson Mandela')).toEqual(judge('Nelson Mandela'));
  });
});
