import { describe, expect, test } from 'vitest';
import { placeRule } from '../../../src/tag/rules/places.ts';
import { votesOf } from '../reading.ts';

describe('a place', () => {
  test.each([
    ['a head at the end', 'They left the [? Oqwe River].', 'place-head'],
    ['a head at the beginning', 'They left [? Lake Oqwe].', 'place-head'],
    ['a head with a number', 'They left [? Route 151] there.', 'place-head'],
    ['in', 'They live in [? Oqwe].', 'preposition-in'],
    ['near, with an article', 'They live near the [? Oqwe].', 'preposition-near'],
    ['a preposition that begins the sentence', 'In [? Oqwe] they are free.', 'preposition-in'],
    ['en', 'They met en [? Oqwe] there.', 'preposition-en'],
    ['a direction', 'They left northern [? Oqwe] there.', 'direction-before'],
    ['a place of that kind', 'They left the town of [? Oqwe].', 'place-noun-before'],
    ['a direction of', 'They met 5 miles northwest of [? Oqwe].', 'place-noun-before'],
    ['a place noun before', 'They left port [? Oqwe] there.', 'place-noun-before'],
    ['a place noun after', 'They left the [? Oqwe] river there.', 'place-noun-after'],
    ['what a place has', 'They met [? Oqwe] authorities there.', 'place-noun-after'],
    ['based', 'They met the [? Oqwe]-based guards.', 'based'],
  ])('%s', (_what, text, rule) => {
    expect(votesOf(placeRule, text)).toEqual([`location ${rule}`]);
  });
});

describe('no place', () => {
  test.each([
    ['a name alone', 'They met [? Oqwe] there.'],
    ['a preposition in another sentence', 'It is in. [? Oqwe] was there.'],
    ['of alone', 'They met the guards of [? Oqwe].'],
    ['what an organization is', 'They met the company of [? Oqwe].'],
    ['an organization noun after', 'They met the [? Oqwe] company there.'],
    ['by', 'They were seen by [? Oqwe] there.'],
    ['a noun behind a comma', 'They met [? Oqwe], river guards.'],
    ['in, before a hyphen', 'They live in [? Oqwe]-like houses.'],
    ['another word behind a hyphen', 'They met [? Oqwe]-like guards.'],
  ])('%s', (_what, text) => {
    expect(votesOf(placeRule, text)).toEqual([]);
  });
});
