import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legal } from '../../src/export/legal-text.ts';
import { writtenIds } from '../../src/export/written-ids.ts';

test('an id that can be written is written as it is', () => {
  const idOf = writtenIds(['person:ana', 'person:ben'], legal);
  expect(idOf('person:ana')).toBe('person:ana');
});

test('ids that would become one are told apart', () => {
  const ids = ['person:a\u0001', 'person:a', 'person:a\u0002', 'person:a_', '\u0001', ''];
  expect(ids.map(writtenIds(ids, legal))).toEqual([
    'person:a__',
    'person:a',
    'person:a___',
    'person:a_',
    '_',
    '__',
  ]);
});

test('whatever the ids: all different, all legal, none empty', () => {
  const id = fc.string({ unit: fc.constantFrom('a', '_', '\0', '\ud800'), maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(id), (ids) => {
      const written = ids.map(writtenIds(ids, legal));
      expect(new Set(written).size).toBe(ids.length);
      for (const one of written) expect([one === '', legal(one)]).toEqual([false, one]);
    }),
  );
});
