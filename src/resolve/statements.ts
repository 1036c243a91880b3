import { Flag, flagsOf, type Lexicon } from '../gazetteer/index.ts';
import type { Mention, Tagged } from '../model.ts';
import { isAcronymOf } from '../text/acronyms.ts';
import { ALIAS_PHRASE } from '../text/aliases.ts';
import { mentionKey, personWords } from './name-forms.ts';

/**
 * Two mentions that the text itself says are one, or one surname that two first names share. Of a body in brackets behind
 * another it says nothing: that may be its name, or whose part it is.
 */
export interface Statement {
  readonly kind: 'alias' | 'acronym' | 'translation' | 'brackets' | 'shared-surname';
  /** Indexes into the document's mentions: `name` is the fuller one. */
  readonly name: number;
  readonly other: number;
  /** For a shared surname: the other's full name. */
  readonly fullName?: string;
}

const MARKS = String.raw`[\s:,()"“”'‘’«»]*`;
const ALIAS = new RegExp(`^${MARKS}${ALIAS_PHRASE}${MARKS}(?:the )?${MARKS}$`, 'iu');
const OPENING = /^\s*\(\s*$/u;
const DASH = /^\s*(?:-{1,2}|[–—,;/])\s*$/u;
const ROMANCE = /(?<!\S)(?:de|del|la|las|los|el|y|e|para|por|contra|do|da|dos|das|du|des|et|pour)(?!\S)/iu;
const AND = /^\s+(?:and|y|&)\s+$/u;

/** The longest stretch of text between two mentions of one statement, in characters. */
const LONGEST_GAP = 60;

export function statementsIn(
  { document, mentions }: Pick<Tagged, 'document' | 'mentions'>,
  lexicon: Lexicon,
): readonly Statement[] {
  const statements: Statement[] = [];
  for (let i = 1; i < mentions.length; i++) {
    const [first, second] = [mentions[i - 1]!, mentions[i]!];
    if (second.start - first.end > LONGEST_GAP) continue;
    const gap = document.text.slice(first.end, second.start);
    if (ALIAS.test(gap.replace(/\s+/gu, ' ')) && first.type === second.type)
      statements.push({ kind: 'alias', name: i - 1, other: i });
    else if (OPENING.test(gap) && document.text.charAt(second.end) === ')' && isAcronym(first, second)) {
      statements.push({ kind: 'acronym', name: i - 1, other: i });
    } else if (OPENING.test(gap) && isTranslation(document.text, first, second, mentions[i + 1])) {
      statements.push({ kind: 'translation', name: i - 1, other: i });
    } else if (DASH.test(gap) && isGlossed(document.text, mentions, i)) {
      statements.push({ kind: 'acronym', name: i - 1, other: i });
    } else if (OPENING.test(gap) && document.text.charAt(second.end) === ')' && areBodies(first, second)) {
      statements.push({ kind: 'brackets', name: i - 1, other: i });
    } else if (AND.test(gap) && first.type === 'person' && second.type === 'person') {
      const fullName = sharedSurname(first, second, lexicon);
      if (fullName !== undefined)
        statements.push({ kind: 'shared-surname', name: i, other: i - 1, fullName });
    }
  }
  return statements;
}

function areBodies(first: Mention, second: Mention): boolean {
  return first.type === 'organization' && second.type === 'organization';
}

/** The second name's capitals begin the words of the first. */
function isAcronym(first: Mention, second: Mention): boolean {
  if (first.type !== second.type) return false;
  const letters = second.text.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  const initials = mentionKey(first)
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0));
  return isAcronymOf(letters, initials);
}

/**
 * "Free Homeland Party (Partido Patria Libre - PPL)": a body's name in another language, in brackets behind it. With an
 * acronym the brackets say so; without one, the small words of Romance languages do.
 */
function isTranslation(text: string, first: Mention, second: Mention, third: Mention | undefined): boolean {
  if (first.type !== 'organization' || second.type !== 'organization' || !/\s/u.test(second.text))
    return false;
  if (text.charAt(second.end) === ')') return ROMANCE.test(second.text) && !ROMANCE.test(first.text);
  return third !== undefined && DASH.test(text.slice(second.end, third.start)) && isBracketed(text, third);
}

/** Is this the acronym at the end of such brackets? */
function isGlossed(text: string, mentions: readonly Mention[], at: number): boolean {
  const [first, second, third] = [mentions[at - 2], mentions[at - 1]!, mentions[at]!];
  if (first === undefined || !OPENING.test(text.slice(first.end, second.start))) return false;
  return isBracketed(text, third) && isTranslation(text, first, second, third);
}

/** Capitals, and the end of the brackets behind them. */
function isBracketed(text: string, { end, text: name, type }: Mention): boolean {
  return type === 'organization' && text.charAt(end) === ')' && /^[\p{Lu}\p{N}-]{2,10}$/u.test(name);
}

/** "Luis Enrique and Javier Antonio Calle Serna": first names alone, before a full name, bear its surnames. */
function sharedSurname(first: Mention, second: Mention, lexicon: Lexicon): string | undefined {
  const given = first.text.split(/\s+/u);
  const full = second.text.split(/\s+/u);
  if (!given.every((word) => isFirstName(word, lexicon)) || given.length > 3) return undefined;
  let surname = 0;
  while (
    surname < full.length - 1 &&
    surname < Math.max(given.length, 1) &&
    isFirstName(full[surname]!, lexicon)
  )
    surname++;
  if (surname === 0 || personWords(mentionKey(second)).length < 2) return undefined;
  return [...given, ...full.slice(surname)].join(' ');
}

function isFirstName(word: string, lexicon: Lexicon): boolean {
  return (flagsOf(word, lexicon) & Flag.firstName) !== 0;
}
