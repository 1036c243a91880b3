import type { Problem } from '../model.ts';
import { lineError } from './problems.ts';

/** A line that says something: trimmed, its runs of spaces made one. */
export interface Line {
  readonly text: string;
  /** Counts from 1. */
  readonly line: number;
  /** Where the text begins, from 1, in UTF-16 code units. */
  readonly column: number;
}

/** Takes a problem down; the reading goes on. */
export type Report = (problem: Problem) => void;

/**
 * Characters that no one sees and no text matches: control characters, soft hyphens, zero-width spaces, direction
 * marks, half surrogates. Joiners (U+200C, U+200D) are kept: Persian and Indic scripts spell with them.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Cs}]/gu;

const UNTIDY_SPACE = /[^\S ]| {2}/u;

/** A file's lines without its comments; `null` is a blank one. Invisible characters are reported and left out. */
export function* readLines(text: string, path: string, report: Report): Generator<Line | null> {
  const composed = text.normalize('NFC').replace(/\r\n?/gu, '\n');
  const suspicious = composed.search(INVISIBLE) >= 0;
  let line = 0;
  for (let start = 0; start <= composed.length; ) {
    const feed = composed.indexOf('\n', start);
    const end = feed < 0 ? composed.length : feed;
    let content = composed.slice(start, end);
    start = end + 1;
    line++;
    if (suspicious) content = withoutInvisible(content, path, line, report);
    const read = tidy(content, line);
    if (read === null || !read.text.startsWith('#')) yield read;
  }
}

function withoutInvisible(content: string, path: string, line: number, report: Report): string {
  const at = content.search(INVISIBLE);
  if (at < 0) return content;
  const code = (content.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const message = `The invisible character U+${code} keeps this line from ever matching a text: delete it.`;
  report(lineError('control-character', message, { path, line, column: at + 1 }));
  return content.replace(INVISIBLE, '');
}

function tidy(content: string, line: number): Line | null {
  const trimmed = content.trim();
  if (trimmed === '') return null;
  const text = UNTIDY_SPACE.test(trimmed) ? trimmed.replace(/\s+/gu, ' ') : trimmed;
  return { text, line, column: content.length - content.trimStart().length + 1 };
}
