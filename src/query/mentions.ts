import type { Store } from '../store/index.ts';
import { beginning, ending } from '../text/cuts.ts';

/** How much of its sentence is shown on each side of a mention, in UTF-16 code units. */
const AROUND = 100;

/** A mention with the words around it. */
export interface MentionInContext {
  readonly path: string;
  /** Id of the document. */
  readonly document: string;
  /** From 1; the column counts code points. */
  readonly line: number;
  readonly column: number;
  readonly date?: string;
  /** What its sentence says before it and after it; `…` where that is cut. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** What found the name. */
  readonly rule: string;
  /** Why it is this entity. */
  readonly because: string;
}

/** Every mention of an entity, in the order of the documents and their texts. */
export function mentionsOf(store: Store, id: string): readonly MentionInContext[] {
  return store.mentionsOf(id).map(({ start, end, sentence, ...mention }) => ({
    ...mention,
    before: ending(sentence.text.slice(0, start - sentence.start), AROUND),
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    after: beginning(sentence.text.slice(end - sentence.start), AROUND),
  }));
}
