import { Flag } from '../../gazetteer/index.ts';
import { Shape } from '../../text/tokens.ts';
import { after, beforeArticle, inSentence, isWord, lower } from '../around.ts';
import type { Name } from '../names.ts';
import { has, type Reading } from '../reading.ts';
import { DONE_TO_PERSONS, OWNED_BY_ORGANIZATIONS, OWNED_BY_PERSONS, OWNED_BY_PLACES } from '../words.ts';
import type { Rule } from './rule.ts';

/** What the name does, what is done to it, and what it has: verbs of saying, arrests, possessions. */
export const contextRule: Rule = (name, reading, vote) => {
  const next = after(reading, name);
  if (next >= 0) {
    const word = lower(reading, next);
    if (isWord(reading, next, Flag.saying) && !isBody(name, reading)) vote('person', 'says', 0.4);
    else if (
      /^(?:was|were|is|has|had)$/u.test(word) &&
      DONE_TO_PERSONS.has(
        pastParticiple(reading, inSentence(reading, name, next + 1), inSentence(reading, name, next + 2)),
      )
    ) {
      vote('person', 'arrested', 0.4);
    } else if (next === name.to && /^(?:administration|presidency)$/u.test(word))
      vote('person', 'administration', 0.55);
    else if (reading.tokens.shape[next] === Shape.possessive)
      possession(lower(reading, inSentence(reading, name, next + 1)), vote);
  }
  const previous = beforeArticle(reading, name);
  if (previous < 0) return;
  const verb = lower(reading, previous);
  if (/^(?:said|says|added|explained|recalled|wrote|asked)$/u.test(verb)) vote('person', 'said-before', 0.4);
  else if (DONE_TO_PERSONS.has(verb) && reading.tokens.shape[previous] === Shape.lower)
    vote('person', 'arrested', 0.25);
  else if (verb === 'of') belonging(lower(reading, inSentence(reading, name, previous - 1)), vote);
  else if (verb === 'to' && lower(reading, inSentence(reading, name, previous - 1)) === 'according') {
    vote('person', 'according-to', 0.25);
    vote('organization', 'according-to', 0.25);
  } else if (verb === 'by' && has(reading, previous, Flag.common)) vote('person', 'by', 0.12);
};

/** "the League said": a body speaks, too. */
function isBody({ to }: Name, reading: Reading): boolean {
  return has(reading, to - 1, Flag.organizationHead) && !has(reading, to - 1, Flag.firstName | Flag.surname);
}

/** "has been arrested" and "was later arrested" are arrests too. */
function pastParticiple(reading: Parameters<Rule>[1], first: number, second: number): string {
  const word = lower(reading, first);
  return DONE_TO_PERSONS.has(word) ? word : lower(reading, second);
}

function possession(owned: string, vote: Parameters<Rule>[2]): void {
  if (OWNED_BY_PLACES.has(owned)) vote('location', 'owned-by-place', 0.4);
  if (OWNED_BY_ORGANIZATIONS.has(owned)) vote('organization', 'owned-by-organization', 0.35);
  if (OWNED_BY_PERSONS.has(owned)) vote('person', 'owned-by-person', 0.5);
}

function belonging(noun: string, vote: Parameters<Rule>[2]): void {
  if (
    /^(?:members?|bosses|ranks|leadership|faction|wing|ceo|spokesm[ae]n|spokeswoman|spokesperson|chairman|director|leaders?|founder|headquarters)$/u.test(
      noun,
    )
  ) {
    vote('organization', 'member-of', 0.4);
  } else if (
    /^(?:arrest|death|murder|killing|assassination|extradition|wife|widow|brother|sister|son|daughter|capture|trial)$/u.test(
      noun,
    )
  ) {
    vote('person', 'arrest-of', 0.4);
  }
}
