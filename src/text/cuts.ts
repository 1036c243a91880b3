/** Long texts, cut between words. Lengths are in UTF-16 code units. */

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
