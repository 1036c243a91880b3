import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCodeUnit } from '../../src/text/order.ts';

test.each([
  ['Z', 'a'],
  ['a', 'ä'],
  ['a', 'aa'],
  ['', 'a'],
  ['\u{1d538}', '\ufb01'],
])('%j stands before %j, whatever the locale', (first, second) => {
  expect(byCodeUnit(first, second)).toBe(-1);
  expect(byCodeUnit(second, first)).toBe(1);
});

test('it is the order of a plain sort', () => {
  const names = fc.array(fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(names, (all) => {
      expect(all.toSorted(byCodeUnit)).toEqual(all.toSorted());
    }),
  );
});
