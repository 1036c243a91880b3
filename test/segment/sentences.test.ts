import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/segment/sentences.ts';
import { CUES } from './tiny-cues.ts';

function sentences(text: string): readonly string[] {
  const block = { start: 0, end: text.length };
  return sentencesOf(text, block, CUES.abbreviations).map(({ start, end }) => text.slice(start, end));
}

describe('one sentence ends and the next begins', () => {
  test.each([
    ['a full stop', ['Two men fled.', 'Police followed them.']],
    ['a question and an exclamation', ['Who fled?', 'Two men!', 'Nobody followed.']],
    ['three dots', ['They waited …', 'Nobody came.']],
    ['several marks', ['Who fled?!', 'Nobody knows...', 'He said so.']],
    ['a quote that ends after the full stop', ['“We are ready.”', 'He left.']],
    ['a quote that ends before the full stop', ['He said “we are ready”.', 'He left.']],
    ['straight quotes', ['"We are ready."', '"Go," he said.']],
    ['a bracket around a sentence', ['They fled.', '(Police followed.)', 'Nobody spoke.']],
    ['a quote that begins the next', ['They fled.', '“We saw them,” she said.']],
    ['a number that begins the next', ['They fled.', '22 men followed.']],
    ['a sentence that begins with ¿', ['They fled.', '¿Quién lo sabe?']],
    ['a dash that begins the next', ['They fled.', '— Nobody knows why.']],
    ['an acronym before a sentence', ['He joined the FARC.', 'She did not.']],
    [
      'a dotted abbreviation before a word that begins sentences',
      ['He flew to the U.S.', 'The police waited.'],
    ],
    ['a company before a word that begins sentences', ['He bought Harbor Inc.', 'It was cheap.']],
    ['a letter that is no initial', ['They sold vitamin C.', 'The police waited.']],
    ['a year', ['He was born in 1970.', 'She was not.']],
    ['letters without case', ['他走了.', '她也走了.']],
  ])('%s', (_what, parts) => {
    expect(sentences(parts.join(' '))).toEqual(parts);
  });
});

describe('one sentence goes on', () => {
  test.each([
    ['a city and its district', 'He told the Washington, D.C. press that he would leave.'],
    ['a dotted abbreviation before a name', 'The U.S. Navy left, and the U.N. followed.'],
    ['a shortened title', 'They met Gen. Mejia and Sgt. Luis Vega.'],
    ['a title from the cue list', 'They met Lic. Ortúzar on Monday.'],
    ['a shortened title before a word that begins sentences', 'They met Gen. The Younger.'],
    ['initials', 'George W. Bush and J. K. Rowling met.'],
    ['an initial before a surname in a list', 'They met A. Ruiz, B. Vega and C. Gil.'],
    ['a decimal', 'They found 3.5 tons worth $1.2 billion.'],
    ['a time', 'They left at 5 a.m. on Monday.'],
    ['a company inside', 'Harbor Corp. Chairman Luis Vega left.'],
    ['a saint', 'They went to St. Louis and Sta. Cruz.'],
    ['a number sign', 'They found No. 7 on the list.'],
    ['a web address', 'They wrote to example.org. and waited.'],
    ['a small letter after the full stop', 'They fled ... and nobody followed.'],
    ['a junior', 'Luis Vega Jr. Left early.'],
    ['a quote inside', 'He said “Go!” and left.'],
    ['no space after the full stop', 'They fled.Nobody followed.'],
    ['a versus', 'Ruiz vs. Vega was heard.'],
  ])('%s', (_what, text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

describe('the edges of a block', () => {
  test.each([
    ['a heading without a full stop', 'Two Men Arrested', ['Two Men Arrested']],
    ['a rest without a full stop', 'They fled. Nobody followed', ['They fled.', 'Nobody followed']],
    ['spaces around', '  They fled.  ', ['They fled.']],
    ['marks alone', '...', ['...']],
    ['nothing', '', []],
    ['spaces alone', ' \n ', []],
  ])('%s', (_what, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('only the block is read', () => {
    const text = 'Zero. One. Two. Three.';
    const spans = sentencesOf(text, { start: 6, end: 15 }, CUES.abbreviations);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.']);
  });
});
