import { Flag } from '../../gazetteer/index.ts';
import { Shape } from '../../text/tokens.ts';
import { after, before, beforeArticle, inSentence, isMark, isNoun, isWord, lower } from '../around.ts';
import type { Name } from '../names.ts';
import { has, type Reading } from '../reading.ts';
import { ARTICLES, FOLLOW_ORGANIZATIONS, LONE_BODIES } from '../words.ts';
import type { Rule } from './rule.ts';
import { nounOfPhrase } from './titles.ts';

/** Heads and legal forms inside the name; the nouns that say what it is before, after and behind it. */
export const organizationRule: Rule = (name, reading, vote) => {
  insideName(name, reading, vote);
  const previous = beforeArticle(reading, name);
  if (isNoun(reading, previous, Flag.organizationNoun))
    vote('organization', 'organization-noun-before', isWord(reading, previous, Flag.role) ? 0.4 : 0.65);
  const next = after(reading, name);
  if (next < 0) return;
  if (reading.tokens.shape[next] === Shape.lower && next === name.to) {
    if (FOLLOW_ORGANIZATIONS.has(lower(reading, next))) vote('organization', 'members-after', 0.42);
    else if (isNoun(reading, next, Flag.organizationNoun) && !isNoun(reading, next, Flag.placeNoun))
      vote('organization', 'organization-noun-after', 0.5);
  }
  if (isMark(reading, next, ',')) {
    const start = inSentence(reading, name, next + 1);
    if (start >= 0 && (ARTICLES.has(lower(reading, start)) || lower(reading, start) === 'one')) {
      const noun = nounOfPhrase(name, reading, start);
      if (noun >= 0 && isWord(reading, noun, Flag.organizationNoun) && !isWord(reading, noun, Flag.role))
        vote('organization', 'organization-noun-behind', 0.65);
    }
  }
};

function insideName(name: Name, reading: Reading, vote: Parameters<Rule>[2]): void {
  const last = lastWord(name, reading);
  const single = name.to - name.from === 1;
  if (single) {
    if (LONE_BODIES.test(name.key)) vote('organization', 'lone-body', 0.7);
    else if (isAcronym(name, reading))
      vote('organization', 'acronym', lengthOf(name, reading) > 2 ? 0.52 : 0.4);
    return;
  }
  if (isLegalForm(reading, last)) vote('organization', 'legal-form', 0.9);
  const firstHead = headIn(name, reading);
  if (firstHead < 0) return;
  const placeLast = has(reading, last, Flag.afterPlace) && !has(reading, last, Flag.organizationHead);
  if (placeLast && !linkAfter(reading, firstHead, name)) return;
  const ordinary = isOrdinaryPhrase(name, reading);
  vote('organization', 'organization-head', ordinary && name.initial ? 0.55 : 0.85);
}

/** Legal forms are written in capitals (`SA`, `S.p.A.`) but for a few; "Sau" and "Doo" end names of people. */
function isLegalForm(reading: Reading, at: number): boolean {
  if (!has(reading, at, Flag.organizationSuffix)) return false;
  const shape = reading.tokens.shape[at];
  if (shape === Shape.upper || shape === Shape.mixed) return true;
  return /^(?:inc|ltd|ltda|corp|co|limited|plc|llc|pty|bhd|incorporated|corporation|company|limitada)$/u.test(
    lower(reading, at),
  );
}

function lastWord(name: Name, reading: Reading): number {
  let at = name.to - 1;
  while (at > name.from && reading.tokens.shape[at] === Shape.punctuation) at--;
  return at;
}

function headIn(name: Name, reading: Reading): number {
  for (let at = name.from; at < name.to; at++) {
    if (has(reading, at, Flag.organizationHead) && reading.tokens.shape[at] !== Shape.lower) return at;
  }
  return -1;
}

function linkAfter(reading: Reading, head: number, name: Name): boolean {
  return head + 1 < name.to && reading.tokens.shape[head + 1] === Shape.lower;
}

/** "Police Department": nothing but ordinary words. */
function isOrdinaryPhrase(name: Name, reading: Reading): boolean {
  for (let at = name.from; at < name.to; at++)
    if (!has(reading, at, Flag.common | Flag.organizationHead)) return false;
  return true;
}

/** Capitals that nobody knows. "a DUI", "PCR-tested": a thing, not a body; of two letters, most are. */
function isAcronym(name: Name, reading: Reading): boolean {
  if (reading.tokens.shape[name.from] !== Shape.upper || lengthOf(name, reading) > 7) return false;
  if (/^an?$/u.test(lower(reading, before(reading, name)))) return false;
  if (reading.text.charAt(reading.tokens.end[name.from]!) === '-') return false;
  return !has(reading, name.from, Flag.common | Flag.notName | Flag.calendar);
}

function lengthOf(name: Name, { tokens }: Reading): number {
  return tokens.end[name.to - 1]! - tokens.start[name.from]!;
}
