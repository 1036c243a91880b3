import { Flag } from '../gazetteer/index.ts';
import { fold } from '../text/fold.ts';
import { isCapitalised, Shape } from '../text/tokens.ts';
import type { Hit } from './match.ts';
import { type Name, nameOf } from './names.ts';
import { has, type Reading, type Style, textOf } from './reading.ts';

/** A name in a headline is at most this many tokens. */
const LONGEST = 7;

/**
 * The names of a sentence whose capitals say nothing: those the gazetteer knows, and those that the document's prose
 * is certain of.
 */
export function headlineNames(
  reading: Reading,
  sentence: number,
  hits: ReadonlyMap<number, Hit>,
  known: ReadonlySet<string>,
): readonly Name[] {
  const { from, to, style } = reading.sentences[sentence]!;
  const names: Name[] = [];
  for (let at = from; at < to; ) {
    const end = knownEnd(reading, at, to, known);
    const hit = hits.get(at);
    if (end > (hit?.to ?? at)) names.push(nameOf(reading, at, end, sentence, undefined, at === from));
    else if (hit !== undefined && !isOrdinaryWord(reading, hit, style))
      names.push(nameOf(reading, at, hit.to, sentence, hit, at === from));
    at = names.at(-1)?.from === at ? names.at(-1)!.to : at + 1;
  }
  return names;
}

function knownEnd(reading: Reading, from: number, to: number, known: ReadonlySet<string>): number {
  if (!isCapitalised(reading.tokens.shape[from]!)) return from;
  for (let end = Math.min(from + LONGEST, to); end > from; end--) {
    if (isCapitalised(reading.tokens.shape[end - 1]!) && known.has(fold(textOf(reading, from, end))))
      return end;
  }
  return from;
}

/** In a headline in title case capitals still make an acronym (`US`). */
function isOrdinaryWord(reading: Reading, hit: Hit, style: Style): boolean {
  const isAcronym = style === 'headline' && reading.tokens.shape[hit.from] === Shape.upper;
  return hit.to - hit.from === 1 && !isAcronym && has(reading, hit.from, Flag.common | Flag.demonym);
}
