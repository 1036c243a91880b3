/** A decision file's text with a line more, and without it again: every other byte stays as it is. */

/** What a new file begins with. */
const HEAD =
  '# Decisions by hand: corpus-graph extract goes by them, corpus-graph review adds to them.\n' +
  '# merge: A = B    apart: A | B    rename: A -> B    retype: A = person    ignore: A\n\n';

/** What is to be written behind the text so that the line is one of it; undefined stands for a file that is not there. */
export function addition(text: string | undefined, line: string): string {
  if (text === undefined) return `${HEAD}${line}\n`;
  const breaks = text.match(/\r\n|\r|\n/gu);
  const end = breaks?.at(-1) ?? '\n';
  const isOpen = text !== '' && !/[\r\n]$/u.test(text);
  return `${isOpen ? end : ''}${line}${end}`;
}

/** The text as it was before the addition; undefined when something else stands at its end by now. */
export function withoutAddition(text: string | undefined, added: string): string | undefined {
  return text?.endsWith(added) ? text.slice(0, -added.length) : undefined;
}
