import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../src/gazetteer/index.ts';
import { type Known, knownIn, knownNames } from '../../src/resolve/known-names.ts';
import { nameKey, nicknameIn } from '../../src/resolve/name-forms.ts';
import { builtInOf } from '../gazetteer/folder.ts';

const { entries } = buildGazetteer({
  folders: [
    builtInOf({
      'locations/all.txt':
        'Amazonas (Brazil)\nshared: Amazonas\nin: Brazil\n\nAmazonas (Peru)\nshared: Amazonas\nin: Peru\n\nPeru\n\nLoreto (Peru)\nshared: Loreto\nin: Peru\n\nLone (town)\nshared: Lone',
      'organizations/all.txt':
        'Harbor Post\nweak: Post\n\nCongress of Peru\nweak: Congress\nin: Peru\n\nCongress of Brazil\nweak: Congress\nin: Brazil',
    }),
  ],
});
const known = knownNames(entries);
const people = knownNames(
  buildGazetteer({
    folders: [
      builtInOf({
        'people/all.txt': [
          'Mario Vega Ruiz\nalso: Mario Vega\nalso: Mario "El Loco" Vega',
          'Mario Vega Paz\nalso: Mario "El Flaco" Vega',
          'Eva Luna Ruiz\nalso: Eva "Tita" Luna',
          'Eva Luna Paz\nalso: Eva "Nena" Luna',
          'Juan “Rey” Sol',
        ].join('\n\n'),
      }),
    ],
  }).entries,
);

const NONE: ReadonlySet<string> = new Set();

function shown(found: Known): string {
  if (found === undefined) return 'unknown';
  return 'open' in found ? `open: ${found.open.map(({ name }) => name).join(', ')}` : found.entry.name;
}

describe('the entry that a name means in a document', () => {
  test.each([
    ['a strong name', 'location', 'peru', [], [], 'Peru'],
    ['no name', 'location', 'quito', [], [], 'unknown'],
    ['a name of another type', 'person', 'peru', [], [], 'unknown'],
    ['a weak name alone', 'organization', 'post', [], [], 'unknown'],
    [
      'a weak name beside a strong one',
      'organization',
      'post',
      ['organization:harbor-post'],
      [],
      'Harbor Post',
    ],
    [
      'a body’s weak name where its country is named',
      'organization',
      'congress',
      [],
      ['peru'],
      'Congress of Peru',
    ],
    [
      'a body’s weak name where two countries are named',
      'organization',
      'congress',
      [],
      ['peru', 'brazil'],
      'open: Congress of Brazil, Congress of Peru',
    ],
    ['the plural of a body’s name', 'organization', 'harbor posts', [], [], 'Harbor Post'],
    ['the plural of one word', 'organization', 'posts', ['organization:harbor-post'], [], 'unknown'],
    ['a body’s weak name where no country is named', 'organization', 'congress', [], [], 'unknown'],
    ['a shared name', 'location', 'amazonas', [], [], 'open: Amazonas (Brazil), Amazonas (Peru)'],
    [
      'a shared name where one of its places is named',
      'location',
      'amazonas',
      [],
      ['peru'],
      'Amazonas (Peru)',
    ],
    [
      'a shared name where both are named',
      'location',
      'amazonas',
      [],
      ['peru', 'brazil'],
      'open: Amazonas (Brazil), Amazonas (Peru)',
    ],
    [
      'a shared name where the entry is named in full',
      'location',
      'amazonas',
      ['location:amazonas-brazil'],
      ['peru'],
      'Amazonas (Brazil)',
    ],
    ['a shared name of one entry, not where it is', 'location', 'loreto', [], [], 'open: Loreto (Peru)'],
    ['a shared name of one entry, where it is', 'location', 'loreto', [], ['peru'], 'Loreto (Peru)'],
    ['a shared name of one entry that is anywhere', 'location', 'lone', [], [], 'Lone (town)'],
  ] as const)('%s', (_what, type, key, strong, names, expected) => {
    const surroundings = { strong: new Set<string>(strong), names: new Set<string>(names), anchors: NONE };
    expect(shown(knownIn(known.bearers(key, type), surroundings))).toBe(expected);
  });

  test('a shared name that the text ties to one of its places means what is there', () => {
    const names = new Set(['peru', 'brazil']);
    const found = (anchors: readonly string[]) =>
      shown(
        knownIn(known.bearers('amazonas', 'location'), { strong: NONE, names, anchors: new Set(anchors) }),
      );
    expect(found(['peru'])).toBe('Amazonas (Peru)');
    expect(found(['brazil'])).toBe('Amazonas (Brazil)');
    expect(found(['ecuador'])).toBe('open: Amazonas (Brazil), Amazonas (Peru)');
    expect(found(['peru', 'brazil'])).toBe('open: Amazonas (Brazil), Amazonas (Peru)');
  });

  test.each([
    ['with his nickname', 'Mario “El Loco” Vega', 'Mario Vega Ruiz'],
    ['with the other’s nickname', "Mario 'El Flaco' Vega", 'Mario Vega Paz'],
    ['without a nickname, who goes by it without one', 'Mario Vega', 'Mario Vega Ruiz'],
    ['with a nickname that nobody knows', 'Mario “Pelón” Vega', 'Mario Vega Ruiz'],
    ['without the nickname that all who go by it have', 'Eva Luna', 'unknown'],
    ['without the nickname that the only one has', 'Juan Sol', 'Juan “Rey” Sol'],
  ])('a person is named %s', (_what, text, expected) => {
    const bearers = people.bearers(nameKey(text, 'person'), 'person', nicknameIn(text));
    expect(shown(knownIn(bearers, { strong: NONE, names: NONE, anchors: NONE }))).toBe(expected);
  });

  test.each([
    ['heron', 'Heron Cartel'],
    ['gull', 'unknown'],
    ['otter club', 'unknown'],
  ])('%s is short for a cartel of that name, unless it denies it: %s', (key, expected) => {
    const cartels = knownNames(
      buildGazetteer({
        folders: [
          builtInOf({ 'organizations/all.txt': 'Heron Cartel\n\nGull Cartel\nnot: Gull\n\nOtter Club Port' }),
        ],
      }).entries,
    );
    const strong = new Set(['organization:heron-cartel', 'organization:gull-cartel']);
    const found = knownIn(cartels.bearers(key, 'organization'), { strong, names: NONE, anchors: NONE });
    expect(shown(found)).toBe(expected);
  });

  test('an entry is found by its id, and nothing by a word that every object knows', () => {
    expect(known.entry('location:peru')?.name).toBe('Peru');
    expect(known.entry('__proto__')).toBeUndefined();
    expect(known.bearers('constructor', 'location')).toEqual([]);
  });
});
