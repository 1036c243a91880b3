import { describe, expect, test } from 'vitest';
import { NO_SIDES } from '../../src/resolve/decisions/index.ts';
import { resolveInCorpus } from '../../src/resolve/in-corpus.ts';
import type { Referent } from '../../src/resolve/in-document.ts';
import { EMPTY } from './corpora.ts';

const NICKNAMES = new Map([
  ['pepe', ['jose']],
  ['chico', ['francisco', 'jose']],
]);

function person(name: string, document: string): Referent {
  const mentions = new Map([[0, 'same name']]);
  const key = name.toLowerCase();
  return {
    document,
    type: 'person',
    key,
    name,
    entry: undefined,
    stated: [],
    mentions,
    sides: NO_SIDES,
    namesake: undefined,
  };
}

function standingNames(...names: readonly string[]): readonly string[] {
  const { groups } = resolveInCorpus(
    names.map((name, i) => person(name, `${i}.txt`)),
    { ...EMPTY, nicknames: NICKNAMES },
  );
  return groups.filter((group) => group.joined === undefined).map((group) => group.key);
}

describe('a short form of a first name', () => {
  test('is the person of that first name and the same surname', () => {
    expect(standingNames('Pepe Mujica', 'Jose Mujica')).toEqual(['jose mujica']);
  });

  test.each([
    ['another surname', ['Pepe Mujica', 'Jose Batlle']],
    ['another first name', ['Pepe Mujica', 'Pedro Mujica']],
    ['two people whom it fits', ['Chico Mendes', 'Jose Mendes', 'Francisco Mendes']],
  ])('not: %s', (_, names) => {
    expect(standingNames(...names)).toHaveLength(names.length);
  });
});
