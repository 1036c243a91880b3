import type { Span } from '../model.ts';
import { Character, characterAt, isWordCharacter } from '../text/characters.ts';

/** Words that begin a sentence far oftener than they continue a name after `U.S.`, `Inc.` or `Jr.` */
const STARTERS = new Set(
  (
    'the a an in on at of for from by with to it its he she they we you i his her their our my this that these those there here ' +
    'but and or however meanwhile although though while when where why what who which how if as after before since during until once ' +
    'some many most several few all both each every no not yet so then now also according according despite among under over'
  ).split(' '),
);
/** Abbreviations that a name or number always follows. */
const BEFORE_NAMES = new Set(
  'mr mrs ms dr prof gen col capt lt sgt maj gov sen rep pres hon rev st mt messrs no nos vs fig cf sta sto'.split(
    ' ',
  ),
);

/**
 * The sentences of one block. A full stop ends a sentence unless it belongs to a number, an initial, a dotted
 * abbreviation or a shortened title, or the next word begins small. Closing quotes and brackets go with the sentence.
 */
export function sentencesOf(text: string, block: Span, abbreviations: ReadonlySet<string>): readonly Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, block.start, block.end);
  for (let at = start; at < block.end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x2026) continue;
    let end = at + 1;
    while (end < block.end && isTerminal(text.charCodeAt(end))) end++;
    const lone = end === at + 1 && code === 0x2e;
    while (end < block.end && isClosing(text.charCodeAt(end))) end++;
    const next = skipSpace(text, end, block.end);
    if (
      next === block.end ||
      (next > end &&
        beginsSentence(text, next) &&
        !(lone && isAbbreviation(text, start, at, next, abbreviations)))
    ) {
      sentences.push({ start, end });
      start = next;
    }
    at = Math.max(at, end - 1);
  }
  const end = trimEnd(text, start, block.end);
  if (end > start) sentences.push({ start, end });
  return sentences;
}

function isAbbreviation(
  text: string,
  from: number,
  stop: number,
  next: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  let wordStart = stop;
  while (
    wordStart > from &&
    (isWordCharacter(characterAt(text, wordStart - 1)) || text.charCodeAt(wordStart - 1) === 0x2e)
  )
    wordStart--;
  const word = text.slice(wordStart, stop);
  if (word === '' || word.length > 12) return false;
  const starter = STARTERS.has(wordAt(text, next));
  if (/^\p{L}$/u.test(word))
    return /^\p{Lu}$/u.test(word) && !(starter && isPlainWordBefore(text, from, wordStart));
  if (word.includes('.')) return !starter;
  const folded = word.toLowerCase();
  if (folded === 'no' || folded === 'nos') return /\d/u.test(text.charAt(next));
  return (
    abbreviations.has(folded) && /^\p{Lu}|^vs$|^no$/u.test(word) && (BEFORE_NAMES.has(folded) || !starter)
  );
}

/** `vitamin C. The` ends a sentence, `George W. The` does not occur. */
function isPlainWordBefore(text: string, from: number, at: number): boolean {
  let end = at;
  while (end > from && characterAt(text, end - 1) === Character.space) end--;
  let start = end;
  while (start > from && isWordCharacter(characterAt(text, start - 1))) start--;
  return start < end && characterAt(text, start) === Character.lower;
}

function wordAt(text: string, at: number): string {
  let start = at;
  while (start < text.length && isOpening(text.charCodeAt(start))) start++;
  let end = start;
  while (end < text.length && end - start < 14 && isWordCharacter(characterAt(text, end))) end++;
  return text.slice(start, end).toLowerCase();
}

function beginsSentence(text: string, at: number): boolean {
  let start = at;
  while (start < text.length && isOpening(text.charCodeAt(start))) start++;
  const kind = characterAt(text, start);
  return (
    kind !== Character.lower &&
    kind !== Character.mark &&
    (isWordCharacter(kind) || start > at || isBullet(text.charCodeAt(start)))
  );
}

function isTerminal(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

function isClosing(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0x2019 ||
    code === 0x201d ||
    code === 0xbb
  );
}

function isOpening(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x28 ||
    code === 0x5b ||
    code === 0xab ||
    code === 0xbf ||
    code === 0xa1 ||
    (code >= 0x2018 && code <= 0x201e) ||
    code === 0x2013 ||
    code === 0x2014
  ); // prettier-ignore
}

function isBullet(code: number): boolean {
  return code === 0x2d || code === 0x2022 || code === 0x2a;
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && characterAt(text, at) <= Character.newline && characterAt(text, at) >= Character.space)
    at++;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (
    at > from &&
    characterAt(text, at - 1) <= Character.newline &&
    characterAt(text, at - 1) >= Character.space
  )
    at--;
  return at;
}
