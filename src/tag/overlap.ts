import type { Span } from '../model.ts';

/**
 * The spans that stay when some overlap: the higher `score`, then the longer, then the earlier wins; what overlaps a
 * winner goes. The result is in text order.
 */
export function withoutOverlaps<Scored extends Span & { readonly score: number }>(
  spans: readonly Scored[],
): readonly Scored[] {
  const ranked = [...spans].sort((a, b) => b.score - a.score || length(b) - length(a) || a.start - b.start);
  const kept: Scored[] = [];
  const taken = new SpanSet();
  for (const span of ranked) if (taken.add(span)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

function length(span: Span): number {
  return span.end - span.start;
}

/** Disjoint spans by start, so that one look at the neighbours tells an overlap. */
class SpanSet {
  readonly #occupied = new Map<number, number>();

  /** False if the span overlaps one that is in. Names are short: each of their code units is a cell. */
  add({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.#occupied.has(at)) return false;
    for (let at = start; at < end; at++) this.#occupied.set(at, end);
    return true;
  }
}
