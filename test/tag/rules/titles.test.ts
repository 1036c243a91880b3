import { describe, expect, test } from 'vitest';
import { titleRule } from '../../../src/tag/rules/titles.ts';
import { votesOf } from '../reading.ts';

describe('a person by the title or role beside the name', () => {
  test.each([
    ['a title before', 'They met Colonel [? Oqwe].', 'title-before'],
    ['a small title before', 'They met the president [? Oqwe].', 'title-before'],
    ['a title of two words', 'They met prime minister [? Oqwe].', 'title-before'],
    ['a shortened title', 'They met Gen. [? Oqwe] there.', 'title-before'],
    ['a title and an opening quote', 'They met Colonel “[? Oqwe]” there.', 'title-before'],
    ['a role before', 'They met the lawyer [? Oqwe].', 'role-before'],
    ['a role of two words', 'They met the drug trafficker [? Oqwe].', 'role-before'],
    ['a plural role', 'They met the brothers [? Oqwe] and Urumi.', 'role-before'],
    ['an age in brackets', 'They met [? Oqwe] (45) there.', 'age-in-brackets'],
    ['an age between commas', 'They met [? Oqwe], 45, there.', 'age'],
    ['an age at the end', 'They met [? Oqwe], 45.', 'age'],
    ['who', 'They met [? Oqwe], who left.', 'who'],
    ['whose', 'They met [? Oqwe], whose ship left.', 'who'],
    ['a role after', 'They met [? Oqwe], lawyer of the guards.', 'title-after'],
    ['a title after', 'They met [? Oqwe], Mayor of the town.', 'title-after'],
    ['a role with an article', 'They met [? Oqwe], a lawyer, there.', 'role-after'],
    ['a role with a possessive', 'They met [? Oqwe], his brother.', 'role-after'],
    ['a former role', 'They met [? Oqwe], a former police officer from the port.', 'role-after'],
    ['a nationality and a role', 'They met [? Oqwe], a Mexican journalist, there.', 'role-after'],
  ])('%s', (_what, text, rule) => {
    expect(votesOf(titleRule, text)).toEqual([`person ${rule}`]);
  });
});

describe('no person', () => {
  test.each([
    ['nothing beside', 'They met [? Oqwe] there.'],
    ['a title in another sentence', 'They met the president. [? Oqwe] was there.'],
    ['a title before an article', 'They met the president of the [? Oqwe].'],
    ['what an organization is', 'They met [? Oqwe], a newspaper, there.'],
    ['what a place is', 'They left [? Oqwe], a town by the river.'],
    ['a number that is no age', 'They left [? Oqwe], 450, there.'],
    ['a number that counts something', 'They left [? Oqwe], 45 men and a ship.'],
    ['a role of someone else', 'They left [? Oqwe], where a lawyer lives.'],
    ['a role in a later phrase', 'They left [? Oqwe], the town of a lawyer.'],
    ['a year in brackets', 'They read [? Oqwe] (1945) there.'],
  ])('%s', (_what, text) => {
    expect(votesOf(titleRule, text)).toEqual([]);
  });
});
