import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginning, ending, quoteOf } from '../../src/query/excerpt.ts';
import type { EvidenceRow } from '../../src/store/index.ts';

describe('quoteOf', () => {
  test('is the sentence', () => {
    expect(quoteOf(evidence('Before. Ana met the GDR. After.', 8))).toBe('Ana met the GDR. After.');
  });

  test('keeps to both names in a very long sentence', () => {
    const quote = quoteOf(evidence(`${'far '.repeat(500)}Ana met the GDR${' away'.repeat(500)}`, 0));
    expect(quote).toMatch(/^…(far )+Ana met the GDR( away)+…$/);
    expect(quote.length).toBeLessThan(400);
  });

  test('skips what is between names that are far apart', () => {
    const quote = quoteOf(evidence(`See Ana${' and on'.repeat(5000)} to the GDR.`, 0));
    expect(quote).toMatch(/^See Ana( and on)+( and)?… …((and )?on )+to the GDR\.$/);
    expect(quote.length).toBeLessThan(400);
  });
});

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

/** The words `Ana` and `GDR` of a text, whose sentence begins at `start`. */
function evidence(text: string, start: number): EvidenceRow {
  const spanOf = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
  const sentence = { start, end: text.length, text: text.slice(start) };
  const place = { document: 'a', path: 'a', hash: '', line: 1, column: 1 };
  return { ...place, sentence, a: spanOf('GDR'), b: spanOf('Ana') };
}
