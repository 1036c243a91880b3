import type { Span } from '../model.ts';
import { type Comparison, exactPairs, type TypedSpan } from './score.ts';

/**
 * `missed`: annotated, nothing found there. `spurious`: found, nothing annotated there. `wrong-type` and
 * `wrong-boundary`: both overlap, with another type or with other ends.
 */
export type MistakeKind = 'missed' | 'spurious' | 'wrong-type' | 'wrong-boundary';

export interface Mistake {
  readonly kind: MistakeKind;
  readonly document: string;
  /** What the annotator marked; undefined where nothing was. */
  readonly gold: TypedSpan | undefined;
  /** What was found; undefined where nothing was. */
  readonly found: TypedSpan | undefined;
  /** The text around it, with offsets into that text. */
  readonly context: { readonly before: string; readonly name: string; readonly after: string };
}

const CONTEXT = 40;

export function mistakesOf(comparison: Comparison): readonly Mistake[] {
  const { id, text, gold, found } = comparison;
  const pairs = exactPairs(gold, found);
  const rightGold = new Set(pairs.map(([g]) => g));
  const rightFound = new Set(pairs.map(([, f]) => f));
  const mistakes: Mistake[] = [];
  for (const [f, span] of found.entries()) {
    if (rightFound.has(f)) continue;
    const sameType = gold.find((other) => touches(span, other) && other.type === span.type);
    const other = sameType ?? gold.find((candidate) => touches(span, candidate));
    const kind = other === undefined ? 'spurious' : sameType === undefined ? 'wrong-type' : 'wrong-boundary';
    mistakes.push({ kind, document: id, gold: other, found: span, context: contextOf(text, span) });
  }
  for (const [g, span] of gold.entries()) {
    if (rightGold.has(g) || found.some((other) => touches(span, other))) continue;
    mistakes.push({
      kind: 'missed',
      document: id,
      gold: span,
      found: undefined,
      context: contextOf(text, span),
    });
  }
  return mistakes;
}

/** At most `count` of each kind, evenly drawn over all documents, so that samples repeat and are not one text's. */
export function sampleMistakes(mistakes: readonly Mistake[], count: number): readonly Mistake[] {
  const kinds: readonly MistakeKind[] = ['spurious', 'missed', 'wrong-type', 'wrong-boundary'];
  return kinds.flatMap((kind) => {
    const ofKind = mistakes.filter((mistake) => mistake.kind === kind);
    const step = Math.max(1, ofKind.length / count);
    return Array.from({ length: Math.min(count, ofKind.length) }, (_, i) => ofKind[Math.floor(i * step)]!);
  });
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function contextOf(text: string, { start, end }: Span): Mistake['context'] {
  return {
    before: text.slice(Math.max(0, start - CONTEXT), start),
    name: text.slice(start, end),
    after: text.slice(end, end + CONTEXT),
  };
}
