import { Flag } from '../../gazetteer/index.ts';
import { Shape } from '../../text/tokens.ts';
import { after, before, beforeArticle, inSentence, isMark, isNoun, isWord, lower } from '../around.ts';
import type { Name } from '../names.ts';
import { has, type Reading } from '../reading.ts';
import { DIRECTIONS, FOLLOW_PLACES, PLACE_PREPOSITIONS } from '../words.ts';
import type { Rule } from './rule.ts';

/** Heads inside the name ("Magdalena River"), prepositions before it, the nouns that say it is a place. */
export const placeRule: Rule = (name, reading, vote) => {
  insideName(name, reading, vote);
  const previous = beforeArticle(reading, name);
  if (previous >= 0) beforeName(name, reading, previous, vote);
  const next = after(reading, name);
  if (next < 0 || next !== name.to) return;
  const word = lower(reading, next);
  if (isNoun(reading, next, Flag.placeNoun) && !isNoun(reading, next, Flag.organizationNoun))
    vote('location', 'place-noun-after', 0.45);
  else if (reading.tokens.shape[next] === Shape.lower && FOLLOW_PLACES.has(word))
    vote('location', 'place-noun-after', 0.4);
  if (isMark(reading, next, '-')) {
    const tail = lower(reading, inSentence(reading, name, next + 1));
    if (/^(?:based|born|bound|area|wide)$/u.test(tail)) vote('location', 'based', 0.7);
  }
};

function insideName(name: Name, reading: Reading, vote: Parameters<Rule>[2]): void {
  const single = name.to - name.from === 1;
  if (single) return;
  const last = name.to - 1;
  const head = reading.tokens.shape[last] === Shape.number ? last - 1 : last;
  if (has(reading, last, Flag.afterPlace) && reading.tokens.shape[last] !== Shape.lower)
    vote('location', 'place-head', 0.82);
  else if (has(reading, name.from, Flag.beforePlace) && reading.tokens.shape[name.from] !== Shape.lower) {
    vote(
      'location',
      'place-head',
      head < last || !has(reading, name.from, Flag.firstName | Flag.surname) ? 0.8 : 0.5,
    );
  }
}

function beforeName(name: Name, reading: Reading, previous: number, vote: Parameters<Rule>[2]): void {
  const word = lower(reading, previous);
  const article = previous !== before(reading, name);
  const weight =
    reading.tokens.shape[previous] === Shape.lower || previous === reading.sentences[name.sentence]!.from
      ? PLACE_PREPOSITIONS.get(word)
      : undefined;
  if (weight !== undefined && !isJoined(name, reading))
    vote('location', `preposition-${word}`, article ? weight * 0.6 : weight);
  else if (DIRECTIONS.has(word)) vote('location', 'direction-before', 0.65);
  else if (word === 'of' && ofPlace(name, reading, previous)) vote('location', 'place-noun-before', 0.85);
  else if (
    isWord(reading, previous, Flag.placeNoun) &&
    !article &&
    !isWord(reading, previous, Flag.organizationNoun | Flag.role)
  )
    vote('location', 'place-noun-before', 0.4);
}

/** "in PCR-tested samples": the preposition belongs to what the hyphen joins. */
function isJoined(name: Name, reading: Reading): boolean {
  return /[-+]/u.test(reading.text.charAt(reading.tokens.end[name.to - 1]!));
}

/** "the city of Matagalpa", "northwest of Cali". */
function ofPlace(name: Name, reading: Reading, of: number): boolean {
  const noun = inSentence(reading, name, of - 1);
  if (isNoun(reading, noun, Flag.placeNoun) && !isNoun(reading, noun, Flag.organizationNoun)) return true;
  return (
    noun >= 0 &&
    /^(?:north|south|east|west|northeast|northwest|southeast|southwest|km|kilometers|kilometres|miles|outskirts|streets|north-east|north-west)$/u.test(
      lower(reading, noun),
    )
  );
}
