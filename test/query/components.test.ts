import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentsOf } from '../../src/query/components.ts';

describe('components', () => {
  test('are what edges connect, the largest first', () => {
    const edges = ['ab', 'cd', 'de', 'ce', 'ed'].map(([a, b]) => ({ a: a!, b: b! }));
    expect(componentsOf(edges)).toEqual([3, 2]);
    expect(componentsOf([])).toEqual([]);
  });

  test('do not depend on the order of the edges', () => {
    const id = fc.constantFrom(...'abcdefgh', '__proto__');
    fc.assert(
      fc.property(fc.array(fc.record({ a: id, b: id })), (edges) => {
        const sizes = componentsOf(edges);
        expect(componentsOf(edges.toReversed().map(({ a, b }) => ({ a: b, b: a })))).toEqual(sizes);
        const ids = new Set(edges.flatMap(({ a, b }) => [a, b]));
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(ids.size);
      }),
    );
  });
});
