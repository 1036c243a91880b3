/**
 * The form in which names are compared: case and accents aside, apostrophes and spaces made one.
 * Letters of every script are kept.
 */
export function fold(text: string): string {
  const lower = (isAscii(text) ? text : withoutAccents(text)).toLowerCase();
  return UNEVEN_SPACE.test(lower) ? lower.replace(/[\s\u00a0]+/gu, ' ').trim() : lower;
}

const UNEVEN_SPACE = /^\s|\s$|\s\s|[^\S ]/u;

/** The folded name without a leading article, for comparing whole names. */
export function foldName(name: string): string {
  return fold(name).replace(/^the (?=.)/u, '');
}

/** The readable part of an entity id: `Cártel de Sinaloa` → `cartel-de-sinaloa`. Never empty. */
export function slug(name: string): string {
  const letters = foldName(name)
    .replace(/['.]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return letters === '' ? 'unnamed' : letters;
}

/** Letters that Unicode does not decompose, as English-language pages write them without accents. */
const UNDECOMPOSED: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['þ', 'th'],
  ['Þ', 'Th'],
]);

function withoutAccents(text: string): string {
  return unaccented(text)
    .replace(/[łŁđĐøØıßæÆœŒðÐþÞ]/gu, (letter) => UNDECOMPOSED.get(letter) ?? letter)
    .replace(/[\u2018\u2019\u02bc\u02bb\u0060\u00b4]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/[\u2010\u2011]/gu, '-');
}

/** Text with nothing but Latin letters and punctuation, as most is, takes the short way. */
const LATIN = /^[\u0000-\u024f\u1e00-\u1eff\u2000-\u206f]*$/u;

function unaccented(text: string): string {
  if (LATIN.test(text)) return text.normalize('NFD').replace(/[\u0300-\u036f]+/gu, '');
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, (marks, at: number, whole: string) =>
      isLatin(whole.charCodeAt(at - 1)) ? '' : marks,
    )
    .normalize('NFC');
}

/** Accents are dropped from Latin letters alone: in other scripts a mark is part of the letter. */
function isLatin(code: number): boolean {
  return code < 0x0250 || (code >= 0x1e00 && code < 0x1f00);
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) > 0x7f || text.charCodeAt(i) === 0x60) return false;
  return true;
}
