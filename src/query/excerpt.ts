import type { EvidenceRow } from '../store/index.ts';
import { beginning, ending } from '../text/cuts.ts';

/** Lengths in UTF-16 code units. A longer sentence is quoted around its names. */
const LONGEST_QUOTE = 600;
/** How much of such a sentence stands on each side of a name. */
const REACH = 160;

/** The sentence that holds both names; what it skips of a long one is `…`. */
export function quoteOf({ sentence, a, b }: EvidenceRow): string {
  const { start, text } = sentence;
  if (text.length <= LONGEST_QUOTE) return text;
  const from = Math.min(a.start, b.start) - start;
  const to = Math.max(a.end, b.end) - start;
  const core = text.slice(from, to);
  const names = core.length <= LONGEST_QUOTE ? core : `${beginning(core, REACH)} ${ending(core, REACH)}`;
  return `${ending(text.slice(0, from), REACH)}${names}${beginning(text.slice(to), REACH)}`;
}
