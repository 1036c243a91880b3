import type { Span } from '../model.ts';

/** A paragraph as the page shows it: one line, or several that a hard wrap has cut. */
export interface Line extends Span {
  readonly text: string;
}

/**
 * The paragraphs of a text, without the white space around them. Most pages put a paragraph on a line; in
 * hard-wrapped text a single line break is a space, and a blank line or a short line ends the paragraph.
 */
export function linesOf(text: string): readonly Line[] {
  const lines = physicalLines(text);
  const width = wrapWidth(lines, text);
  if (width === 0) return lines;
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && continues(last, line, text, width)) {
      joined[joined.length - 1] = {
        start: last.start,
        end: line.end,
        text: text.slice(last.start, line.end),
      };
    } else joined.push(line);
  }
  return joined;
}

function physicalLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from < text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) lines.push({ start, end, text: text.slice(start, end) });
    from = to + 1;
  }
  return lines;
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x200b || code === 0xfeff || code === 0x3000;
}

/** The column at which the text was wrapped, or 0: a third of its inner line breaks fall before a small letter. */
function wrapWidth(lines: readonly Line[], text: string): number {
  let breaks = 0;
  let insideSentence = 0;
  let width = 0;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!;
    if (!isSingleBreak(before, lines[i]!, text)) continue;
    breaks++;
    if (/^\p{Ll}/u.test(lines[i]!.text)) insideSentence++;
    width = Math.max(width, before.end - before.start);
  }
  return breaks >= 4 && insideSentence * 3 >= breaks && width <= 120 ? width : 0;
}

function isSingleBreak(before: Line, after: Line, text: string): boolean {
  const newline = text.indexOf('\n', before.end);
  return newline >= 0 && text.indexOf('\n', newline + 1) >>> 0 >= after.start;
}

function continues(before: Line, line: Line, text: string, width: number): boolean {
  if (!isSingleBreak(before, line, text)) return false;
  const lastBreak = text.lastIndexOf('\n', before.end - 1);
  const length = before.end - Math.max(before.start, lastBreak + 1);
  return length >= width * 0.7 || /^\p{Ll}/u.test(line.text);
}
