import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../src/model.ts';
import {
  isForce,
  isFullerForm,
  nameKey,
  nicknameIn,
  personWords,
  shortFormReason,
  withoutPlaceHead,
} from '../../src/resolve/name-forms.ts';

describe('the form in which two names of one type are the same', () => {
  test.each<[EntityType, string, string]>([
    ['location', 'MANABÍ', 'Manabi'],
    ['location', 'New\u00a0\n York', 'New York'],
    ['location', 'The Hague', 'Hague'],
    ['location', 'Ecuador’s', 'Ecuador'],
    ['location', 'U.S.', 'US'],
    ['location', 'Guinea-Bissau', 'Guinea Bissau'],
    ['organization', 'the Zetas’', 'Zetas'],
    ['organization', 'Los Zetas', 'Zetas'],
    ['organization', 'Harbor Lines S.A.', 'Harbor Lines'],
    ['organization', 'Harbor Lines, Inc.', 'Harbor Lines'],
    ['organization', 'Harbor Lines S.A. de C.V.', 'Harbor Lines'],
    ['organization', 'Ministry for the Interior', 'Ministry of Interior'],
    ['person', 'Daniel “El Loco” Barrera', 'Daniel Barrera'],
    ['person', 'José Gil-Robles', 'Jose Gil Robles'],
    ['person', 'J.K. Vega', 'J. K. Vega'],
    ['person', "O'Brien", 'O’Brien'],
  ])('%s: %s is %s', (type, one, other) => {
    expect(nameKey(one, type)).toBe(nameKey(other, type));
  });

  test.each<[EntityType, string, string]>([
    ['location', 'Los Santos', 'Santos'],
    ['person', 'Los Vega', 'Vega'],
    ['organization', 'Harbor Lines', 'Harbor Line'],
    ['organization', 'Bank of', 'Bank'],
    ['organization', 'Bank on the River', 'Bank of the River'],
    ['location', 'Land for Rivers', 'Land of Rivers'],
    ['organization', 'Zetas', 'Los'],
    ['organization', 'S.A.', 'Inc.'],
    ['person', 'Ana Vega', 'Ana Vegas'],
    ['location', 'Москва', 'Минск'],
  ])('%s: %s is not %s', (type, one, other) => {
    expect(nameKey(one, type)).not.toBe(nameKey(other, type));
  });

  test('no name has an empty key', () => {
    const names = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 20 })
      .filter((name) => name.trim() !== '');
    const types = fc.constantFrom<EntityType>('person', 'organization', 'location');
    fc.assert(
      fc.property(names, types, (name, type) => {
        expect(nameKey(name, type)).not.toBe('');
      }),
    );
  });
});

describe('a quoted nickname', () => {
  test.each([
    ['Daniel “El Loco” Barrera', 'El Loco'],
    ['Daniel "Loco" Barrera', 'Loco'],
    ["Daniel 'Loco' Barrera", 'Loco'],
    ['Daniel «Loco» Barrera', 'Loco'],
    ['Daniel Barrera', undefined],
    ['Daniel “Loco Barrera', undefined],
    [`Daniel “${'o'.repeat(41)}” Barrera`, undefined],
  ])('%s', (name, nickname) => {
    expect(nicknameIn(name)).toBe(nickname);
  });
});

describe('a place without the word for what it is', () => {
  test.each([
    ['esmeraldas province', 'esmeraldas'],
    ['province of esmeraldas', 'esmeraldas'],
    ['borno state', 'borno'],
    ['esmeraldas', undefined],
    ['province', undefined],
    ['states of brazil', undefined],
    ['magdalena river', undefined],
  ])('%s', (key, bare) => {
    expect(withoutPlaceHead(key)).toBe(bare);
  });
});

describe('a part of a person’s name', () => {
  test.each([
    ['vega', 'ana ruiz vega', 'surname of'],
    ['ruiz', 'ana ruiz vega', 'surname of'],
    ['ruiz vega', 'ana ruiz vega', 'surname of'],
    ['ana', 'ana ruiz vega', 'first names of'],
    ['ana ruiz', 'ana ruiz vega', 'first names of'],
    ['ana vega', 'ana ruiz vega', undefined],
    ['vega ruiz', 'ana ruiz vega', undefined],
    ['ana ruiz vega', 'ana ruiz vega', undefined],
    ['ana ruiz vega', 'ana', undefined],
    ['', 'ana', undefined],
  ])('%s, %s: %s', (short, full, reason) => {
    expect(shortFormReason(personWords(short), personWords(full))).toBe(reason);
  });
});

test.each([
  ['navy', 'organization', true],
  ['colombian navy', 'organization', false],
  ['navy', 'location', false],
] as const)('%s, %s, is what every country has: %s', (key, type, expected) => {
  expect(isForce(key, type)).toBe(expected);
});

describe('a fuller form of a person’s name', () => {
  const isSurname = (word: string): boolean => ['arce', 'catacora'].includes(word);

  test.each([
    ['luis alberto arce catacora', 'luis arce'],
    ['daniel barrera barrera', 'daniel barrera'],
    ['luis alberto arce', 'l arce'],
    ['ana maria de la vega', 'ana de la vega'],
  ])('%s of %s', (full, short) => {
    expect(isFullerForm(personWords(full), personWords(short), isSurname)).toBe(true);
  });

  test.each([
    ['luis arce', 'luis arce'],
    ['luis arce catacora', 'luis catacora'],
    ['luis arce', 'luis alberto arce'],
    ['ana luis arce', 'luis arce'],
    ['luis arce alberto', 'luis alberto arce'],
    ['luis arce gil', 'luis paz'],
    ['luis arce', 'arce'],
    ['luis arce', ''],
  ])('%s is none of %s', (full, short) => {
    expect(isFullerForm(personWords(full), personWords(short), isSurname)).toBe(false);
  });
});
