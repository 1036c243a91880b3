import { describe, expect, test } from 'vitest';
import { gazetteerRule } from '../../../src/tag/rules/gazetteer.ts';
import { namesIn, votesOf } from '../reading.ts';

/** The weight that the rule gives to the marked name. */
function weightOf(text: string): number | undefined {
  const { reading, names } = namesIn(text);
  const weights: number[] = [];
  gazetteerRule(names[0]!, reading, (_type, _rule, weight) => weights.push(weight));
  return weights[0];
}

describe('what the gazetteer knows', () => {
  test.each([
    [
      'a first line',
      'They fear the [? Sinaloa Cartel].',
      ['organization gazetteer:organization:sinaloa-cartel'],
    ],
    [
      'another name',
      'They fear the [? Cártel de Sinaloa].',
      ['organization gazetteer:organization:sinaloa-cartel'],
    ],
    [
      'a name without its accents',
      'They fear the [? Cartel de Sinaloa].',
      ['organization gazetteer:organization:sinaloa-cartel'],
    ],
    ['a name in capitals', 'They live in [? ECUADOR].', ['location gazetteer:location:ecuador']],
    [
      'an abbreviation with stops',
      'They left the [? U.S.] on Monday.',
      ['location gazetteer:location:united-states'],
    ],
    [
      'a name that two places share',
      'They live in [? Amazonas].',
      ['location gazetteer:location:amazonas-brazil'],
    ],
    [
      'a name that two types share',
      'They saw [? Guadalupe].',
      ['location gazetteer:location:guadalupe-peru', 'organization gazetteer:organization:guadalupe-club'],
    ],
    ['a weak name', 'They met [? Petro].', ['person gazetteer:person:gustavo-petro']],
    ['no name', 'They met [? Nobody].', []],
    ['a part of a name', 'They met [? Gustavo].', []],
    ['a longer name', 'They fear the [? Sinaloa Cartel Men].', []],
  ])('%s', (_what, text, votes) => {
    expect([...votesOf(gazetteerRule, text)].sort()).toEqual(votes);
  });
});

describe('how much it is worth', () => {
  test.each([
    ['a name that is also a surname', 'They live in [? Kingston].', 'They live in [? Quito].'],
    ['a name that is also an ordinary word', 'They live in [? Turkey].', 'They live in [? Quito].'],
    ['an ordinary word that begins the sentence', '[? Turkey] is near.', 'They live in [? Turkey].'],
    ['one word', 'They live in [? Quito].', 'They fear the [? Sinaloa Cartel].'],
    ['a paper without its article', 'They read [? Gull] there.', 'They read the [? Gull] there.'],
    ['a shared name', 'They live in [? Amazonas].', 'They live in [? Quito].'],
    ['a weak name', 'They met [? Petro].', 'They live in [? Amazonas].'],
  ])('%s is worth less', (_what, less, more) => {
    expect(weightOf(less)).toBeLessThan(weightOf(more)!);
  });

  test('capitals throughout make an acronym of an ordinary word', () => {
    expect(weightOf('They live in [? TURKEY].')).toBe(weightOf('They live in [? Quito].'));
  });
});
