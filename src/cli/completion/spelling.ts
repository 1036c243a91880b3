/** Candidates as a shell can put them in the place of what is typed. */
import { fold } from '../../text/fold.ts';
import type { Candidate } from './asked.ts';
import type { Line, Quote } from './line.ts';

/**
 * For zsh and bash, which put one candidate in the word's place, however it begins, but of several what they have in
 * common. That must not be less than is typed, so all begin as the first one does. Names are found whatever their case and
 * accents: they stay the same names.
 */
export function replacing(candidates: readonly Candidate[], current: string): readonly Candidate[] {
  const [first, second] = candidates;
  if (first === undefined || second === undefined) return candidates;
  const start = first.value.slice(0, current.length);
  const beginning = fold(start) === fold(current) ? start : current;
  return candidates.flatMap((candidate) => beginningAs(candidate, beginning));
}

/** For fish, which offers only what begins as the word is typed, its case apart. */
export function continuing(candidates: readonly Candidate[], current: string): readonly Candidate[] {
  const typed = current.toLowerCase();
  return candidates.flatMap((candidate) =>
    candidate.value.toLowerCase().startsWith(typed) ? [candidate] : beginningAs(candidate, current),
  );
}

/**
 * What bash is to put in the place of the word at the cursor, quoted as the word is. Bash lets that word begin after one
 * of `breaks`, in the midst of what is one word to it elsewhere.
 */
export function forBash(
  candidates: readonly Candidate[],
  { current, raw, quote }: Line,
  breaks: string,
): readonly string[] {
  if (quote === undefined) return [];
  const kept = quote === '' ? lengthBefore(raw, breaks) : 0;
  const beginning = current.slice(0, kept);
  // In double quotes nothing keeps bash from taking ! for a word of its history.
  return replacing(candidates, current)
    .map(({ value }) => value)
    .filter((value) => value.startsWith(beginning) && !(quote === '"' && value.includes('!')))
    .map((value) => quoted(value.slice(kept), quote));
}

/** Spelled like this at its beginning, where it begins with the same but for case and accents. */
function beginningAs({ value, meaning }: Candidate, beginning: string): readonly Candidate[] {
  const isSame = fold(value.slice(0, beginning.length)) === fold(beginning);
  return isSame ? [{ value: `${beginning}${value.slice(beginning.length)}`, meaning }] : [];
}

/** How much of a word without quotes stands before the last break in it, its backslashes not counted. */
function lengthBefore(raw: string, breaks: string): number {
  let [length, kept] = [0, 0];
  for (let i = 0; i < raw.length; i++) {
    const isEscaped = raw[i] === '\\';
    if (isEscaped) i++;
    length++;
    if (!isEscaped && breaks.includes(raw[i]!)) kept = length;
  }
  return kept;
}

function quoted(value: string, quote: Quote): string {
  if (quote === "'") return value.replaceAll("'", `'\\''`);
  if (quote === '"') return value.replace(/["\\$`]/g, '\\$&');
  return value.replace(/[^\p{L}\p{M}\p{N}_.,:=/@%+-]/gu, '\\$&');
}
