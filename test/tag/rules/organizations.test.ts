import { describe, expect, test } from 'vitest';
import { organizationRule } from '../../../src/tag/rules/organizations.ts';
import { namesIn, votesOf } from '../reading.ts';

describe('an organization', () => {
  test.each([
    ['a head at the end', 'They left the [? Oqwe University].', 'organization-head'],
    ['a head at the beginning', 'They left the [? Ministry of Oqwe].', 'organization-head'],
    ['ordinary words with a head', 'They left the [? Border Police] there.', 'organization-head'],
    ['a legal form', 'They left [? Oqwe Urumi S.A.] there.', 'legal-form'],
    ['a legal form written small', 'They left [? Oqwe Inc] there.', 'legal-form'],
    ['an acronym', 'They left the [? OQW] there.', 'acronym'],
    ['a body that stands for itself', 'They left [? Congress] there.', 'lone-body'],
    ['what it is, before', 'They left the gang [? Oqwe] there.', 'organization-noun-before'],
    [
      'what it is, before an article',
      'They left the company the [? Oqwe] there.',
      'organization-noun-before',
    ],
    ['what it is, after', 'They left the [? Oqwe] company there.', 'organization-noun-after'],
    [
      'the plural of what it is, after',
      'They left the [? Oqwe] newspapers there.',
      'organization-noun-after',
    ],
    ['its members after', 'They met [? Oqwe] leaders there.', 'members-after'],
    ['what it is, behind a comma', 'They left [? Oqwe], a newspaper, there.', 'organization-noun-behind'],
  ])('%s', (_what, text, rule) => {
    expect(votesOf(organizationRule, text)).toEqual([`organization ${rule}`]);
  });
});

test('two capitals say less than three', () => {
  const weights = ['They left the [? OQ] there.', 'They left the [? OQW] there.'].map((text) => {
    const { reading, names } = namesIn(text);
    let found = 0;
    organizationRule(names[0]!, reading, (_type, _rule, weight) => {
      found = weight;
    });
    return found;
  });
  expect(weights[0]).toBeGreaterThan(0);
  expect(weights[0]).toBeLessThan(weights[1]!);
});

describe('no organization', () => {
  test.each([
    ['a name alone', 'They met [? Oqwe] there.'],
    ['a legal form that ends a name of a person', 'They met [? Oqwe Sa] there.'],
    ['an ordinary word in capitals', 'They are in [? TURKEY] there.'],
    ['eight capitals', 'They left [? OQWEURUM] there.'],
    ['one of many', 'They have an [? OQW] there.'],
    ['one of many, in quotes', 'They have a “[? OQW]” there.'],
    ['a part of a word', 'They left [? OQW]-like guards there.'],
    ['a word that is no name where it is in capitals', 'They left [? GDP] there.'],
    ['a head written small', 'They left [? Oqwe de bank] there.'],
    ['what a place is', 'They left [? Oqwe], a town, there.'],
    ['what a person is', 'They met [? Oqwe], a party leader, there.'],
    ['what it is, in another sentence', 'They left the gang. [? Oqwe] was there.'],
  ])('%s', (_what, text) => {
    expect(votesOf(organizationRule, text)).toEqual([]);
  });
});
