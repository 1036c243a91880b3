import { Flag } from '../../gazetteer/index.ts';
import { Shape } from '../../text/tokens.ts';
import { lower } from '../around.ts';
import type { Name } from '../names.ts';
import { has, type Reading, textOf } from '../reading.ts';
import { NAME_LINKS, QUARTERS } from '../words.ts';
import type { Rule } from './rule.ts';

/** Inside a name or at its end these make it something else. */
const HEADS = Flag.organizationHead | Flag.organizationSuffix | Flag.afterPlace;
/** "San Juan" alone is a place; "Carlos San Juan" is none. */
const SAINTS = new Set(['san', 'santa', 'santo', 'são', 'sao', 'saint', 'st', 'st.']);

/** First names, surnames, initials and particles, read in the order in which a person's name has them. */
export const personNameRule: Rule = (name, reading, vote) => {
  const parts = partsOf(name, reading);
  if (parts.length === 0 || parts.length > 6) return;
  if (parts.length === 1) return singleName(parts[0]!, reading, vote);
  if (parts.slice(1).some((at) => has(reading, at, HEADS) && !has(reading, at, Flag.surname))) return;
  const first = parts[0]!;
  if (SAINTS.has(lower(reading, first)) || isQuarter(parts, reading)) return;
  const rest = parts.slice(1);
  const surname = rest.some(
    (at) => has(reading, at, Flag.surname) && !has(reading, at, Flag.ambiguousSurname),
  );
  const maybeSurname = rest.some((at) => has(reading, at, Flag.surname | Flag.firstName));
  const ordinary = rest.some(
    (at) => has(reading, at, Flag.common | Flag.notName) && !has(reading, at, Flag.surname | Flag.firstName),
  );
  if (has(reading, first, Flag.firstName) && !ordinary) {
    const ambiguous = has(reading, first, Flag.ambiguousFirstName);
    if (!ambiguous) vote('person', 'first-name', surname ? 0.93 : maybeSurname ? 0.88 : 0.78);
    else vote('person', 'first-name', surname ? 0.85 : maybeSurname ? 0.7 : 0.5);
  } else if (
    isUpperOrInitial(reading, first) &&
    !ordinary &&
    reading.tokens.end[first]! - reading.tokens.start[first]! <= 4
  ) {
    if (surname || maybeSurname) vote('person', 'initials', 0.55);
  } else if (!ordinary && surname && !has(reading, first, Flag.common)) vote('person', 'surname', 0.62);
  else if (!ordinary && maybeSurname && !has(reading, first, Flag.common)) vote('person', 'surname', 0.45);
  else if (!ordinary && isUnknownPair(parts, reading)) vote('person', 'two-unknown-names', 0.42);
  if (hasMiddleInitial(parts, reading)) vote('person', 'middle-initial', 0.4);
};

/** "Turkana East" is a part of Turkana; "Kanye West" is not. */
function isQuarter(parts: readonly number[], reading: Reading): boolean {
  return QUARTERS.has(lower(reading, parts.at(-1)!)) && !has(reading, parts[0]!, Flag.firstName);
}

/** The name's words, without particles and hyphens. */
function partsOf(name: Name, reading: Reading): readonly number[] {
  const parts: number[] = [];
  for (let at = name.from; at < name.to; at++) {
    const shape = reading.tokens.shape[at]!;
    if (shape === Shape.punctuation) continue;
    if (shape === Shape.number || shape === Shape.possessive) return [];
    if (shape === Shape.lower && reading.tokens.end[at - 1] === reading.tokens.start[at]) continue;
    if (shape === Shape.lower || NAME_LINKS.has(textOf(reading, at, at + 1).toLowerCase())) continue;
    parts.push(at);
  }
  return parts;
}

function singleName(at: number, reading: Reading, vote: Parameters<Rule>[2]): void {
  if (has(reading, at, Flag.common) || reading.tokens.shape[at] === Shape.upper) return;
  if (has(reading, at, Flag.surname) && !has(reading, at, Flag.ambiguousSurname))
    vote('person', 'surname-alone', 0.42);
  else if (has(reading, at, Flag.firstName) && !has(reading, at, Flag.ambiguousFirstName))
    vote('person', 'first-name-alone', 0.42);
  else if (has(reading, at, Flag.surname | Flag.firstName)) vote('person', 'ambiguous-name-alone', 0.15);
}

function isUpperOrInitial(reading: Reading, at: number): boolean {
  return reading.tokens.shape[at] === Shape.initial || reading.tokens.shape[at] === Shape.upper;
}

function hasMiddleInitial(parts: readonly number[], reading: Reading): boolean {
  return parts.length >= 3 && parts.slice(1, -1).some((at) => reading.tokens.shape[at] === Shape.initial);
}

function isUnknownPair(parts: readonly number[], reading: Reading): boolean {
  return (
    parts.length <= 3 &&
    parts.every((at) => !has(reading, at, Flag.common) && reading.tokens.shape[at] === Shape.title)
  );
}
