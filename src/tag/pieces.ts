import { Flag } from '../gazetteer/index.ts';
import { Shape } from '../text/tokens.ts';
import { isMark, isQuote, lower } from './around.ts';
import { hasHeadAfter, isCut, isEvent } from './cuts.ts';
import type { Hit } from './match.ts';
import { type Name, nameOf } from './names.ts';
import { has, type Reading, textOf } from './reading.ts';
import type { Run } from './runs.ts';
import { splitAtHits } from './splits.ts';
import { ALIAS_WORDS, FUNCTION_WORDS, LONE_BODIES, NAME_LINKS, TITLE_MODIFIERS } from './words.ts';

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
      if (
        isOfEvent(reading, a) ||
        (hit === undefined && (isPortfolio(reading, a, b) || isNoWordOfNames(reading, a, b)))
      )
        continue;
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
  if (from < 2 || !has(reading, from - 2, Flag.title | Flag.role)) return false;
  if (!/^(?:of|for)$/u.test(textOf(reading, from - 1, from))) return false;
  for (let at = from; at < to; at++) {
    const isPlain = has(reading, at, Flag.common) || reading.tokens.shape[at] === Shape.lower;
    if (!isPlain || has(reading, at, Flag.organizationHead)) return false;
  }
  return true;
}

/** "Treaty of Versailles": a place or person inside the name of a law, an award or an event. */
function isOfEvent(reading: Reading, from: number): boolean {
  if (from < 2 || !has(reading, from - 2, Flag.event)) return false;
  return (
    reading.tokens.shape[from - 2] === Shape.title && /^(?:of|de)$/u.test(textOf(reading, from - 1, from))
  );
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
  if (FUNCTION_WORDS.has(word) && !(word === 'la' || word === 'el')) return true;
  if (TITLE_MODIFIERS.has(word) && at + 1 < to && !hasHeadAfter(reading, at + 1, to))
    return !has(reading, at + 1, Flag.afterPlace) && word !== 'new';
  if (has(reading, at, Flag.demonym) && !hasHeadAfter(reading, at + 1, to)) return true;
  if (!isSentenceStart(reading, at, sentenceFrom) || at + 1 >= to) return false;
  if (has(reading, at, Flag.role) && has(reading, at + 1, Flag.firstName)) return true;
  if (!has(reading, at, Flag.common | Flag.role) || has(reading, at, Flag.firstName | Flag.beforePlace))
    return false;
  return !hasHeadAfter(reading, at, to) && !has(reading, to - 1, Flag.afterPlace);
}
