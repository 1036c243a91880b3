import type { Span } from '../model.ts';
import { type Comparison, exactPairs, type TypedSpan } from './score.ts';

/**
 * `missed`: annotated, nothing found there. `spurious`: found, nothing annotated there. `wrong-type` and
 * `wrong-boundary`: both overlap, with another type or with other ends.
 */
export type MistakeKind = 'missed' | 'spurious' | 'wrong-type' | 'wrong-boundary';

export const MISTAKE_KINDS: readonly MistakeKind[] = ['spurious', 'missed', 'wrong-type', 'wrong-boundary'];

/** A name with its words. */
export interface WrittenSpan extends TypedSpan {
  readonly text: string;
}

export interface Mistake {
  readonly kind: MistakeKind;
  readonly document: string;
  /** What the annotator marked; undefined where nothing was. */
  readonly gold: WrittenSpan | undefined;
  /** What was found; undefined where nothing was. */
  readonly found: WrittenSpan | undefined;
  /** The words before and after what was found, or missed; `…` where they are cut. */
  readonly before: string;
  readonly after: string;
}

/** How much of the text stands on each side of a name, in UTF-16 code units. */
const AROUND = 60;

export function mistakesOf({ id, text, gold, found }: Comparison): readonly Mistake[] {
  const pairs = exactPairs(gold, found);
  const rightGold = new Set(pairs.map(([g]) => g));
  const rightFound = new Set(pairs.map(([, f]) => f));
  const mistake = (
    kind: MistakeKind,
    marked: TypedSpan | undefined,
    named: TypedSpan | undefined,
  ): Mistake => {
    const written = (span: TypedSpan | undefined): WrittenSpan | undefined =>
      span && { ...span, text: text.slice(span.start, span.end) };
    return {
      kind,
      document: id,
      gold: written(marked),
      found: written(named),
      ...around(text, (named ?? marked)!),
    };
  };
  const ofFound = found.flatMap((span, f) => {
    if (rightFound.has(f)) return [];
    const touching = gold.filter((other) => touches(span, other));
    const sameType = touching.find((other) => other.type === span.type);
    if (sameType !== undefined) return [mistake('wrong-boundary', sameType, span)];
    const [other] = touching;
    return [mistake(other === undefined ? 'spurious' : 'wrong-type', other, span)];
  });
  const missed = gold
    .filter((span, g) => !rightGold.has(g) && !found.some((other) => touches(span, other)))
    .map((span) => mistake('missed', span, undefined));
  return [...ofFound, ...missed];
}

/** At most `count` of each kind, evenly drawn over all documents, so that samples repeat and are not one text's. */
export function sampleMistakes(mistakes: readonly Mistake[], count: number): readonly Mistake[] {
  return MISTAKE_KINDS.flatMap((kind) => {
    const ofKind = mistakes.filter((mistake) => mistake.kind === kind);
    const step = Math.max(1, ofKind.length / count);
    return Array.from({ length: Math.min(count, ofKind.length) }, (_, i) => ofKind[Math.floor(i * step)]!);
  });
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Cut between words. */
function around(text: string, { start, end }: Span): Pick<Mistake, 'before' | 'after'> {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    before: start <= AROUND ? before : `…${before.replace(/^\S*\s*/u, '')}`,
    after: end + AROUND >= text.length ? after : `${after.replace(/\S*$/u, '')}…`,
  };
}
