import type { EntityType, Span } from '../model.ts';
import type { LinePlace } from '../text/places.ts';
import { wordsIn } from '../text/words.ts';
import type { Connection } from './connection.ts';
import { present } from './records.ts';
import { type Quote, textReader } from './texts.ts';

/** A sentence; line and column are its beginning. */
export interface SentenceRow extends LinePlace {
  /** Id of the document. */
  readonly document: string;
  readonly path: string;
  readonly date?: string;
  readonly sentence: Quote;
}

export interface SearchOptions {
  /** Most rows. */
  readonly limit?: number;
  /** Sentences that mention an entity of one of these types, settled or open. */
  readonly types?: readonly EntityType[];
  /** Take in sentences that only say again what another document says. */
  readonly repeats?: boolean;
}

export interface SearchReader {
  /**
   * The sentences that hold all phrases, a phrase being keys of words (see `wordsIn`) that follow each other. The best
   * first, by BM25 (Robertson and others, "Okapi at TREC-3", 1994); equals in the order of the corpus.
   */
  sentencesWith(phrases: readonly (readonly string[])[], options?: SearchOptions): readonly SentenceRow[];
}

/**
 * A sentence's number in the index: its document's ordinal, then its own in the lower 28 bits. A text is shorter than
 * 2^29 units, and a sentence and its gap take two, so that they suffice; both together fit into an exact number.
 */
const ORDINAL_BITS = 28;

/** The index keeps no text, only where each word is: quotes are sliced from the document. */
export const CREATE_SENTENCE_WORDS = `
CREATE VIRTUAL TABLE sentence_words USING fts5 ( -- rowid >> ${ORDINAL_BITS}: the document's ordinal; the bits below: the sentence's
  words, -- without case and accents
  content = '', tokenize = 'ascii'
);
`;

/** A function that puts a sentence into the index. */
export function sentenceIndexer(
  connection: Connection,
): (document: number, sentence: number, text: string) => void {
  const insert = connection.prepare('INSERT INTO sentence_words (rowid, words) VALUES (?, ?)').run;
  return (document, sentence, text) => {
    const keys = wordsIn(text).map(({ key }) => key);
    insert(document * 2 ** ORDINAL_BITS + sentence, keys.join(' '));
  };
}

interface FoundRow extends Span {
  readonly ordinal: number;
  readonly document: string;
  readonly path: string;
  readonly date: string | null;
}

const SEARCH = `SELECT documents.ordinal, documents.id AS document, path, date, sentences.start, sentences.end
  FROM sentence_words
  CROSS JOIN sentences ON sentences.document = sentence_words.rowid >> ${ORDINAL_BITS}
    AND sentences.ordinal = sentence_words.rowid & ${2 ** ORDINAL_BITS - 1}
  CROSS JOIN documents ON documents.ordinal = sentences.document
  WHERE sentence_words MATCH ?1 AND (?2 OR NOT repeats)
    AND (?3 IS NULL OR EXISTS (SELECT 1 FROM mentions WHERE mentions.document = sentences.document
      AND mentions.sentence = sentences.ordinal AND mentions.type IN (SELECT value FROM json_each(?3))))
  ORDER BY rank, sentence_words.rowid LIMIT ?4`;
/** SQLite's word for all of them. */
const NO_LIMIT = -1;

export function searchReader(connection: Connection): SearchReader {
  return {
    sentencesWith: (phrases, { limit = NO_LIMIT, types, repeats = false } = {}) => {
      const textOf = textReader(connection);
      const wanted = types === undefined ? null : JSON.stringify(types);
      return connection
        .prepare<FoundRow>(SEARCH)
        .all(matching(phrases), repeats ? 1 : 0, wanted, limit)
        .map(({ ordinal, document, path, date, ...span }) => {
          const text = textOf(ordinal);
          return {
            document,
            path,
            ...present({ date }),
            ...text.place(span.start),
            sentence: text.quote(span),
          };
        });
    },
  };
}

/** In quotation marks nothing is syntax, and keys hold none themselves. A phrase that is said twice counts once. */
function matching(phrases: readonly (readonly string[])[]): string {
  return [...new Set(phrases.map((keys) => `"${keys.join(' ')}"`))].join(' ');
}
