import { isCapitalised, Shape } from '../text/tokens.ts';
import { isQuote, lower } from './around.ts';
import type { Name } from './names.ts';
import { type Reading, textOf } from './reading.ts';
import { FUNCTION_WORDS, NAME_LINKS } from './words.ts';

/** A quoted title is at most this many tokens. */
const LONGEST_TITLE = 10;
/** What a quoted name belongs to when it is a work's title. */
const WORKS = new Set(
  `song songs album albums single film films movie movies documentary book books novel novels poem play episode series show telenovela
  painting track hit anthem opera musical report study article essay magazine videogame game titled entitled called named`.split(
    /\s+/u,
  ),
);

/**
 * Names that are titles of works or stand inside one: “Anarchy in Tokyo”, the film "Roma". A quoted stretch of
 * capitalised words is a title unless one name is all of it; a lone name is one behind the word for a work.
 */
export function outsideWorks(reading: Reading, sentence: number, names: readonly Name[]): readonly Name[] {
  const titles = quotedTitles(reading, sentence);
  if (titles.length === 0) return names;
  const titleAt = new Map(titles.flatMap((title) => tokensOf(title).map((at) => [at, title] as const)));
  return names.filter((name) => {
    const title = titleAt.get(name.from);
    if (title === undefined || name.to > title.to) return true;
    const isWhole = name.from === title.from && name.to === title.to;
    return (
      isWhole && !WORKS.has(lower(reading, title.from - 2)) && !WORKS.has(lower(reading, title.from - 3))
    );
  });
}

function tokensOf({ from, to }: Title): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

interface Title {
  readonly from: number;
  readonly to: number;
}

function quotedTitles(reading: Reading, sentence: number): readonly Title[] {
  const { from, to } = reading.sentences[sentence]!;
  const titles: Title[] = [];
  let open = -1;
  for (let at = from; at < to; at++) {
    if (isQuote(reading, at) && !/['‘’]/u.test(textOf(reading, at, at + 1))) {
      if (open >= 0) titles.push({ from: open + 1, to: withoutMarks(reading, open + 1, at) });
      open = at;
    } else if (open >= 0 && (at - open > LONGEST_TITLE || !isTitleWord(reading, at, open))) open = -1;
  }
  return titles.filter((title) => title.to - title.from > 0);
}

/** A comma or full stop inside the closing quote is no part of the title. */
function withoutMarks(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end > from && reading.tokens.shape[end - 1] === Shape.punctuation) end--;
  return end;
}

/** Capitalised, or one of the small words that titles leave small. */
function isTitleWord(reading: Reading, at: number, open: number): boolean {
  const shape = reading.tokens.shape[at]!;
  if (isCapitalised(shape) || shape === Shape.number || shape === Shape.possessive) return true;
  const word = textOf(reading, at, at + 1);
  if (shape === Shape.punctuation) return /^[-:&!?,.’']$/u.test(word);
  return at > open + 1 && (FUNCTION_WORDS.has(word) || NAME_LINKS.has(word));
}
