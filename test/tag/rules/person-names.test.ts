import { describe, expect, test } from 'vitest';
import { personNameRule } from '../../../src/tag/rules/person-names.ts';
import { votesOf } from '../reading.ts';

describe('a person by the name alone', () => {
  test.each([
    ['a first name and a surname', 'They met [? Ana Ruiz].', ['first-name']],
    ['a first name and an unknown word', 'They met [? Ana Oqwe].', ['first-name']],
    ['two first names and two surnames', 'They met [? Luis Enrique Calle Serna].', ['first-name']],
    ['particles', 'They met [? María de la Vega].', ['first-name']],
    ['an unknown first name and a surname', 'They met [? Oqwe Ruiz].', ['surname']],
    ['initials and a surname', 'They met [? J. Ruiz].', ['initials']],
    ['an initial in the middle', 'They met [? Oqwe K. Urumi].', ['middle-initial']],
    ['a first name, an initial, a surname', 'They met [? Ana K. Ruiz].', ['first-name', 'middle-initial']],
    ['a first name that is also a place', 'They met [? Jordan Ruiz].', ['first-name']],
    ['two unknown words', 'They met [? Oqwe Urumi].', ['two-unknown-names']],
    ['a surname that is also a quarter', 'They met [? Ana South].', ['first-name']],
    ['a first name and a saint', 'They met [? Ana San Ruiz].', ['first-name']],
    ['a surname alone', 'They met [? Ruiz].', ['surname-alone']],
    ['a first name alone', 'They met [? Ana].', ['first-name-alone']],
    ['a name alone that is also a word', 'They met [? Rivers].', ['ambiguous-name-alone']],
  ])('%s', (_what, text, rules) => {
    expect(votesOf(personNameRule, text)).toEqual(rules.map((rule) => `person ${rule}`));
  });
});

describe('no person', () => {
  test.each([
    ['a company that begins with a first name', 'They left [? José Ruiz Ltd].'],
    ['a place that is named for a saint', 'They left [? San Ruiz].'],
    ['a part of a place', 'They left [? Oqwe Ruiz North].'],
    ['an organization that begins with a first name', 'They left [? José Bank].'],
    ['a place that begins with a surname', 'They left [? Ruiz Valley].'],
    ['a first name and ordinary words', 'They read [? Ana World Report].'],
    ['ordinary words', 'They read the [? Drug War Report].'],
    ['an ordinary word that is also a first name, alone', 'They have [? Hope].'],
    ['an acronym', 'They left the [? RUIZ].'],
    ['a number in the name', 'They left [? Barrio 18].'],
    ['seven words', 'They read [? Oqwe Urumi Abara Ekene Ifeoma Chidi Nnamdi].'],
    ['four unknown words', 'They read [? Oqwe Urumi Abara Ekene].'],
    ['an unknown word alone', 'They met [? Oqwe].'],
  ])('%s', (_what, text) => {
    expect(votesOf(personNameRule, text)).toEqual([]);
  });
});
