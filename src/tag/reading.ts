import { Flag, type Lexicon } from '../gazetteer/index.ts';
import type { BlockKind, Segmented } from '../model.ts';
import { Shape, type Tokens, tokenize } from '../text/tokens.ts';
import { FUNCTION_WORDS } from './words.ts';

/** How a sentence uses capitals: where all its content words have one, they say nothing of names. */
export type Style = 'prose' | 'headline' | 'capitals';

/** A sentence as a range of tokens, `[from, to)`. */
export interface SentenceReading {
  readonly from: number;
  readonly to: number;
  readonly style: Style;
  readonly block: BlockKind;
}

/** A document's tokens with all that the lexicon knows of each: what the rules read. */
export interface Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly tokens: Tokens;
  /** Word number of each token, -1 for a word that no name or cue holds. */
  readonly words: Int32Array;
  /** `Flag` bits of each token, those of the phrases it is part of among them. */
  readonly flags: Uint32Array;
  readonly sentences: readonly SentenceReading[];
}

export function read(segmented: Segmented, lexicon: Lexicon): Reading {
  const { text } = segmented.document;
  const tokens = tokenize(text);
  const words = new Int32Array(tokens.count).fill(-1);
  const flags = new Uint32Array(tokens.count);
  const ranges = tokenRanges(segmented, tokens);
  const { start, end, shape } = tokens;
  for (const { from, to } of ranges) {
    for (let i = from; i < to; i++) {
      const isMark = shape[i] === Shape.punctuation || shape[i] === Shape.other;
      if (isMark && end[i]! - start[i]! > 1) continue;
      const word = lexicon.words.find(text, start[i]!, end[i]!);
      words[i] = word;
      if (word >= 0) flags[i] = flagsOf(lexicon.flags[word] ?? 0, shape[i]!);
    }
  }
  const reading = { text, lexicon, tokens, words, flags };
  for (const { from, to } of ranges) markPhrases(reading, from, to);
  const sentences = ranges.map(({ from, to, block }) => ({
    from,
    to,
    block,
    style: styleOf(reading, from, to),
  }));
  return { ...reading, sentences };
}

function flagsOf(flags: number, shape: number): number {
  return (flags & Flag.notAcronym) !== 0 && shape === Shape.upper ? flags | Flag.notName : flags;
}

interface TokenRange {
  readonly from: number;
  readonly to: number;
  readonly block: BlockKind;
}

function tokenRanges({ sentences, blocks }: Segmented, { count, start, end }: Tokens): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let at = 0;
  for (const sentence of sentences) {
    while (at < count && start[at]! < sentence.start) at++;
    const from = at;
    while (at < count && end[at]! <= sentence.end) at++;
    ranges.push({ from, to: at, block: blocks[sentence.block]!.kind });
  }
  return ranges;
}

const ANY_PHRASE = Flag.beginsPhrase | Flag.beginsCapitalPhrase;

/** Cues of several words ("prime minister", "World Cup") mark every token they cover. */
function markPhrases(reading: Omit<Reading, 'sentences'>, from: number, to: number): void {
  const { lexicon, words, flags, tokens } = reading;
  const { shape } = tokens;
  for (let start = from; start < to; start++) {
    const isSmall = shape[start] === Shape.lower;
    if ((flags[start]! & (isSmall ? Flag.beginsPhrase : ANY_PHRASE)) === 0) continue;
    if (start + 1 < to && (flags[start + 1]! & Flag.continuesPhrase) === 0 && !isSkipped(reading, start + 1))
      continue;
    let node = 0;
    for (let i = start; i < to && node >= 0; i++) {
      if (i > start && isSkipped(reading, i)) continue;
      node = words[i]! < 0 ? -1 : lexicon.phrases.step(node, words[i]!);
      const found = node > 0 ? lexicon.phraseFlags[node]! : 0;
      if (found === 0 || !isOneCase(reading, start, i)) continue;
      for (let k = start; k <= i; k++) flags[k] = flags[k]! | found;
    }
  }
}

/** "Army commander" is no title: its first word belongs to the name before it. "Gulf of" begins one. */
function isOneCase(reading: Omit<Reading, 'sentences'>, first: number, last: number): boolean {
  const { shape } = reading.tokens;
  if ((shape[first] === Shape.lower) === (shape[last] === Shape.lower)) return true;
  return /^(?:of|the|de|del|la|do|da)$/u.test(textOf(reading, last, last + 1));
}

/** Stops of abbreviations and hyphens between words do not count in names. */
export function isSkipped(reading: Omit<Reading, 'sentences'>, i: number): boolean {
  const { text, tokens } = reading;
  if (tokens.shape[i] !== Shape.punctuation) return false;
  const mark = text.charCodeAt(tokens.start[i]!);
  if (mark === 0x2d || mark === 0x2010 || mark === 0x2011) return isTight(reading, i);
  return (
    mark === 0x2e && tokens.end[i - 1] === tokens.start[i] && tokens.end[i - 1]! - tokens.start[i - 1]! <= 4
  );
}

/** No space on either side. */
export function isTight({ tokens }: Pick<Reading, 'tokens'>, i: number): boolean {
  return (
    i > 0 &&
    i + 1 < tokens.count &&
    tokens.end[i - 1] === tokens.start[i] &&
    tokens.end[i] === tokens.start[i + 1]
  );
}

function styleOf(reading: Omit<Reading, 'sentences'>, from: number, to: number): Style {
  const { text, tokens, flags } = reading;
  const { start, end } = tokens;
  const mostSmall = (to - from) * 0.2;
  let words = 0;
  let upper = 0;
  let small = 0;
  let commonCapitals = 0;
  let commas = 0;
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i]!;
    if (shape === Shape.punctuation && text.charCodeAt(start[i]!) === 0x2c) commas++;
    if (shape === Shape.lower) {
      if (end[i]! - start[i]! < 4 || FUNCTION_WORDS.has(textOf(reading, i, i + 1))) continue;
      if (++small > mostSmall) return 'prose';
    } else if (shape !== Shape.title && shape !== Shape.upper && shape !== Shape.mixed) continue;
    words++;
    if (shape === Shape.upper) upper++;
    if (shape === Shape.title && i > from && (flags[i]! & Flag.common) !== 0) commonCapitals++;
  }
  if (words >= 3 && upper >= words * 0.8) return 'capitals';
  if (commas >= 3 && commas * 6 >= words) return 'prose';
  const isSentence = to > from && textOf(reading, to - 1, to) === '.';
  return words >= 4 && small <= (isSentence ? 0 : words * 0.12) && commonCapitals >= 2 ? 'headline' : 'prose';
}

/** The text of the tokens `[from, to)`. */
export function textOf({ text, tokens }: Pick<Reading, 'text' | 'tokens'>, from: number, to: number): string {
  return text.slice(tokens.start[from], tokens.end[to - 1]);
}

export function has(reading: Pick<Reading, 'flags'>, i: number, flag: number): boolean {
  return (reading.flags[i]! & flag) !== 0;
}
