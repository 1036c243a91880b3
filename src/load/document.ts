import { createHash } from 'node:crypto';
import type { Document } from '../model.ts';
import { storable } from './storable.ts';

/** What a source says of a document, as it was read. */
export interface DocumentSource {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
}

export interface MadeDocument {
  readonly document: Document;
  /** Characters that could not be stored and are U+FFFD now. */
  readonly replaced: number;
}

/** The document with its hash, every string storable, without the fields that are not there. */
export function documentOf(source: DocumentSource): MadeDocument {
  let replaced = 0;
  const clean = (value: string): string => {
    const result = storable(value);
    replaced += result.replaced;
    return result.text;
  };
  const { title, date, author, url } = source;
  const text = clean(source.text);
  const document: Document = {
    id: clean(source.id),
    path: source.path,
    hash: hashOf(text),
    text,
    ...(title === undefined ? {} : { title: clean(title) }),
    ...(date === undefined ? {} : { date }),
    ...(author === undefined ? {} : { author: clean(author) }),
    ...(url === undefined ? {} : { url: clean(url) }),
  };
  return { document, replaced };
}

/** SHA-256 of the text in UTF-8, lower-case hex. */
function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
