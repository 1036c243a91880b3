import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, grouped } from '../../src/cli/messages.ts';

describe('grouped', () => {
  it('writes thousands as English does', () => {
    expect([0, 999, 1000, 12345, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '12,345', '1,234,567']);
    fc.assert(
      fc.property(fc.nat(Number.MAX_SAFE_INTEGER), (count) => {
        expect(grouped(count)).toBe(count.toLocaleString('en'));
      }),
    );
  });
});

describe('counted', () => {
  it('knows one from many', () => {
    expect([counted(1, 'entity', 'entities'), counted(0, 'document'), counted(2000, 'document')]).toEqual([
      '1 entity',
      '0 documents',
      '2,000 documents',
    ]);
  });
});
