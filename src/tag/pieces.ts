import { Flag } from '../gazetteer/index.ts';
import { Shape } from '../text/tokens.ts';
import { isMark, isQuote, lower } from './around.ts';
import type { Hit } from './match.ts';
import { type Name, nameOf } from './names.ts';
import { has, isSkipped, type Reading, textOf } from './reading.ts';
import { isFunctionWord, isKnown, type Run } from './runs.ts';
import { ALIAS_WORDS, LONE_BODIES, NAME_LINKS, TITLE_MODIFIERS } from './words.ts';

/**
 * The names inside a run: titles, nationalities, weekdays and a sentence's first word are cut away; a run with an
 * organization's head stays whole; a known name beside another is split from it.
 */
export function piecesOf(
  reading: Reading,
  run: Run,
  sentence: number,
  hits: ReadonlyMap<number, Hit>,
): readonly Name[] {
  const { from } = reading.sentences[sentence]!;
  const whole = hits.get(run.from);
  const initial = isSentenceStart(reading, run.from, from);
  if (whole?.to === run.to || isQuoted(reading, run)) {
    return [nameOf(reading, run.from, run.to, sentence, whole?.to === run.to ? whole : undefined, initial)];
  }
  const inner = covered(run, hits);
  const names: Name[] = [];
  let start = run.from;
  const close = (end: number): void => {
    for (const [a, b] of splitAtHits(reading, trimmed(reading, start, end, from, inner), hits)) {
      const hit = hits.get(a);
      if (hit === undefined && (isPortfolio(reading, a, b) || isNoWordOfNames(reading, a, b))) continue;
      names.push(
        nameOf(reading, a, b, sentence, hit?.to === b ? hit : undefined, isSentenceStart(reading, a, from)),
      );
    }
  };
  for (let at = run.from; at < run.to; at++) {
    if (!isCut(reading, at, run, inner, hits)) continue;
    if (!isEvent(reading, start, at)) close(at);
    start = at + 1;
  }
  close(run.to);
  return names;
}

/** "Minister of Labour": what an office is for, in ordinary words, is no name. */
function isPortfolio(reading: Reading, from: number, to: number): boolean {
  if (from < 2 || !/^(?:of|for)$/u.test(textOf(reading, from - 1, from))) return false;
  if (!has(reading, from - 2, Flag.title | Flag.role)) return false;
  for (let at = from; at < to; at++) {
    const isPlain = has(reading, at, Flag.common) || reading.tokens.shape[at] === Shape.lower;
    if (!isPlain || has(reading, at, Flag.organizationHead)) return false;
  }
  return true;
}

/** An ordinary word or an article alone, a letter, or a code such as `A4`, `B2C`, `USD1`. */
function isNoWordOfNames(reading: Reading, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  const word = textOf(reading, from, to);
  if (/^.\.?$/u.test(word) || /^\p{Lu}{1,3}\d|^\d/u.test(word)) return true;
  if (NAME_LINKS.has(word.toLowerCase())) return true;
  return (
    has(reading, from, Flag.common) &&
    reading.tokens.shape[from] === Shape.title &&
    !LONE_BODIES.test(word.toLowerCase())
  );
}

/** Nothing but quotes and brackets between the sentence's start and this token. */
function isSentenceStart(reading: Reading, at: number, from: number): boolean {
  for (let i = from; i < at; i++) if (reading.tokens.shape[i] !== Shape.punctuation) return false;
  return true;
}

/** `alias "Don Mario"`: what is quoted behind an alias word is one name, titles and all. */
function isQuoted(reading: Reading, run: Run): boolean {
  if (run.from < 2 || !isQuote(reading, run.from - 1)) return false;
  return ALIAS_WORDS.has(lower(reading, run.from - 2)) || isMark(reading, run.from - 2, '(');
}

/** Tokens of the run that gazetteer names of several words cover. */
function covered(run: Run, hits: ReadonlyMap<number, Hit>): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (let at = run.from; at < run.to; at++) {
    const hit = hits.get(at);
    if (hit !== undefined && hit.to - hit.from > 1) for (let i = hit.from; i < hit.to; i++) tokens.add(i);
  }
  return tokens;
}

/** Is this token no part of any name: a weekday, a product, a title before a person? */
function isCut(
  reading: Reading,
  at: number,
  run: Run,
  inner: ReadonlySet<number>,
  hits: ReadonlyMap<number, Hit>,
): boolean {
  if (inner.has(at) || isSkipped(reading, at) || reading.tokens.shape[at] === Shape.initial) return false;
  if (NAME_LINKS.has(textOf(reading, at, at + 1).toLowerCase())) return false;
  if (has(reading, at, Flag.title)) return isTitle(reading, at, run);
  if (has(reading, at, Flag.notName)) return !isKnown(hits.get(at)) && isNoName(reading, at, run);
  if (has(reading, at, Flag.calendar)) return !isNamesake(reading, at, run);
  if (has(reading, at, Flag.demonym))
    return !hasHeadAfter(reading, at + 1, run.to) && !isNamesake(reading, at, run);
  if (
    at > run.from &&
    at + 1 < run.to &&
    isFunctionWord(reading, at) &&
    reading.tokens.shape[at] !== Shape.lower
  ) {
    return !hasHeadAfter(reading, run.from, run.to) && textOf(reading, at, at + 1).length > 2;
  }
  return false;
}

/** "Oslo Accords", "Paris Games", "UN Convention": a place or body right before a law or an event is a part of its name. */
function isEvent(reading: Reading, start: number, at: number): boolean {
  if (at === start || !has(reading, at, Flag.event)) return false;
  return reading.tokens.shape[at] === Shape.title && reading.tokens.shape[at - 1] !== Shape.lower;
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
  return !(at > run.from && hasLinkBefore(reading, at, run) && hasHeadAfter(reading, run.from, at));
}

function hasLinkBefore(reading: Reading, at: number, run: Run): boolean {
  for (let i = at - 1; i > run.from && i >= at - 2; i--)
    if (reading.tokens.shape[i] === Shape.lower) return true;
  return false;
}

function hasHeadAfter(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (
      has(reading, at, Flag.organizationHead | Flag.organizationSuffix) &&
      reading.tokens.shape[at] !== Shape.lower
    )
      return true;
  }
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

/** Without a first word that only begins the sentence, modifiers of titles, and links that nothing follows. */
function trimmed(
  reading: Reading,
  start: number,
  end: number,
  sentenceFrom: number,
  inner: ReadonlySet<number>,
): Run {
  let from = start;
  let to = end;
  while (to > from && !inner.has(to - 1) && isDangling(reading, to - 1)) to--;
  while (from < to && !inner.has(from) && isLeading(reading, from, to, sentenceFrom)) from++;
  while (from < to && !inner.has(from) && isDangling(reading, from)) from++;
  return { from, to };
}

function isDangling(reading: Reading, at: number): boolean {
  const shape = reading.tokens.shape[at]!;
  if (shape === Shape.lower) return reading.tokens.start[at] !== reading.tokens.end[at - 1];
  return shape === Shape.punctuation || shape === Shape.possessive;
}

function isLeading(reading: Reading, at: number, to: number, sentenceFrom: number): boolean {
  const word = textOf(reading, at, at + 1).toLowerCase();
  if (isFunctionWord(reading, at) && !(word === 'la' || word === 'el')) return true;
  if (TITLE_MODIFIERS.has(word) && at + 1 < to && !hasHeadAfter(reading, at + 1, to))
    return !has(reading, at + 1, Flag.afterPlace) && word !== 'new';
  if (has(reading, at, Flag.demonym) && !hasHeadAfter(reading, at + 1, to)) return true;
  if (!isSentenceStart(reading, at, sentenceFrom) || at + 1 >= to) return false;
  if (!has(reading, at, Flag.common | Flag.role) || has(reading, at, Flag.firstName | Flag.beforePlace))
    return false;
  return !hasHeadAfter(reading, at, to) && !has(reading, to - 1, Flag.afterPlace);
}

/** "Barcelona Messi" is cut where a known place or body meets a first name, "Development Juan Ruiz" where ordinary words do. */
function splitAtHits(
  reading: Reading,
  piece: Run,
  hits: ReadonlyMap<number, Hit>,
): readonly (readonly [number, number])[] {
  if (piece.to <= piece.from) return [];
  const person = personAtEnd(reading, piece, hits);
  if (person > piece.from)
    return [
      [piece.from, person],
      [person, piece.to],
    ];
  const hit = hits.get(piece.from);
  if (hit === undefined || hit.to >= piece.to || hasHeadAfter(reading, piece.from, piece.to))
    return [[piece.from, piece.to]];
  const isPerson =
    hit.aliases.some((alias) => alias.entry.type === 'person') || isNamePair(reading, hit.to - 1);
  const nextFirst = has(reading, hit.to, Flag.firstName) && !has(reading, hit.from, Flag.firstName);
  if (!isPerson && (nextFirst || hits.get(hit.to)?.to === piece.to)) {
    return [[piece.from, hit.to], ...splitAtHits(reading, { from: hit.to, to: piece.to }, hits)];
  }
  return [[piece.from, piece.to]];
}

/** "Guadalupe Victoria", "Nelson García": places both, but a first name and a surname together. */
function isNamePair(reading: Reading, first: number): boolean {
  return has(reading, first, Flag.firstName) && has(reading, first + 1, Flag.surname | Flag.firstName);
}

/** Where a person's name of two words or more begins behind an ordinary word that heads no organization, or the piece's start. */
function personAtEnd(reading: Reading, piece: Run, hits: ReadonlyMap<number, Hit>): number {
  for (let at = piece.from + 1; at < piece.to - 1; at++) {
    const before = at - 1;
    if (!has(reading, before, Flag.common) || reading.tokens.shape[before] !== Shape.title) continue;
    if (has(reading, before, Flag.organizationHead | Flag.beforePlace | Flag.firstName | Flag.surname))
      continue;
    if (hits.get(at)?.to === piece.to && hits.get(at)!.aliases.some((alias) => alias.entry.type === 'person'))
      return at;
    if (
      has(reading, at, Flag.firstName) &&
      !has(reading, at, Flag.ambiguousFirstName) &&
      isFullName(reading, at, piece.to)
    )
      return at;
  }
  return piece.from;
}

function isFullName(reading: Reading, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let at = from + 1; at < to; at++)
    if (has(reading, at, Flag.common) && !has(reading, at, Flag.surname)) return false;
  return true;
}
