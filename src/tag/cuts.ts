import { Flag } from '../gazetteer/index.ts';
import { Shape } from '../text/tokens.ts';
import type { Hit } from './match.ts';
import { has, isSkipped, type Reading, textOf } from './reading.ts';
import { isKnown, type Run } from './runs.ts';
import { FUNCTION_WORDS, NAME_LINKS } from './words.ts';

const MAY_BE_CUT = Flag.thing | Flag.title | Flag.notName | Flag.calendar | Flag.demonym;

/** Is this token no part of any name: a weekday, a product, a title before a person? */
export function isCut(
  reading: Reading,
  at: number,
  run: Run,
  inner: ReadonlySet<number>,
  hits: ReadonlyMap<number, Hit>,
): boolean {
  if (inner.has(at) || isSkipped(reading, at) || reading.tokens.shape[at] === Shape.initial) return false;
  const isInside = at > run.from && at + 1 < run.to && reading.tokens.shape[at] !== Shape.lower;
  if (!isInside && !has(reading, at, MAY_BE_CUT)) return false; // as most words are
  const word = textOf(reading, at, at + 1).toLowerCase();
  if (NAME_LINKS.has(word)) return false;
  if (isThing(reading, at, run)) return true;
  if (has(reading, at, Flag.title)) return isTitle(reading, at, run);
  if (has(reading, at, Flag.notName)) return !isKnown(hits.get(at)) && isNoName(reading, at, run);
  if (has(reading, at, Flag.calendar)) return !isNamesake(reading, at, run);
  if (has(reading, at, Flag.demonym))
    return !hasHeadAfter(reading, at + 1, run.to) && !isNamesake(reading, at, run);
  return isInside && word.length > 2 && FUNCTION_WORDS.has(word) && !hasHeadAfter(reading, run.from, run.to);
}

/** "Plan Colombia", "Merida Initiative": no name, whatever its words are alone; "World Cup Committee" is one. */
function isThing(reading: Reading, at: number, run: Run): boolean {
  if (!has(reading, at, Flag.thing)) return false;
  for (let i = run.from; i < run.to; i++)
    if (has(reading, i, Flag.organizationHead) && !has(reading, i, Flag.thing)) return false;
  return true;
}

/** A religion, a product, a law; no cut inside an organization's name or where it is someone's name too. */
function isNoName(reading: Reading, at: number, run: Run): boolean {
  if (run.to - run.from > 1 && has(reading, at, Flag.firstName | Flag.surname)) return false;
  if (at + 1 < run.to && has(reading, run.to - 1, Flag.afterPlace)) return false;
  return !hasHeadAfter(reading, at, run.to) && !hasHeadAfter(reading, run.from, at);
}

/** A title stands before a person; inside "Office of the Attorney General" or "King Abdullah University" it is a part of the name. */
function isTitle(reading: Reading, at: number, run: Run): boolean {
  if (
    has(reading, at, Flag.firstName | Flag.surname) &&
    at > run.from &&
    has(reading, at - 1, Flag.firstName)
  )
    return false;
  if (at + 1 === run.to && has(reading, at, Flag.surname)) return false;
  if (hasHeadAfter(reading, at + 1, run.to)) return false;
  if (isBeforePerson(reading, at, run)) return true;
  return !(at > run.from && hasLinkBefore(reading, at, run) && hasHeadAfter(reading, run.from, at));
}

/** "Government of President Ana Ruiz": the title of a person who follows. */
function isBeforePerson(reading: Reading, at: number, run: Run): boolean {
  let next = at + 1;
  while (next < run.to && has(reading, next, Flag.title)) next++;
  return next < run.to && has(reading, next, Flag.firstName) && !has(reading, next, Flag.ambiguousFirstName);
}

function hasLinkBefore(reading: Reading, at: number, run: Run): boolean {
  for (let i = at - 1; i > run.from && i >= at - 2; i--)
    if (reading.tokens.shape[i] === Shape.lower) return true;
  return false;
}

/** "April Jones", "Julio César Falcioni", "Violeta Barrios de Chamorro": a word between names that is someone's name too. */
function isNamesake(reading: Reading, at: number, run: Run): boolean {
  const next = at + 1 < run.to && has(reading, at + 1, Flag.surname | Flag.firstName);
  if (has(reading, at, Flag.firstName) && next) return true;
  if (!has(reading, at, Flag.surname)) return false;
  for (let i = run.from; i < at; i++) if (has(reading, i, Flag.firstName)) return true;
  return false;
}

/** "Oslo Accords", "Paris Games", "UN Convention": a place or body right before a law or an event is a part of its name. */
export function isEvent(reading: Reading, start: number, at: number): boolean {
  if (at === start || !has(reading, at, Flag.event)) return false;
  return reading.tokens.shape[at] === Shape.title && reading.tokens.shape[at - 1] !== Shape.lower;
}

export function hasHeadAfter(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (
      has(reading, at, Flag.organizationHead | Flag.organizationSuffix) &&
      reading.tokens.shape[at] !== Shape.lower
    )
      return true;
  }
  return false;
}
