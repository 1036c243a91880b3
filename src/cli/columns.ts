import { createRequire } from 'node:module';

type Measure = (text: string) => number;

/** Latin letters without combining marks, and the punctuation of typographers: each takes one column. */
const ONE_EACH = /^[\u0020-\u007e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u024f\u2010-\u2027]*$/;

let measure: Measure | undefined;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  if (ONE_EACH.test(text)) return text.length;
  measure ??= loadMeasure();
  return measure(text);
}

/**
 * What knows emoji and the letters of all scripts takes half as long to load as Node itself, and most texts need none of
 * it. Node 22 before 22.12 cannot load it in between: there every character takes one column.
 */
function loadMeasure(): Measure {
  try {
    return (createRequire(import.meta.url)('string-width') as { readonly default: Measure }).default;
  } catch {
    return (text) => [...text].length;
  }
}
