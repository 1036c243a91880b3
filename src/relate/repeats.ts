import type { ComparedDocument, Segmented } from '../model.ts';
import { groupsOf, type Worded, wordedByAge } from './duplicates.ts';
import { phraseOf, SHINGLE, type Wording } from './wording.ts';

/**
 * The documents in their order, each with what it repeats: `duplicateOf` where it is a near-duplicate of an earlier one, and
 * the sentences that say nothing new. Those are
 *
 * - in a group of near-duplicates, a sentence that an earlier document of the group says;
 * - anywhere, a sentence in a line that begins with `>`, if a document says it outside of such lines, or an earlier one
 *   quotes it too.
 *
 * A sentence is said where its words stand in one run, whatever their case, accents and punctuation; one of fewer
 * than five words, where it is a sentence too, or stands between the same words.
 */
export function withRepeats<Read extends Segmented>(documents: readonly Read[]): readonly (Read & Repeats)[] {
  const repeats = repeatsIn(documents);
  return documents.map((read) => ({ ...read, ...repeats.get(read.document.id) }));
}

export type Repeats = Pick<ComparedDocument, 'duplicateOf' | 'repeats'>;

/** By id, of those documents that repeat something. */
function repeatsIn(documents: readonly Segmented[]): ReadonlyMap<string, Repeats> {
  const worded = wordedByAge(documents);
  const found = new Map<string, Repeats>();
  const add = (index: number, more: Repeats): void => {
    const { id } = worded[index]!.document;
    found.set(id, { ...found.get(id), ...more });
  };
  for (const group of groupsOf(worded)) {
    const duplicateOf = worded[group[0]!]!.document.id;
    for (const [index, repeats] of repeatsInGroup(worded, group))
      add(index, { duplicateOf, ...(repeats.length === 0 ? {} : { repeats }) });
  }
  for (const [index, quotes] of repeatsInQuotes(worded)) {
    const { repeats = [] } = found.get(worded[index]!.document.id) ?? {};
    add(index, { repeats: [...repeats, ...quotes].sort((a, b) => a - b) });
  }
  return found;
}

type Found = readonly [index: number, sentences: readonly number[]];

/** Every document of a group but the first. */
function* repeatsInGroup(documents: readonly Worded[], group: readonly number[]): Generator<Found> {
  const said = new Set<number>();
  for (const index of group) {
    const { own } = documents[index]!.wordings;
    if (index !== group[0]) yield [index, sentencesSaid(own, (phrase) => said.has(phrase))];
    for (const phrase of phrasesOf(own)) said.add(phrase);
  }
}

/** Every document with quotes that say nothing new. */
function* repeatsInQuotes(documents: readonly Worded[]): Generator<Found> {
  const firstToQuote = new Map<number, number>();
  for (const [index, { wordings }] of documents.entries())
    for (const phrase of phrasesOf(wordings.quoted))
      if (!firstToQuote.has(phrase)) firstToQuote.set(phrase, index);
  if (firstToQuote.size === 0) return;
  const said = new Set<number>();
  for (const { wordings } of documents)
    for (const phrase of phrasesOf(wordings.own)) if (firstToQuote.has(phrase)) said.add(phrase);
  for (const [index, { wordings }] of documents.entries()) {
    const isRepeat = (phrase: number): boolean => said.has(phrase) || firstToQuote.get(phrase)! < index;
    const repeats = sentencesSaid(wordings.quoted, isRepeat);
    if (repeats.length > 0) yield [index, repeats];
  }
}

/** What a sentence is known by: every shingle, and the whole of each sentence that is shorter than one. */
function* phrasesOf({ words, starts }: Wording): Generator<number> {
  for (let at = 0; at + SHINGLE <= words.length; at++) yield phraseOf(words, at, at + SHINGLE);
  for (let at = 0; at + 1 < starts.length; at++) {
    const [from, to] = [starts[at]!, starts[at + 1]!];
    if (to > from && to - from < SHINGLE) yield phraseOf(words, from, to);
  }
}

function sentencesSaid(wording: Wording, isKnown: (phrase: number) => boolean): readonly number[] {
  return wording.sentences.filter((_, at) => isSaid(wording, at, isKnown));
}

function isSaid({ words, starts }: Wording, sentence: number, isKnown: (phrase: number) => boolean): boolean {
  const [from, to] = [starts[sentence]!, starts[sentence + 1]!];
  if (to === from) return false;
  const isShort = to - from < SHINGLE;
  if (isShort && isKnown(phraseOf(words, from, to))) return true;
  // A long sentence is known by all of the shingles in it, a short one by any shingle around it.
  const first = isShort ? Math.max(0, to - SHINGLE) : from;
  const last = isShort ? Math.min(from, words.length - SHINGLE) : to - SHINGLE;
  for (let at = first; at <= last; at++)
    if (isKnown(phraseOf(words, at, at + SHINGLE)) === isShort) return isShort;
  return !isShort;
}
