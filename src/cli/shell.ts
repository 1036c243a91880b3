/** A word as a shell takes it: plain, in double quotes where that is enough, else in single ones. */
export function shellWord(word: string): string {
  if (/^[\p{L}\p{N}_.,:/@%+-]+$/u.test(word)) return word;
  if (/^[\p{L}\p{M}\p{N} _.,:/@%+'()&-]+$/u.test(word)) return `"${word}"`;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
