import { isCapitalised, Shape } from '../text/tokens.ts';
import { isMark, lower } from './around.ts';
import type { Name } from './names.ts';
import { type Reading, textOf } from './reading.ts';

/** How many tokens more than its letters an acronym's words may take ("of", "the", hyphens). */
const SMALL_WORDS = 4;

/**
 * Acronyms that the document defines by words that are no name: "gross domestic product (GDP)", "First Information
 * Report (FIR)". Returns the keys of those whose definition does not end in one of the certain names.
 */
export function acronymsOfNoName(
  reading: Reading,
  names: readonly Name[],
  isCertain: (name: Name) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [i, name] of names.entries()) {
    if (name.to - name.from !== 1 || isCapitalisedWord(reading, name.from)) continue;
    if (!isMark(reading, name.from - 1, '(') || !isMark(reading, name.to, ')')) continue;
    const open = name.from - 1;
    const before = names[i - 1];
    if (before !== undefined && before.to === open && isCertain(before)) continue;
    if (isSpelledOutBefore(reading, open, textOf(reading, name.from, name.to))) found.add(name.key);
  }
  return found;
}

function isCapitalisedWord(reading: Reading, at: number): boolean {
  return reading.tokens.shape[at] === Shape.title || !isCapitalised(reading.tokens.shape[at]!);
}

/** Do the words before the bracket begin with the acronym's letters, the last one with its last letter? */
function isSpelledOutBefore(reading: Reading, open: number, acronym: string): boolean {
  const letters = acronym
    .replace(/s$/u, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  if (letters.length < 2) return false;
  let letter = letters.length - 1;
  let small = 0;
  for (let at = open - 1; at >= 0 && letter >= 0; at--) {
    if (reading.tokens.shape[at] === Shape.punctuation && !isMark(reading, at, '-')) return false;
    if (lower(reading, at).charAt(0) === letters.charAt(letter)) letter--;
    else if (++small > SMALL_WORDS || at === open - 1) return false;
  }
  return letter < 0;
}
