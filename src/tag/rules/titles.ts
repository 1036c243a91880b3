import { Flag } from '../../gazetteer/index.ts';
import { Shape } from '../../text/tokens.ts';
import { after, before, inSentence, isMark, isNoun, isWord, lower } from '../around.ts';
import type { Name } from '../names.ts';
import { has, type Reading } from '../reading.ts';
import { ARTICLES } from '../words.ts';
import type { Rule } from './rule.ts';

/** Titles and roles: "Colonel Mario Pazmiño", "drug trafficker Dritan Rexhepi", "Ana Ruiz, a lawyer,", "Ana Ruiz, 45,". */
export const titleRule: Rule = (name, reading, vote) => {
  const previous = previousWord(reading, name);
  if (previous >= 0) {
    const capital = reading.tokens.shape[previous] !== Shape.lower;
    if (has(reading, previous, Flag.title) && !has(reading, previous, Flag.placeNoun))
      vote('person', 'title-before', capital ? 0.88 : 0.84);
    else if (isRole(reading, previous)) vote('person', 'role-before', 0.75);
  }
  const comma = after(reading, name);
  if (isMark(reading, comma, ',')) afterComma(name, reading, inSentence(reading, name, comma + 1), vote);
  if (isMark(reading, comma, '(') && isAge(reading, inSentence(reading, name, comma + 1))) {
    if (isMark(reading, inSentence(reading, name, comma + 2), ')')) vote('person', 'age-in-brackets', 0.7);
  }
};

/** "drug trafficker X", "brothers X and Y". */
function isRole(reading: Reading, at: number): boolean {
  if (has(reading, at, Flag.organizationNoun | Flag.placeNoun)) return false;
  return has(reading, at, Flag.role) || isNoun(reading, at, Flag.role);
}

/** The word before the name; a full stop that shortens it ("Gen.") does not count. */
function previousWord(reading: Reading, name: Name): number {
  const at = before(reading, name);
  return isMark(reading, at, '.') ? inSentence(reading, name, at - 1) : at;
}

function afterComma(name: Name, reading: Reading, next: number, vote: Parameters<Rule>[2]): void {
  if (next < 0) return;
  const word = lower(reading, next);
  if (
    isAge(reading, next) &&
    /^[,.;–—-]$|^(?:and|who|was|is|from)$/u.test(lower(reading, inSentence(reading, name, next + 1)))
  )
    vote('person', 'age', 0.85);
  else if (word === 'who' || word === 'whose') vote('person', 'who', 0.6);
  else if (
    isWord(reading, next, Flag.title | Flag.role) ||
    (has(reading, next, Flag.title) && !ARTICLES.has(word))
  )
    vote('person', 'title-after', 0.45);
  else if (
    ARTICLES.has(word) ||
    /^(?:one|his|her|their|former|then|another|also)$/u.test(word) ||
    isWord(reading, next, Flag.demonym)
  ) {
    const noun = nounOfPhrase(name, reading, next);
    if (noun >= 0 && has(reading, noun, Flag.role | Flag.title)) vote('person', 'role-after', 0.7);
  }
}

function isAge(reading: Reading, at: number): boolean {
  return at >= 0 && reading.tokens.shape[at] === Shape.number && /^[1-9]\d?$/u.test(lower(reading, at));
}

/** The head of "a former police officer from …": the last role among the words up to a comma, verb or preposition. */
export function nounOfPhrase(name: Name, reading: Reading, from: number): number {
  let noun = -1;
  for (let i = from; i < from + 9; i++) {
    const at = inSentence(reading, name, i);
    if (at < 0 || reading.tokens.shape[at] === Shape.punctuation) break;
    const word = lower(reading, at);
    if (
      /^(?:of|in|from|at|for|with|on|by|to|who|which|that|and|said|says|was|is|were|are|has|had)$/u.test(
        word,
      ) &&
      i > from
    ) {
      if (word === 'of' && lower(reading, from) === 'one') continue;
      break;
    }
    const nouns = Flag.role | Flag.title | Flag.organizationNoun | Flag.placeNoun;
    if (has(reading, at, nouns) || isNoun(reading, at, nouns)) noun = at;
  }
  return noun;
}
