import type { EntityType, Vote } from '../model.ts';
import { isAcronymOf } from '../text/acronyms.ts';
import { ALIAS_PHRASE } from '../text/aliases.ts';
import { Shape } from '../text/tokens.ts';
import { inSentence, isMark, isQuote, lower } from './around.ts';
import type { Name } from './names.ts';
import { type Reading, textOf } from './reading.ts';
import { ARTICLES } from './words.ts';

/** How two names that stand side by side belong together. */
export type Bond =
  /** "the Gulf Cartel, the Zetas and …": one type. */
  | 'list'
  /** `Hector Buitrago, alias "Martin Llanos"`: two names of one. */
  | 'alias'
  /** "Center for Strategic Intelligence (CIES)": the second is the first one's acronym. */
  | 'acronym'
  /** "Free Homeland Party (Partido Patria Libre - PPL)": the second is the first one's name in another language. */
  | 'translation'
  /** "Jamundí, Valle del Cauca": the second may hold the first. */
  | 'comma';

/** What may stand between a name and its alias, quotes aside: "X, also known as Y", not "X in a case known as Y". */
const ALIAS_GAP = new RegExp(`^[,(]? ?${ALIAS_PHRASE},?$`, 'u');

export interface Pair {
  readonly first: Name;
  readonly second: Name;
  readonly bond: Bond;
}

/** The bonds between each name and the next in its sentence. */
export function pairsOf(reading: Reading, names: readonly Name[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let i = 1; i < names.length; i++) {
    const first = names[i - 1]!;
    const second = names[i]!;
    if (first.sentence !== second.sentence) continue;
    const bond = bondOf(reading, first, second);
    if (bond !== undefined) pairs.push({ first, second, bond });
  }
  return pairs;
}

function bondOf(reading: Reading, first: Name, second: Name): Bond | undefined {
  const gap: string[] = [];
  if (second.from - first.to > 8) return undefined;
  for (let at = first.to; at < second.from; at++) if (!isQuote(reading, at)) gap.push(lower(reading, at));
  const closes = isMark(reading, inSentence(reading, second, second.to), ')');
  if (gap.length === 1 && gap[0] === '(' && closes)
    return isAcronym(reading, first, second) ? 'acronym' : undefined;
  if (gap.length === 1 && gap[0] === '(' && isGlossed(reading, second)) return 'translation';
  if (closes && isMark(reading, first.from - 1, '(') && isGlossed(reading, first)) return 'acronym';
  if (ALIAS_GAP.test(gap.join(' '))) return 'alias';
  const plain = gap.filter((word) => !ARTICLES.has(word)).join(' ');
  if (plain === ',') return gap.length === 1 ? 'comma' : 'list';
  return /^(?:,? ?(?:and|or|y|as well as)|[;/&]|, and|, or)$/u.test(plain) ? 'list' : undefined;
}

/** A dash and capitals behind it end the brackets in which the name stands. */
function isGlossed(reading: Reading, name: Name): boolean {
  let at = inSentence(reading, name, name.to);
  if (at < 0 || !/^[-–—]$/u.test(textOf(reading, at, at + 1))) return false;
  while (at >= 0 && /^[-–—]$/u.test(textOf(reading, at, at + 1))) at = inSentence(reading, name, at + 1);
  return (
    at >= 0 &&
    reading.tokens.shape[at] === Shape.upper &&
    isMark(reading, inSentence(reading, name, at + 1), ')')
  );
}

/** One word with capitals inside or throughout, which begin the words of a longer name. */
function isAcronym(reading: Reading, long: Name, short: Name): boolean {
  if (short.to - short.from !== 1 || reading.tokens.shape[short.from] === Shape.title) return false;
  const letters = textOf(reading, short.from, short.to)
    .replace(/[^\p{Lu}]/gu, '')
    .toLowerCase();
  const initials: string[] = [];
  for (let at = long.from; at < long.to; at++) initials.push(lower(reading, at).charAt(0));
  return isAcronymOf(letters, initials);
}

export type TypeOf = (name: Name) => { readonly type: EntityType; readonly score: number } | undefined;

/** What the neighbours' types say of a pair's names; each vote goes to the name beside it. */
export function votesOfPair(pair: Pair, typeOf: TypeOf): readonly (readonly [Name, Vote])[] {
  const { first, second, bond } = pair;
  const [a, b] = [typeOf(first), typeOf(second)];
  const votes: (readonly [Name, Vote])[] = [];
  const say = (name: Name, type: EntityType, rule: string, weight: number): void => {
    votes.push([name, { type, rule, weight }]);
  };
  if (bond === 'alias') {
    say(second, a?.type ?? 'person', 'alias', a === undefined ? 0.88 : 0.97);
    if (a === undefined) say(first, 'person', 'alias', 0.6);
  } else if ((bond === 'acronym' || bond === 'translation') && a?.type === 'person') {
    return votes;
  } else if (bond === 'translation') {
    say(second, a?.type ?? 'organization', 'translation-of', 0.7);
  } else if (bond === 'acronym') {
    say(second, a?.type ?? 'organization', 'acronym-of', 0.9);
    if (a === undefined || a.score < 0.6) say(first, 'organization', 'has-acronym', 0.45);
  } else if (bond === 'comma' && b?.type === 'location' && a?.type !== 'person')
    say(first, 'location', 'place-in-place', 0.55);
  else if (bond !== 'comma' || a?.type === b?.type || a === undefined || b === undefined) {
    if (a !== undefined && a.score >= 0.7 && b === undefined)
      say(second, a.type, 'list', bond === 'comma' ? 0.35 : 0.48);
    if (b !== undefined && b.score >= 0.7 && a === undefined)
      say(first, b.type, 'list', bond === 'comma' ? 0.35 : 0.48);
  }
  return votes;
}
