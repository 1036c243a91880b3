import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tagged } from '../../src/model.ts';
import { tagged } from './reading.ts';

const WORDS = fc.constantFrom(
  ...[
    'Quito',
    'the',
    'Sinaloa',
    'Cartel',
    'Ana',
    'Ruiz',
    'of',
    'de',
    'Ministry',
    'Mayor',
    'U.S.',
    'FARC',
    'and',
    'said',
  ],
  ...[
    'in',
    'lawyer',
    'Barrio',
    '18',
    'TURKEY',
    'Accords',
    'al-Shabaab',
    'The',
    'Hague',
    'Post',
    'Daniel',
    'alias',
    '45',
  ],
);
const MARKS = fc.constantFrom(
  ...[
    ' ',
    ' ',
    ' ',
    ', ',
    '. ',
    '\n',
    ' “',
    '” ',
    ' (',
    ') ',
    '-',
    '’s ',
    '&',
    ' "',
    "'",
    '\r\n',
    '; ',
    ' - ',
    '[',
    ']',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\u0000',
    '\u202e',
    '\u200b',
    '\u0301',
    '\ufeff',
    '__proto__',
    'constructor ',
    '<script>',
    '\u2028',
  ],
);
const anyText = fc
  .array(fc.oneof(WORDS, MARKS, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** What is wrong with the mentions and candidates of a document. */
function faults({ document, sentences, mentions, candidates }: Tagged): readonly string[] {
  const found: string[] = [];
  let last = 0;
  for (const { start, end, text, score } of mentions) {
    if (start < last) found.push(`${text} overlaps or is out of order`);
    if (end <= start) found.push(`an empty mention at ${start}`);
    if (document.text.slice(start, end) !== text) found.push(`${text} is not what stands at ${start}`);
    if (!sentences.some((sentence) => sentence.start <= start && end <= sentence.end))
      found.push(`${text} is in no sentence`);
    if (score < 0.5 || score > 1) found.push(`${text} has the score ${score}`);
    last = end;
  }
  for (const { start, end, text } of candidates)
    if (document.text.slice(start, end) !== text)
      found.push(`candidate ${text} is not what stands at ${start}`);
  return found;
}

describe('for every text', () => {
  test('mentions are true to the text, in order, disjoint and inside a sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faults(tagged(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('the same text gives the same mentions', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = tagged(text);
        tagged('They met Oqwe Urumi in Quito.');
        expect(tagged(text)).toEqual(first);
      }),
    );
  });
});

describe('texts of unusual size come to an end', () => {
  test.each([
    ['capitals without a space', 'A'.repeat(200_000)],
    ['capitals one by one', 'A '.repeat(100_000)],
    ['acronyms', 'FARC UN US '.repeat(5_000)],
    ['capitalised words', 'Oqwe Urumi '.repeat(10_000)],
    ['capitalised words, each another', Array.from({ length: 10_000 }, (_, i) => `Oqwe${i}`).join(' ')],
    ['particles', `Oqwe ${'de '.repeat(50_000)}Urumi`],
    ['hyphens', 'Oqwe-'.repeat(20_000)],
    ['brackets and quotes', '([{(“'.repeat(40_000)],
    ['names in brackets', 'Oqwe Urumi (OU) '.repeat(5_000)],
    ['a million characters in a line', 'They walked to the harbor and met Ana Ruiz there. '.repeat(20_000)],
    ['a list of names', `They fear ${'the FARC, '.repeat(20_000)}and more.`],
    ['initials', 'J. K. '.repeat(20_000)],
    ['possessives', "Oqwe's ".repeat(20_000)],
    ['titles', 'President Colonel '.repeat(10_000)],
    ['a gazetteer name that never ends', 'Sinaloa '.repeat(20_000)],
  ])('%s', (_what, text) => {
    expect(tagged(text).document.text).toBe(text);
  });
});
