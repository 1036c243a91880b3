import { Shape } from '../text/tokens.ts';
import type { Name } from './names.ts';
import { has, type Reading, textOf } from './reading.ts';
import { ARTICLES } from './words.ts';

/** The neighbourhood of a name inside its sentence. Token indexes are -1 past the sentence's ends. */

/** The token before the name, quotes aside. */
export function before(reading: Reading, name: Name): number {
  return inSentence(reading, name, skipQuotes(reading, name.from - 1, -1));
}

/** The token before the name, quotes and an article aside. */
export function beforeArticle(reading: Reading, name: Name): number {
  const at = before(reading, name);
  return at >= 0 && ARTICLES.has(lower(reading, at)) ? inSentence(reading, name, at - 1) : at;
}

/** The token after the name, quotes aside. */
export function after(reading: Reading, name: Name): number {
  return inSentence(reading, name, skipQuotes(reading, name.to, 1));
}

/** This token if the name's sentence holds it, else -1. */
export function inSentence(reading: Reading, name: Name, at: number): number {
  const sentence = reading.sentences[name.sentence]!;
  return at >= sentence.from && at < sentence.to ? at : -1;
}

/** The token in small letters, or '' for -1. */
export function lower(reading: Reading, at: number): string {
  return at < 0 ? '' : textOf(reading, at, at + 1).toLowerCase();
}

export function isMark(reading: Reading, at: number, mark: string): boolean {
  return (
    at >= 0 &&
    reading.tokens.shape[at] === Shape.punctuation &&
    reading.text.startsWith(mark, reading.tokens.start[at])
  );
}

/** Has the token one of these flags, written small (as a common noun or verb)? */
export function isWord(reading: Reading, at: number, flag: number): boolean {
  return at >= 0 && reading.tokens.shape[at] === Shape.lower && has(reading, at, flag);
}

/** A common noun with one of these flags, or the plural of one. */
export function isNoun(reading: Reading, at: number, flag: number): boolean {
  if (isWord(reading, at, flag)) return true;
  if (at < 0 || reading.tokens.shape[at] !== Shape.lower) return false;
  const { lexicon, text, tokens } = reading;
  const end = tokens.end[at]!;
  if (text.charAt(end - 1) !== 's') return false;
  const singular = lexicon.words.find(text, tokens.start[at]!, end - 1);
  return singular >= 0 && (lexicon.flags[singular]! & flag) !== 0;
}

const QUOTES = '"\'“”‘’«»„';

export function isQuote(reading: Reading, at: number): boolean {
  if (at < 0 || reading.tokens.shape[at] !== Shape.punctuation) return false;
  return QUOTES.includes(reading.text.charAt(reading.tokens.start[at]!));
}

function skipQuotes(reading: Reading, at: number, step: number): number {
  let i = at;
  while (i >= 0 && i < reading.tokens.count && isQuote(reading, i)) i += step;
  return i >= reading.tokens.count ? -1 : i;
}
