import type { EvidenceRow } from '../store/index.ts';

/** Lengths in UTF-16 code units. A longer sentence is quoted around its names. */
const LONGEST_QUOTE = 600;
/** How much of such a sentence stands on each side of a name. */
const REACH = 160;

/** The sentence that holds both names; what it skips of a long one is `…`. */
export function quoteOf({ sentence, a, b }: EvidenceRow): string {
  const { start, text } = sentence;
  if (text.length <= LONGEST_QUOTE) return text;
  const from = Math.min(a.start, b.start) - start;
  const to = Math.max(a.end, b.end) - start;
  const core = text.slice(from, to);
  const names = core.length <= LONGEST_QUOTE ? core : `${beginning(core, REACH)} ${ending(core, REACH)}`;
  return `${ending(text.slice(0, from), REACH)}${names}${beginning(text.slice(to), REACH)}`;
}

/** The text as far as `length`, cut after a word, with `…` for the rest. */
export function beginning(text: string, length: number): string {
  if (text.length <= length) return text;
  const part = text.slice(0, length);
  const space = part.lastIndexOf(' ');
  if (space > 0) return `${part.slice(0, space)}…`;
  return `${isHighSurrogate(part.charCodeAt(length - 1)) ? part.slice(0, -1) : part}…`;
}

/** The last `length` of the text, cut before a word, with `…` for the rest. */
export function ending(text: string, length: number): string {
  if (text.length <= length) return text;
  const part = text.slice(-length);
  const space = part.indexOf(' ');
  if (space >= 0 && space < part.length - 1) return `…${part.slice(space + 1)}`;
  return `…${isHighSurrogate(text.charCodeAt(text.length - length - 1)) ? part.slice(1) : part}`;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
