import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/model.ts';
import { parseDecisions, settledPairs } from '../../src/resolve/index.ts';

const person = (id: string, name: string, ...aliases: readonly string[]): Entity => ({
  id: `person:${id}`,
  type: 'person',
  name,
  aliases,
});
const ENTITIES: readonly Entity[] = [
  person('ana', 'Ana Vega', 'La Negra'),
  person('anna', 'Anna Vega'),
  person('luis', 'Luis Vega', 'Vega'),
  person('rosa', 'Rosa Vega', 'Vega'),
  { id: 'organization:anna', type: 'organization', name: 'Anna Vega', aliases: [] },
];

function isSettled(text: string, a: string, b: string): boolean {
  const { decisions, problems } = parseDecisions(text, '');
  expect(problems).toEqual([]);
  return settledPairs(ENTITIES)(decisions)({ question: 'merge', a: `person:${a}`, b: `person:${b}` });
}

describe('two entities are settled', () => {
  test.each([
    ['merge: Ana Vega = Anna Vega'],
    ['apart: ANNA VEGA | la negra'],
    ['merge: person:ana = person:anna'],
    ['merge: Ana Vega = Luis Vega\nmerge: Luis Vega = Anna Vega'],
    ['merge: Ana Vega = Luis Vega\napart: Luis Vega | Anna Vega'],
    ['merge: Ana Vega = Luis Vega\nmerge: Anna Vega = Rosa Vega\napart: Luis Vega | Rosa Vega'],
    ['apart: Rosa Vega | Anna Vega | Ana Vega'],
  ])('by %j', (text) => {
    expect(isSettled(text, 'ana', 'anna')).toBe(true);
    expect(isSettled(text, 'anna', 'ana')).toBe(true);
  });

  test.each([
    [''],
    ['merge: Ana Vega = Luis Vega'],
    ['apart: Ana Vega | Luis Vega\napart: Luis Vega | Anna Vega'],
    ['merge: Ana Vega = Anna Vega\nin: a.txt'],
    ['apart: Ana Vega\nin: a.txt'],
    ['rename: Ana Vega -> Anna Vega'],
    ['merge: organization:anna = Ana Vega'],
  ])('not by %j', (text) => {
    expect(isSettled(text, 'ana', 'anna')).toBe(false);
  });

  test('by a name of several, but these are not one by it', () => {
    expect(isSettled('merge: Vega = Ana Vega', 'ana', 'luis')).toBe(true);
    expect(isSettled('merge: Vega = Ana Vega', 'ana', 'rosa')).toBe(true);
    expect(isSettled('merge: Vega = Ana Vega', 'luis', 'rosa')).toBe(false);
  });
});

describe('two that the gazetteer has are apart', () => {
  const pair = { question: 'merge', a: 'person:ana', b: 'person:rosa' } as const;
  const settles = (because: string, text: string) =>
    settledPairs(ENTITIES, [{ a: 'person:luis', b: 'person:rosa', because }])(
      parseDecisions(text, '').decisions,
    )(pair);

  test('and so is what is one of them from the other', () => {
    const because = 'two entries of the gazetteer with the name "vega"';
    expect(settles(because, 'merge: Ana Vega = Luis Vega')).toBe(true);
    expect(settles(because, '')).toBe(false);
  });

  test('but what a rule kept apart is no such', () => {
    expect(settles('a shorter form of 2 names that differ', 'merge: Ana Vega = Luis Vega')).toBe(false);
  });
});

describe('two names of one entity are settled', () => {
  const pair = { question: 'split', type: 'person', one: 'Otto Pérez', other: 'Otto Pérez Molina' } as const;
  const settles = (text: string) => settledPairs(ENTITIES)(parseDecisions(text, '').decisions)(pair);

  test.each([
    ['apart: Otto Perez | otto pérez molina'],
    ['merge: person: Otto Pérez = person:otto-perez-molina'],
    ['merge: Otto Pérez = El General\napart: El General | Otto Pérez Molina'],
  ])('by %j', (text) => {
    expect(settles(text)).toBe(true);
  });

  test.each([
    ['apart: Otto Pérez | Molina'],
    ['merge: organization: Otto Pérez = Otto Pérez Molina'],
    ['apart: Otto Pérez\nin: a.txt'],
  ])('not by %j', (text) => {
    expect(settles(text)).toBe(false);
  });
});
