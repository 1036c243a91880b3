import type { Span } from '../model.ts';

/**
 * The spans that stay when some overlap: the higher `score`, then the longer, then the earlier wins; what overlaps a
 * winner goes. The result is in text order.
 */
export function withoutOverlaps<Scored extends Span & { readonly score: number }>(
  spans: readonly Scored[],
): readonly Scored[] {
  const kept: Scored[] = [];
  let cluster: Scored[] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start >= end) {
      kept.push(...winners(cluster));
      cluster = [];
    }
    cluster.push(span);
    end = Math.max(end, span.end);
  }
  return [...kept, ...winners(cluster)];
}

/** Of spans that hang together: few, for a name is rarely found in more than two ways. */
function winners<Scored extends Span & { readonly score: number }>(
  cluster: readonly Scored[],
): readonly Scored[] {
  if (cluster.length < 2) return cluster;
  const kept: Scored[] = [];
  const ranked = [...cluster].sort(
    (a, b) => b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const span of ranked)
    if (!kept.some(({ start, end }) => start < span.end && span.start < end)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}
