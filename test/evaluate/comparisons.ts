/** Annotated and found names, written into a text. */
import type { Comparison, TypedSpan } from '../../src/evaluate/index.ts';
import type { EntityType } from '../../src/model.ts';

const TYPES: Readonly<Record<string, EntityType>> = { P: 'person', O: 'organization', L: 'location' };

/** `They saw [P Ana Ruiz] in [L Quito].`: the text without its marks, and the names that they mark. */
export function spansIn(marked: string): { readonly text: string; readonly spans: readonly TypedSpan[] } {
  const spans: TypedSpan[] = [];
  let text = '';
  for (const [, plain = '', type, name = ''] of marked.matchAll(/([^[]+)|\[([POL]) ([^\]]+)\]/g)) {
    text += plain;
    if (type !== undefined)
      spans.push({ start: text.length, end: text.length + name.length, type: TYPES[type]! });
    text += name;
  }
  return { text, spans };
}

/** The same words twice: as an annotator marked them, and as they were found. */
export function comparisonOf(gold: string, found: string, id = 'a'): Comparison {
  return { id, text: spansIn(gold).text, gold: spansIn(gold).spans, found: spansIn(found).spans };
}
