import type { Span } from '../model.ts';

/** Sorted, those that overlap as one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}

/** Spans of a document as spans of a part of it. */
export function spansIn({ start }: Span, spans: readonly Span[]): readonly Span[] {
  return spans.map((span) => ({ start: span.start - start, end: span.end - start }));
}
