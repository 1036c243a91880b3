import type { KeptApart } from '../model.ts';
import { byCodeUnit } from '../text/order.ts';
import type { Connection } from './connection.ts';

/** A written name that stands for an entity, and how it came to. */
export interface NamingRow {
  /** As the texts have it. */
  readonly name: string;
  /** Why it is this entity, or none. */
  readonly because: string;
  /** What found it: `gazetteer:` and an entry's id, or the name of a rule. */
  readonly rule: string;
  readonly mentions: number;
  readonly documents: number;
}

/** A written name that is left open, with the ids that fit it. */
export interface OpenNamingRow extends NamingRow {
  readonly fits: readonly string[];
}

export interface NamingReader {
  /** The written names of an entity, each with every reason for it. */
  namings(id: string): readonly NamingRow[];
  /** The written names that are left open, each with every reason and choice. */
  openNamings(): readonly OpenNamingRow[];
  /** The pairs of an entity with others that it might be taken for. */
  keptApart(id: string): readonly KeptApart[];
  /** Every such pair, sorted by both ids. */
  readKeptApart(): readonly KeptApart[];
}

const NAMINGS = `SELECT text AS name, because, rule, count(*) AS mentions, count(DISTINCT document) AS documents
  FROM mentions WHERE entity = ? GROUP BY text, because, rule`;

const OPEN_NAMINGS = `SELECT text AS name, because, rule, fits, count(*) AS mentions, count(DISTINCT document) AS documents
  FROM (SELECT *, (SELECT json_group_array(entity ORDER BY ordinal) FROM mention_candidates AS open
    WHERE open.document = mentions.document AND open.mention = mentions.ordinal) AS fits
    FROM mentions WHERE entity IS NULL)
  GROUP BY text, because, rule, fits`;

const KEPT_APART =
  'SELECT a, b, because FROM kept_apart WHERE a = ?1 UNION ALL SELECT a, b, because FROM kept_apart WHERE b = ?1';

export function namingReader(connection: Connection): NamingReader {
  return {
    namings: (id) => connection.prepare<NamingRow>(NAMINGS).all(id),
    keptApart: (id) => connection.prepare<KeptApart>(KEPT_APART).all(id),
    readKeptApart: () =>
      connection
        .prepare<KeptApart>('SELECT a, b, because FROM kept_apart')
        .all()
        .map(({ a, b, because }) => ({ a, b, because }))
        .sort((one, other) => byCodeUnit(one.a, other.a) || byCodeUnit(one.b, other.b)),
    openNamings: () =>
      connection
        .prepare<NamingRow & { readonly fits: string }>(OPEN_NAMINGS)
        .all()
        .map(({ fits, ...row }) => ({ ...row, fits: JSON.parse(fits) as readonly string[] })),
  };
}
