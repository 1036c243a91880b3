import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginning, ending } from '../../src/text/cuts.ts';

describe('beginning and ending', () => {
  test.each<[string, string, string]>([
    ['one two three', 'one two…', '…three'],
    ['one', 'one', 'one'],
    ['abcdefghij', 'abcdefgh…', '…cdefghij'],
    ['abcdefg🙂hijklmn🙂', 'abcdefg…', '…ijklmn🙂'],
    ['🙂hijklmnop', '🙂hijklm…', '…ijklmnop'],
    ['ijklmn🙂hijklmno', 'ijklmn🙂…', '…hijklmno'],
    ['', '', ''],
  ])('%j', (text, first, last) => {
    expect(beginning(text, 8)).toBe(first);
    expect(ending(text, 8)).toBe(last);
  });

  test('never cut a character in two, nor are longer than asked', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ' ', '🙂') });
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 12 }), (text, length) => {
        for (const part of [beginning(text, length), ending(text, length)]) {
          expect(part.replaceAll('🙂', '')).not.toMatch(/[\ud800-\udfff]/);
          expect(part.length).toBeLessThanOrEqual(length + 1);
          expect(text).toContain(part.replaceAll('…', ''));
        }
      }),
    );
  });
});
