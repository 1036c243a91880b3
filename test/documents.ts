import { createHash } from 'node:crypto';
import type { Document, EntityType, Span } from '../src/model.ts';

/** A document of this text, as load makes one. */
export function documentOf(text: string, metadata: Partial<Document> = {}): Document {
  const hash = createHash('sha256').update(text).digest('hex');
  return { id: 'page.txt', path: 'page.txt', hash, text, ...metadata };
}

/** A text whose names are marked by their type: `[P Ana Ruiz] lives in [L Quito].`; `[? …]` marks a candidate. */
export interface MarkedText {
  readonly text: string;
  readonly names: readonly (Span & { readonly type: EntityType | undefined })[];
}

const TYPES = new Map<string, EntityType | undefined>([
  ['P', 'person'],
  ['O', 'organization'],
  ['L', 'location'],
  ['?', undefined],
]);
const LETTERS = new Map([...TYPES].map(([letter, type]) => [type, letter]));
const MARK = /\[([POL?]) ([^\]]*)\]/u;

export function unmarked(marked: string): MarkedText {
  const parts = marked.split(MARK);
  const names: (Span & { type: EntityType | undefined })[] = [];
  let text = parts[0]!;
  for (let i = 1; i < parts.length; i += 3) {
    const start = text.length;
    text += parts[i + 1]!;
    names.push({ start, end: text.length, type: TYPES.get(parts[i]!) });
    text += parts[i + 2]!;
  }
  return { text, names };
}

/** The text with these names marked in it; names are in order and disjoint. */
export function marked(text: string, names: readonly (Span & { readonly type?: EntityType })[]): string {
  let shown = '';
  let last = 0;
  for (const { start, end, type } of names) {
    shown += `${text.slice(last, start)}[${LETTERS.get(type)} ${text.slice(start, end)}]`;
    last = end;
  }
  return shown + text.slice(last);
}
