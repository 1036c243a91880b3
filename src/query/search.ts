import type { Span } from '../model.ts';
import type { SearchOptions, SentenceRow, Store } from '../store/index.ts';
import { wordsIn } from '../text/words.ts';

/** A sentence that was searched for. */
export interface FoundSentence extends SentenceRow {
  /** Where the words stand, as spans of the document. */
  readonly words: readonly Span[];
}

/**
 * The sentences that hold all the terms, the best first. A term is a word, or several that follow each other; case,
 * accents and signs do not matter, nothing in a term is an operator, and a term without a word is passed over.
 */
export function search(
  store: Store,
  terms: readonly string[],
  options: SearchOptions = {},
): readonly FoundSentence[] {
  const phrases = terms.map(keysOf).filter((keys) => keys.length > 0);
  if (phrases.length === 0) return [];
  return store.sentencesWith(phrases, options).map((row) => {
    const { start, text } = row.sentence;
    const words = occurrences(text, phrases).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    }));
    return { ...row, words };
  });
}

function keysOf(text: string): readonly string[] {
  return wordsIn(text).map(({ key }) => key);
}

/** Where the phrases stand in a text, in order; those that overlap are one. */
function occurrences(text: string, phrases: readonly (readonly string[])[]): readonly Span[] {
  const words = wordsIn(text);
  const found: Span[] = [];
  for (const [i, { start }] of words.entries()) {
    const longest = Math.max(0, ...phrases.filter((keys) => standsAt(i, keys)).map((keys) => keys.length));
    if (longest === 0) continue;
    const end = words[i + longest - 1]!.end;
    const last = found.at(-1);
    if (last !== undefined && start < last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else found.push({ start, end });
  }
  return found;

  function standsAt(at: number, keys: readonly string[]): boolean {
    return keys.every((key, i) => words[at + i]?.key === key);
  }
}
