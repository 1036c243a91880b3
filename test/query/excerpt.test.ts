import { describe, expect, test } from 'vitest';
import { quoteOf } from '../../src/query/excerpt.ts';
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

/** The words `Ana` and `GDR` of a text, whose sentence begins at `start`. */
function evidence(text: string, start: number): EvidenceRow {
  const spanOf = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
  const sentence = { start, end: text.length, text: text.slice(start) };
  const place = { document: 'a', path: 'a', hash: '', line: 1, column: 1 };
  return { ...place, sentence, a: spanOf('GDR'), b: spanOf('Ana') };
}
