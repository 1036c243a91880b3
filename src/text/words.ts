import type { Span } from '../model.ts';
import { fold } from './fold.ts';

/** A word as a search knows it. */
export interface Word extends Span {
  /** Without case and accents: letters and digits alone. */
  readonly key: string;
}

/** Scripts that write no spaces between words: each letter is searched for as a word. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** Letters by name, but apostrophes by use. */
const APOSTROPHES = '\\u02bb\\u02bc';
const JOINERS = '\\u00ad\\u200c\\u200d';
const WORD = new RegExp(
  `[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}${APOSTROPHES}])[\\p{L}\\p{M}\\p{N}${JOINERS}])+`,
  'gu',
);
const UNSEEN = new RegExp(`[${JOINERS}]`, 'gu');

/** The words of a text in order; what stands between them, apostrophes and hyphens too, parts them. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = fold(word.replace(UNSEEN, ''));
    if (key !== '') words.push({ start: index, end: index + word.length, key });
  }
  return words;
}
