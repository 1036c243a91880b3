import { describe, expect, test } from 'vitest';
import { beginsWith } from '../../src/segment/cues.ts';
import { CUES } from './tiny-cues.ts';

describe('does a line begin with a phrase?', () => {
  const phrases = new Set(['read more', 'photo:', 'by']);

  test.each([
    ['Read more', true],
    ['READ MORE about it', true],
    ['Read  more, now', true],
    ['Photo: Ana', true],
    ['By: Ana', true],
    ['Reád more', true],
    ['Read moreover', false],
    ['They read more', false],
    ['Bystanders', false],
    ['Photos: Ana', false],
    ['', false],
  ])('%j %s', (line, begins) => {
    expect(beginsWith(line, phrases)).toBe(begins);
  });
});

test('titles with a full stop are abbreviations, others are not', () => {
  expect(CUES.abbreviations.has('lic')).toBe(true);
  expect(CUES.abbreviations.has('president')).toBe(false);
});

test('cues of whole lines and of beginnings are kept apart', () => {
  expect(CUES.furnitureLines.has('comments')).toBe(true);
  expect(CUES.furniture.has('comments')).toBe(false);
  expect(CUES.furniture.has('donate')).toBe(true);
});
