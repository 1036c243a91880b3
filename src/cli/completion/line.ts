/** A command line that is being typed, up to the cursor, read as a shell reads it. */

/** What a word is typed in; empty without quotes. */
export type Quote = '' | '"' | "'";

export interface Line {
  /** The finished words without their quotes. */
  readonly words: readonly string[];
  /** The word at the cursor without its quotes; empty after a space. */
  readonly current: string;
  /** The same as it is typed. */
  readonly raw: string;
  /** What it is typed in from its beginning to the cursor; undefined where quotes come and go. */
  readonly quote: Quote | undefined;
}

/** Quotes and backslashes are understood; variables and substitutions are letters like any other, and never run. */
export function readLine(line: string): Line {
  const words: string[] = [];
  let [current, begin, open] = ['', -1, '' as Quote];
  let quote: Quote | undefined = '';
  for (let i = 0; i < line.length; i++) {
    const character = line[i]!;
    if (open === '' && /[ \t\n]/.test(character)) {
      if (begin >= 0) words.push(current);
      [current, begin, quote] = ['', -1, ''];
      continue;
    }
    if (begin < 0) begin = i;
    if (character === '\\' && escapes(open, line[i + 1])) current += line[++i] ?? '';
    else if (character === open) [open, quote] = ['', undefined];
    else if (open === '' && (character === '"' || character === "'")) {
      open = character;
      quote = i === begin ? character : undefined;
    } else current += character;
  }
  return { words, current, raw: begin < 0 ? '' : line.slice(begin), quote };
}

/** Whether a backslash takes the meaning of the character that follows it. */
function escapes(open: Quote, next: string | undefined): boolean {
  return open === '' || (open === '"' && next !== undefined && '"\\$`'.includes(next));
}
