import { describe, expect, test } from 'vitest';
import { joined, spansIn } from '../../src/text/spans.ts';

function span(start: number, end: number): { readonly start: number; readonly end: number } {
  return { start, end };
}

describe('spans', () => {
  test('that overlap are joined, those that touch are not', () => {
    expect(joined([span(5, 8), span(0, 3), span(2, 4)])).toEqual([span(0, 4), span(5, 8)]);
    expect(joined([span(0, 9), span(2, 4)])).toEqual([span(0, 9)]);
    expect(joined([span(0, 2), span(2, 4)])).toEqual([span(0, 2), span(2, 4)]);
    expect(joined([])).toEqual([]);
  });

  test('of a document are those of a part of it', () => {
    expect(spansIn(span(10, 20), [span(10, 12), span(15, 20)])).toEqual([span(0, 2), span(5, 10)]);
  });
});
