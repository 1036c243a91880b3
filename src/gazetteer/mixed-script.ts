import type { Place, Problem } from '../model.ts';

const LATIN = /\p{Script=Latin}/u;
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const WORDS = /[\p{L}\p{M}]+/gu;

/** A word that mixes Latin letters with Cyrillic or Greek ones: it looks right and matches nothing. */
export function mixedScript(text: string, place: Place): Problem | null {
  if (!LOOKALIKE.test(text)) return null;
  const word = text.match(WORDS)?.find((letters) => LOOKALIKE.test(letters) && LATIN.test(letters));
  if (word === undefined) return null;
  const foreign = [...word].filter((letter) => LOOKALIKE.test(letter)).map(codePoint);
  const message = `"${word}" mixes Latin letters with Cyrillic or Greek ones (${foreign.join(', ')}): type it again in one alphabet.`;
  return { code: 'mixed-script', severity: 'warning', message, place };
}

function codePoint(letter: string): string {
  return `${letter} is U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
