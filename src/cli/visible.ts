/** What a text from a document or a file's name may not do to a terminal. */

/**
 * Control characters, halves of surrogate pairs, and invisible characters that turn the direction of writing or break
 * the line. Joiners (U+200C, U+200D) stay: names and emoji are spelled with them.
 */
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Cs}]/gu;

/** On one line and as it is: a right-to-left mark shows as `\u202e`, an escape as `\x1b`. */
export function visible(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** The same inside JSON, where such characters stand in strings alone and have an escape of their own. */
export function visibleJson(json: string): string {
  return json.replace(UNPRINTABLE, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Line breaks and runs of spaces as one space: a sentence on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
