import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../src/model.ts';
import { pairsOf, votesOfPair } from '../../src/tag/neighbours.ts';
import { textOf } from '../../src/tag/reading.ts';
import { namesIn } from './reading.ts';

function bonds(markedText: string): readonly string[] {
  const { reading, names } = namesIn(markedText);
  return pairsOf(reading, names).map(({ bond }) => bond);
}

describe('how two names side by side belong together', () => {
  test.each([
    ['list', 'They fear [? Oqwe] and [? Urumi].'],
    ['list', 'They fear the [? Oqwe] and the [? Urumi].'],
    ['list', 'They fear the [? Oqwe], the [? Urumi] now.'],
    ['list', 'They fear [? Oqwe], and [? Urumi].'],
    ['list', 'They fear [? Oqwe] or [? Urumi].'],
    ['list', 'They fear [? Oqwe] as well as [? Urumi].'],
    ['list', 'They fear [? Oqwe]; [? Urumi] they do not.'],
    ['comma', 'They live in [? Oqwe], [? Urumi] now.'],
    ['alias', 'They met [? Oqwe], alias “[? Urumi],” there.'],
    ['alias', 'They met [? Oqwe], also known as [? Urumi], there.'],
    ['alias', 'They met [? Oqwe], a.k.a. [? Urumi], there.'],
    ['alias', 'They met [? Oqwe], better known by [? Urumi], there.'],
    ['alias', 'They met [? Oqwe], who goes by [? Urumi], there.'],
    ['acronym', 'They left the [? Oqwe Urumi Agency] ([? OUA]) then.'],
    ['acronym', 'They left the [? Center for Strategic Intelligence] ([? CIES]) then.'],
  ])('%s: %s', (bond, text) => {
    expect(bonds(text)).toEqual([bond]);
  });

  test.each([
    'They left the [? Free Oqwe Agency] ([? Agencia Oqwe Libre] - [? AOL]) then.',
    'They left the [? Free Oqwe Agency] ([? Agencia Oqwe Libre] – [? AOL]) then.',
    'They left the [? Free Oqwe Agency] ([? Agencia Oqwe Libre] -- [? AOL]) then.',
  ])('a name in another language and its acronym: %s', (text) => {
    expect(bonds(text)).toEqual(['translation', 'acronym']);
  });

  test.each([
    ['a verb between', 'They say [? Oqwe] met [? Urumi].'],
    ['a bracket that holds another name', 'They left the [? Oqwe Urumi Agency] ([? FARC]) then.'],
    ['a bracket around more', 'They left the [? Oqwe Urumi Agency] ([? OUA] men) then.'],
    ['a bracket with a dash and a name', 'They left [? Oqwe] ([? Urumi] - [? Abara]) then.'],
    ['a dash without brackets', 'They left [? Oqwe] - [? OUA] - then.'],
    ['a bracket behind one word', 'They left [? Oqwe] ([? OUA]) then.'],
    ['two sentences', 'They fear [? Oqwe]. And [? Urumi] too.'],
    ['a long way', 'They say [? Oqwe] is, of all the ships in the harbor, [? Urumi].'],
    ['known, but not as', 'They say [? Oqwe] has known [? Urumi].'],
  ])('no bond: %s', (_what, text) => {
    expect(bonds(text)).toEqual([]);
  });
});

describe('what a neighbour’s type says', () => {
  /** The votes of a pair whose names have these types (with certainty), as `name type rule`. */
  function votes(markedText: string, ...types: readonly (EntityType | undefined)[]): readonly string[] {
    const { reading, names } = namesIn(markedText);
    const typeOf = new Map(names.map((name, i) => [name, types[i]]));
    return pairsOf(reading, names).flatMap((pair) =>
      votesOfPair(pair, (name) => {
        const type = typeOf.get(name);
        return type === undefined ? undefined : { type, score: 0.9 };
      }).map(([name, { type, rule }]) => `${textOf(reading, name.from, name.to)}: ${type} ${rule}`),
    );
  }

  const LIST = 'They fear [? Oqwe] and [? Urumi].';
  const COMMA = 'They live in [? Oqwe], [? Urumi] now.';
  const ALIAS = 'They met [? Oqwe], alias [? Urumi], there.';
  const ACRONYM = 'They left the [? Oqwe Urumi Agency] ([? OUA]) then.';

  test.each<[string, EntityType | undefined, EntityType | undefined, readonly string[]]>([
    [LIST, 'organization', undefined, ['Urumi: organization list']],
    [LIST, undefined, 'person', ['Oqwe: person list']],
    [LIST, undefined, undefined, []],
    [LIST, 'organization', 'person', []],
    [COMMA, undefined, 'location', ['Oqwe: location place-in-place']],
    [COMMA, 'person', 'location', []],
    [ALIAS, 'organization', undefined, ['Urumi: organization alias']],
    [ALIAS, undefined, undefined, ['Urumi: person alias', 'Oqwe: person alias']],
    [
      'They left the [? Free Agency] ([? Agencia Libre] - [? AL]) then.',
      'organization',
      undefined,
      [
        'Agencia Libre: organization translation-of',
        'AL: organization acronym-of',
        'Agencia Libre: organization has-acronym',
      ],
    ],
    [
      'They met [? Eva Ruiz] ([? Agencia Libre] - [? AL]) then.',
      'person',
      'organization',
      ['AL: organization acronym-of'],
    ],
    [ACRONYM, 'organization', undefined, ['OUA: organization acronym-of']],
    [
      ACRONYM,
      undefined,
      undefined,
      ['OUA: organization acronym-of', 'Oqwe Urumi Agency: organization has-acronym'],
    ],
  ])('%s (%s, %s)', (text, first, second, expected) => {
    expect(votes(text, first, second)).toEqual(expected);
  });
});
