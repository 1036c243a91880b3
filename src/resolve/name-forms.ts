import type { EntityType, Mention } from '../model.ts';
import { foldName } from '../text/fold.ts';

/** Legal forms at a company's end do not tell it from itself. */
const LEGAL_FORM = / (?:sa(?: de cv)?|as|inc|ltd|ltda|llc|plc|corp|co|gmbh|ag|nv|bv|sas|srl|spa)$/u;
const NICKNAME = /\s*["'“‘«]([^"”’»]{1,40})["'”’»]\s*/u;
/** What may stand behind or before a place's name and be left out. */
const PLACE_HEAD =
  /(?: (?:province|department|state|region|governorate|municipality|district))$|^(?:province|department|state|region|city|municipality) of /u;

/**
 * The form in which two names of one type are the same: case, accents, article, possessive, punctuation, spacing and legal
 * form aside, and "for the" or "of" in a body's name. Never empty.
 */
export function nameKey(text: string, type: EntityType): string {
  const folded = foldName(text.replace(/\s+/gu, ' '));
  const own =
    type === 'person' ? folded.replace(NICKNAME, ' ').replace(/\./gu, ' ') : folded.replace(/\./gu, '');
  const words = own
    .replace(/['’]s?$/u, '')
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  if (words === '') return folded;
  if (type !== 'organization') return words;
  return words
    .replace(LEGAL_FORM, '')
    .replace(/^(?:los|las) (?=.)/u, '')
    .replace(/ (?:for|of)(?: the)? (?=.)/gu, ' of ');
}

/** What every country has: in two documents these are two, unless the gazetteer knows whose they are. */
export function isForce(key: string, type: EntityType): boolean {
  return type === 'organization' && FORCES.test(key);
}

const FORCES = /^(?:army|navy|air force|marines|special forces|coast guard|armed forces)$/u;

/** A place's key without the word for what it is: "esmeraldas province" → "esmeraldas"; undefined when it has none. */
export function withoutPlaceHead(key: string): string | undefined {
  const bare = key.replace(PLACE_HEAD, '');
  return bare === key || bare === '' ? undefined : bare;
}

/** The quoted nickname inside a person's name: `Daniel “El Loco” Barrera` → `El Loco`. */
export function nicknameIn(text: string): string | undefined {
  return NICKNAME.exec(text)?.[1];
}

/** The words of a person's key: particles count, initials keep their letter. */
export function personWords(key: string): readonly string[] {
  return key
    .replace(/\./gu, ' ')
    .split(/[\s-]+/u)
    .filter((word) => word !== '');
}

/** How a shorter name of a person relates to a fuller one; undefined when it is no part of it. */
export function shortFormReason(short: readonly string[], full: readonly string[]): string | undefined {
  if (short.length >= full.length || short.length === 0) return undefined;
  if (short.every((word, i) => word === full[i])) return 'first names of';
  for (let from = 1; from + short.length <= full.length; from++) {
    if (short.every((word, i) => word === full[from + i])) return 'surname of';
  }
  return undefined;
}

/**
 * Is `full` a fuller form of the same person's name: the same first name, and every other word of the shorter in the
 * same order, initials standing for words? "Luis Arce", "Luis A. Arce" and "Luis Alberto Arce Catacora". Nobody leaves out
 * the first of two surnames: "Luis Catacora" is someone else.
 */
export function isFullerForm(
  full: readonly string[],
  short: readonly string[],
  isSurname: (word: string) => boolean,
): boolean {
  const isFuller =
    full.length > short.length ||
    (full.length === short.length && short[0]!.length > 1 && initials(short) > initials(full));
  if (short.length < 2 || !isFuller || !isSameWord(short[0]!, full[0]!)) return false;
  let at = 0;
  for (const word of short) {
    while (at < full.length && !isSameWord(word, full[at]!)) if (isSurname(full[at++]!)) return false;
    if (at++ >= full.length) return false;
  }
  return true;
}

function initials(words: readonly string[]): number {
  return words.filter((word) => word.length === 1).length;
}

function isSameWord(short: string, full: string): boolean {
  return short === full || (short.length === 1 && full.startsWith(short));
}

export function mentionKey(mention: Mention): string {
  return nameKey(mention.text, mention.type);
}
