import type { Segmented } from '../model.ts';
import { Character, characterAt, isWordCharacter } from '../text/characters.ts';
import { fold } from '../text/fold.ts';

/** Words in a shingle. */
export const SHINGLE = 5;

/** What some sentences of a document say, one after the other: each word a hash of its folded letters. */
export interface Wording {
  readonly words: Uint32Array;
  /** Indexes into the document's sentences, ascending. */
  readonly sentences: readonly number[];
  /** Where each of these sentences begins in `words`, and where the last one ends. */
  readonly starts: readonly number[];
}

/** A document's words: its own, and those in lines that begin with `>`, as mail quotes what it answers. */
export interface Wordings {
  readonly own: Wording;
  readonly quoted: Wording;
}

/** Of all that is read but datelines: a copy often comes with another one. */
export function wordingsOf({ document: { text }, blocks, sentences }: Segmented): Wordings {
  const own = new Draft();
  const quoted = new Draft();
  const isQuoted = quotedLines(text);
  for (const [index, { start, end, block }] of sentences.entries()) {
    if (blocks[block]!.kind === 'dateline') continue;
    (isQuoted(start) ? quoted : own).add(index, fold(text.slice(start, end)));
  }
  return { own: own.finished(), quoted: quoted.finished() };
}

/** The hash of the words from `from` to `to`, in their order: signed, since small integers are the quickest keys. */
export function phraseOf(words: Uint32Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = mixed(hash ^ words[at]!);
  return hash;
}

/** Every shingle of a wording once, ascending. */
export function shinglesOf({ words }: Wording): Uint32Array {
  const count = Math.max(0, words.length - SHINGLE + 1);
  const shingles = new Uint32Array(count);
  for (let at = 0; at < count; at++) shingles[at] = phraseOf(words, at, at + SHINGLE);
  shingles.sort();
  let kept = 0;
  for (const shingle of shingles)
    if (kept === 0 || shingles[kept - 1] !== shingle) shingles[kept++] = shingle;
  return shingles.slice(0, kept);
}

class Draft {
  readonly words: number[] = [];
  readonly sentences: number[] = [];
  readonly starts: number[] = [0];

  add(sentence: number, folded: string): void {
    addWords(this.words, folded);
    this.sentences.push(sentence);
    this.starts.push(this.words.length);
  }

  finished(): Wording {
    return { words: new Uint32Array(this.words), sentences: this.sentences, starts: this.starts };
  }
}

function addWords(words: number[], folded: string): void {
  let hash = 0;
  let isInWord = false;
  const end = (): void => {
    if (isInWord) words.push(hash >>> 0);
    hash = 0;
    isInWord = false;
  };
  for (let at = 0; at < folded.length; at++) {
    if (!isWordCharacter(characterAt(folded, at))) {
      end();
      continue;
    }
    const code = folded.charCodeAt(at);
    if (isWrittenWithoutSpaces(code)) end();
    hash = mixed(hash ^ code);
    isInWord = true;
  }
  end();
}

/** Chinese, Japanese, Thai and Lao: each letter stands for a word here. */
function isWrittenWithoutSpaces(code: number): boolean {
  return (code >= 0x2e80 && code < 0xa000) || (code >= 0x0e00 && code < 0x0f00);
}

/** MurmurHash3's finalizer (Appleby 2011): each bit of the input reaches all of the output. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Whether the line of an offset begins with `>`. Asked with rising offsets, it reads a text once. */
function quotedLines(text: string): (offset: number) => boolean {
  let end = -1;
  let isQuoted = false;
  return (offset) => {
    while (end < offset) {
      const start = end + 1;
      const newline = text.indexOf('\n', start);
      end = newline < 0 ? text.length : newline;
      isQuoted = beginsQuote(text, start);
    }
    return isQuoted;
  };
}

function beginsQuote(text: string, start: number): boolean {
  let at = start;
  while (characterAt(text, at) === Character.space) at++;
  return text[at] === '>';
}
