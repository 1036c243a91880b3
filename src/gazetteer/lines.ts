import { lineError, type Report } from './problems.ts';

/** A line that says something: trimmed, its runs of spaces made one. */
export interface Line {
  readonly text: string;
  /** Counts from 1. */
  readonly line: number;
  /** Where the text begins, from 1, in UTF-16 code units. */
  readonly column: number;
}

/**
 * Characters that no one sees and no text matches: control characters, soft hyphens, zero-width spaces, direction
 * marks, half surrogates. Joiners (U+200C, U+200D) are kept: Persian and Indic scripts spell with them.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Cs}]/gu;

const UNTIDY_SPACE = /[^\S \n]| {2}/u;

/**
 * Calls `visit` with each line but comments, a blank one as null. Invisible characters are reported and left out.
 */
export function readLines(
  text: string,
  path: string,
  visit: (line: Line | null) => void,
  report: Report,
): void {
  const composed = text.normalize('NFC').replace(/\r\n?/gu, '\n');
  const suspicious = composed.search(INVISIBLE) >= 0;
  const untidy = UNTIDY_SPACE.test(composed);
  composed.split('\n').forEach((raw, index) => {
    const content = suspicious ? withoutInvisible(raw, path, index + 1, report) : raw;
    const trimmed = content.trim();
    if (trimmed === '') visit(null);
    else if (!trimmed.startsWith('#'))
      visit({
        text: untidy ? trimmed.replace(/\s+/gu, ' ') : trimmed,
        line: index + 1,
        column: content.length - content.trimStart().length + 1,
      });
  });
}

function withoutInvisible(content: string, path: string, line: number, report: Report): string {
  const at = content.search(INVISIBLE);
  if (at < 0) return content;
  const code = (content.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const message = `The invisible character U+${code} keeps this line from ever matching a text: delete it.`;
  report(lineError('control-character', message, { path, line, column: at + 1 }));
  return content.replace(INVISIBLE, '');
}
