import type { Span } from '../model.ts';
import type { LinePlace } from '../text/places.ts';
import type { Connection } from './connection.ts';
import { present } from './records.ts';
import { type Quote, textReader } from './texts.ts';

/** One context that two entities share. */
export interface EvidenceRow extends LinePlace {
  /** Id of the document. */
  readonly document: string;
  readonly path: string;
  readonly hash: string;
  readonly date?: string;
  /**
   * From the sentence of the one name to the sentence of the other: one sentence where they share it. The row's line
   * and column are its beginning.
   */
  readonly sentence: Quote;
  readonly a: Span;
  readonly b: Span;
}

/** One mention of an entity; line and column are its own. */
export interface MentionRow extends LinePlace, Span {
  /** Id of the document. */
  readonly document: string;
  readonly path: string;
  readonly date?: string;
  /** The sentence it stands in. */
  readonly sentence: Quote;
  readonly rule: string;
  readonly because: string;
}

export interface EvidenceReader {
  /**
   * The contexts of two entities, as many as their edge weighs: by date, undated ones last, then by document and place.
   * `a` and `b` come in either order. A limit takes the first ones.
   */
  evidence(a: string, b: string, limit?: number): readonly EvidenceRow[];
  /** Every mention of an entity, in the order of the documents and their texts. */
  mentionsOf(id: string): readonly MentionRow[];
}

interface SourceRow extends Span {
  /** Of the document. */
  readonly ordinal: number;
  readonly document: string;
  readonly path: string;
  readonly date: string | null;
}

interface ContextRow extends SourceRow {
  readonly hash: string;
  readonly a_start: number;
  readonly a_end: number;
  readonly b_start: number;
  readonly b_end: number;
}

interface PlacedRow extends SourceRow {
  readonly sentence_start: number;
  readonly sentence_end: number;
  readonly rule: string;
  readonly because: string;
}

const EVIDENCE = `SELECT * FROM evidence WHERE a = ? AND b = ?
  ORDER BY date IS NULL, date, ordinal, start, end LIMIT ?`;
/** SQLite's word for all of them. */
const NO_LIMIT = -1;

const MENTIONS = `SELECT documents.ordinal, documents.id AS document, path, date, mentions.start, mentions.end, rule, because,
    coalesce(sentences.start, mentions.start) AS sentence_start, coalesce(sentences.end, mentions.end) AS sentence_end
  FROM mentions JOIN documents ON documents.ordinal = mentions.document
  LEFT JOIN sentences ON sentences.document = mentions.document AND sentences.ordinal = mentions.sentence
  WHERE entity = ? ORDER BY mentions.document, mentions.ordinal`;

export function evidenceReader(connection: Connection): EvidenceReader {
  const contexts = connection.prepare<ContextRow>(EVIDENCE);
  const mentions = connection.prepare<PlacedRow>(MENTIONS);
  const textOf = textReader(connection);
  return {
    evidence: (one, other, limit = NO_LIMIT) => {
      const isInOrder = one < other;
      const rows = isInOrder ? contexts.all(one, other, limit) : contexts.all(other, one, limit);
      return rows.map((row) => {
        const left = { start: row.a_start, end: row.a_end };
        const right = { start: row.b_start, end: row.b_end };
        const { document, path, hash, date } = row;
        const text = textOf(row.ordinal);
        const spans = isInOrder ? { a: left, b: right } : { a: right, b: left };
        return {
          document,
          path,
          hash,
          ...present({ date }),
          ...text.place(row.start),
          sentence: text.quote(row),
          ...spans,
        };
      });
    },
    mentionsOf: (id) =>
      mentions
        .all(id)
        .map(({ ordinal, document, path, date, start, end, sentence_start, sentence_end, rule, because }) => {
          const text = textOf(ordinal);
          const sentence = text.quote({ start: sentence_start, end: sentence_end });
          return {
            document,
            path,
            ...present({ date }),
            ...text.place(start),
            start,
            end,
            sentence,
            rule,
            because,
          };
        }),
  };
}
