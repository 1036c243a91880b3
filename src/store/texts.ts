import type { Span } from '../model.ts';
import { type LinePlace, placesIn } from '../text/places.ts';
import type { Connection } from './connection.ts';

/** A part of a text, with its words. */
export interface Quote extends Span {
  readonly text: string;
}

/** A document's text, to be quoted and pointed into. */
export interface Text {
  place(offset: number): LinePlace;
  quote(span: Span): Quote;
}

/** The text of a document by its ordinal. The last one stays at hand, since rows come document by document. */
export function textReader(connection: Connection): (ordinal: number) => Text {
  const texts = connection.prepare<{ readonly text: string }>('SELECT text FROM documents WHERE ordinal = ?');
  let last: { readonly ordinal: number; readonly text: Text } | undefined;
  return (ordinal) => {
    if (last?.ordinal === ordinal) return last.text;
    const text = texts.get(ordinal)!.text;
    const quote = ({ start, end }: Span): Quote => ({ start, end, text: text.slice(start, end) });
    last = { ordinal, text: { place: placesIn(text), quote } };
    return last.text;
  };
}
