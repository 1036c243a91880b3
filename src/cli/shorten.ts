import { columnsOf } from './columns.ts';

/** Stands for what is left out. */
export const ELLIPSIS = '…';

/** The text cut at its end to fit into so many columns, on one line. */
export function shortened(text: string, width: number): string {
  if (text.length <= width && columnsOf(text) <= width) return text;
  let [line, used] = ['', 1];
  for (const character of text) {
    used += columnsOf(character);
    if (used > width) break;
    line += character;
  }
  return `${line}${ELLIPSIS}`;
}

/** The text cut at its start: of a path, the file's name says most. */
export function shortenedAtStart(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  const characters = [...text];
  let [first, used] = [characters.length, 1];
  for (; first > 0; first--) {
    used += columnsOf(characters[first - 1]!);
    if (used > width) break;
  }
  return `${ELLIPSIS}${characters.slice(first).join('')}`;
}
