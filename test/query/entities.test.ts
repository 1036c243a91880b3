import { describe, expect, test } from 'vitest';
import { findEntities, nearestNames } from '../../src/query/index.ts';
import { corpusOf } from '../store/corpora.ts';
import { bodyOf } from '../store/drafts.ts';
import { storeOf } from '../store/scratch.ts';

const GUILD = 'organization:Gremio del Río';
const ANA = 'person:Ana Belén Ortúzar';
const ALL = corpusOf([
  bodyOf('a', ['[Ortúzar] met the [GDR] and [__proto__] in [Azul].', '[𝔸da] and [ﬁnn] met [Ada].']),
]);

describe('findEntities', () => {
  test.each([
    [GUILD, GUILD],
    ['Gremio del Río', GUILD],
    ['gremio DEL rio', GUILD],
    ['the Gremio  del Río ', GUILD],
    ['gdr', GUILD],
    ['ortuzar', ANA],
    ['ana belen ortúzar', ANA],
    ['__proto__', 'organization:__proto__'],
    ['the proto', 'organization:__proto__'],
    ['proto', 'organization:__proto__'],
    ['ciudad <b>azul</b>', 'location:Ciudad <b>Azul</b>'],
    ['a"b\'c', 'location:Ciudad <b>Azul</b>'],
  ])('%s', (name, id) => {
    expect(findEntities(storeOf(ALL), name).map((entity) => entity.id)).toEqual([id]);
  });

  test.each([
    '',
    ' ',
    '%',
    '*',
    'Ortúza',
    'Ortúzars',
    'constructor',
    "' OR 1=1 --",
    '\0',
    GUILD.toUpperCase(),
  ])('%j is nobody', (name) => expect(findEntities(storeOf(ALL), name)).toEqual([]));

  test('gives the entity with its counts', () => {
    expect(findEntities(storeOf(ALL), 'ada')).toStrictEqual([
      { id: 'person:𝔸da', type: 'person', name: '𝔸da', aliases: ['Ada'], mentions: 2, documents: 1 },
    ]);
  });

  test('lists all that fit, the most mentioned first, but an id is one entity', () => {
    const { documents, network, ...rest } = ALL;
    const entities = network.entities.map((entity) => ({ ...entity, aliases: [...entity.aliases, 'Delta'] }));
    const store = storeOf({ ...rest, documents, network: { ...network, entities } });
    expect(findEntities(store, 'DELTA').map(({ id }) => id)).toEqual([
      'person:𝔸da',
      'location:Ciudad <b>Azul</b>',
      'organization:Gremio del Río',
      'organization:__proto__',
      'person:Ana Belén Ortúzar',
      'person:ﬁnn',
    ]);
    expect(findEntities(store, GUILD)).toHaveLength(1);
  });
});

describe('nearestNames', () => {
  test.each([
    ['Ortuzer', ['Ortúzar']],
    ['Ana Ortuzar', ['Ana Belén Ortúzar']],
    ['Belén', ['Ana Belén Ortúzar']],
    ['gremio del rip', ['Gremio del Río']],
    ['GREMIO', ['Gremio del Río']],
    ['Ciudad', ['Ciudad <b>Azul</b>']],
    ['protto', ['__proto__']],
  ])('%s', (name, names) => {
    expect(nearestNames(storeOf(ALL), name, 3)).toEqual(names);
  });

  test.each(['', '  ', '?!', 'Xylophone', '\0\ud800', 'x'.repeat(10_000)])('nothing is near %j', (name) => {
    expect(nearestNames(storeOf(ALL), name, 3)).toEqual([]);
  });

  test('offers each entity once, and no more than asked for', () => {
    const store = storeOf(ALL);
    expect(nearestNames(store, 'Ada Azul', 5)).toEqual(['Azul', 'Ada']);
    expect(nearestNames(store, 'Ada Azul', 1)).toEqual(['Azul']);
  });
});
