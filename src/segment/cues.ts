import type { Cue, CueKind } from '../gazetteer/index.ts';
import { fold } from '../text/fold.ts';

/** The cue lists that segmenting reads, folded and ready to look up. */
export interface SegmentCues {
  /** Beginnings of furniture lines. */
  readonly furniture: ReadonlySet<string>;
  /** Whole furniture lines. */
  readonly furnitureLines: ReadonlySet<string>;
  /** Headings after which the page's body is over. */
  readonly sections: ReadonlySet<string>;
  /** Beginnings of bylines, and news agencies in brackets. */
  readonly agencies: ReadonlySet<string>;
  /** Words that a full stop shortens: `gen`, `dr`. */
  readonly abbreviations: ReadonlySet<string>;
}

/** Abbreviations that are no one's title. */
const ABBREVIATIONS = [
  'st',
  'mt',
  'ft',
  'jr',
  'sr',
  'vs',
  'no',
  'nos',
  'inc',
  'corp',
  'co',
  'ltd',
  'ltda',
  'bros',
  'ave',
  'blvd',
  'rd',
  'sta',
  'sto',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'approx',
  'dept',
  'est',
  'fig',
  'cf',
  'al',
  'hon',
  'rev',
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'gen',
  'col',
  'capt',
  'lt',
  'sgt',
  'maj',
  'gov',
  'sen',
  'rep',
  'pres',
  'messrs',
]; // prettier-ignore

export function segmentCues(cues: ReadonlyMap<CueKind, readonly Cue[]>): SegmentCues {
  const folded = (kind: CueKind, keep: (cue: Cue) => boolean = () => true): ReadonlySet<string> =>
    new Set((cues.get(kind) ?? []).filter(keep).map((cue) => fold(cue.phrase)));
  const titles = (cues.get('titles') ?? []).flatMap(
    (cue) => fold(cue.phrase).match(/[\p{L}]+(?=\.)/gu) ?? [],
  );
  return {
    furniture: folded('furniture', (cue) => cue.mark === ''),
    furnitureLines: folded('furniture', (cue) => cue.mark === 'whole'),
    sections: folded('furniture-sections'),
    agencies: folded('agencies'),
    abbreviations: new Set([...ABBREVIATIONS, ...titles]),
  };
}

/** Does the line begin with one of these phrases of up to ten words? */
export function beginsWith(line: string, phrases: ReadonlySet<string>): boolean {
  const head = fold(line.slice(0, 120));
  if (phrases.has(head)) return true;
  let words = 0;
  for (let at = 1; at < head.length && words < 10; at++) {
    const boundary = /[^\p{L}\p{N}]/u.test(head.charAt(at)) || /[^\p{L}\p{N}]/u.test(head.charAt(at - 1));
    if (!boundary) continue;
    if (phrases.has(head.slice(0, at).trimEnd())) return true;
    if (head.charAt(at) === ' ') words++;
  }
  return false;
}
