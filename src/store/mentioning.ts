import type { Document } from '../model.ts';
import type { Connection } from './connection.ts';
import { present } from './records.ts';

/** A document that mentions an entity. */
export interface MentioningRow extends Pick<Document, 'path' | 'date' | 'title'> {
  /** Id of the document. */
  readonly document: string;
  /** Of the entity, in this document. */
  readonly mentions: number;
  /** Of these, such as stand in sentences that only say again what another document says. */
  readonly repeats: number;
  /** Id of the first document of its group of near-duplicates, where that is another one. */
  readonly duplicateOf?: string;
}

export interface MentioningReader {
  /** The documents that mention an entity: by date, undated ones last, then by id. */
  documentsMentioning(id: string): readonly MentioningRow[];
}

interface NullableRow extends Pick<MentioningRow, 'document' | 'path' | 'mentions' | 'repeats'> {
  readonly date: string | null;
  readonly title: string | null;
  readonly duplicateOf: string | null;
}

const MENTIONING = `SELECT documents.id AS document, path, date, title, duplicate_of AS duplicateOf,
    count(*) AS mentions, coalesce(sum(sentences.repeats), 0) AS repeats
  FROM mentions JOIN documents ON documents.ordinal = mentions.document
  LEFT JOIN sentences ON sentences.document = mentions.document AND sentences.ordinal = mentions.sentence
  WHERE entity = ? GROUP BY documents.ordinal ORDER BY date IS NULL, date, documents.ordinal`;

export function mentioningReader(connection: Connection): MentioningReader {
  return {
    documentsMentioning: (id) =>
      connection
        .prepare<NullableRow>(MENTIONING)
        .all(id)
        .map(({ document, path, date, title, duplicateOf, mentions, repeats }) => ({
          document,
          path,
          ...present({ date, title }),
          mentions,
          repeats,
          ...present({ duplicateOf }),
        })),
  };
}
