import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/index.ts';
import { entityOf, storeNames } from '../cli/stored-names.ts';

const folder = mkdtempSync(join(tmpdir(), 'corpus-graph-beginnings-'));
let store: Store;
beforeAll(() => {
  const db = join(folder, 'names.db');
  const entities = [
    entityOf('location:sinaloa', 'Sinaloa'),
    entityOf('organization:sinaloa-cartel', 'Sinaloa Cartel', ['Cártel de Sinaloa', 'CDS', 'Sinaloans']),
    entityOf('person:angel', 'Ángel Ruiz', ['The Angel']),
    entityOf('location:hague', 'The Hague'),
    entityOf('location:100', '100%'),
  ];
  storeNames(db, entities, (id) => (id === 'organization:sinaloa-cartel' ? 3 : 1));
  store = openStore(db);
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

function names(text: string, limit = 50): readonly string[] {
  return store.namesBeginning(text, limit).map(({ name }) => name);
}

describe('namesBeginning', () => {
  it('gives the most mentioned first, each entity once, by its own name if that begins so', () => {
    expect(store.namesBeginning('sin', 50)).toEqual([
      { id: 'organization:sinaloa-cartel', type: 'organization', name: 'Sinaloa Cartel', mentions: 3 },
      { id: 'location:sinaloa', type: 'location', name: 'Sinaloa', mentions: 1 },
    ]);
    expect(names('sinaloan')).toEqual(['Sinaloans']);
  });

  it('sets case, accents and articles aside', () => {
    expect(names('CARTEL DE')).toEqual(['Cártel de Sinaloa']);
    expect(names('ang')).toEqual(['Ángel Ruiz']);
    expect(names('the hag')).toEqual(['The Hague']);
  });

  it('gives no name that has the words elsewhere, and takes no letter for a pattern', () => {
    for (const text of ['cartel s', 'ruiz', '%', '_', '1_', 'zzz']) expect(names(text)).toEqual([]);
    expect(names('100%')).toEqual(['100%']);
  });

  it('gives all to who has typed nothing, and no more than are asked for', () => {
    expect(names('')).toHaveLength(5);
    expect(names('', 2)).toEqual(['Sinaloa Cartel', '100%']);
  });
});

describe('idsBeginning', () => {
  it('gives ids', () => {
    expect(store.idsBeginning('location:', 2).map(({ name }) => name)).toEqual([
      'location:100',
      'location:hague',
    ]);
    expect(store.idsBeginning('location:x', 2)).toEqual([]);
  });
});
