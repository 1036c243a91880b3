import type { EntityType } from '../model.ts';
import { foldName } from '../text/fold.ts';
import type { Connection } from './connection.ts';

/** An entity, and the name of it that begins with what was asked for: the canonical one, if that does. */
export interface BeginningRow {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Of the entity, in the corpus. */
  readonly mentions: number;
}

export interface BeginningReader {
  /** Entities with a name that begins like this, whatever its case and accents: the most mentioned first, then by id. */
  namesBeginning(text: string, limit: number): readonly BeginningRow[];
  /** Entities whose id begins like this, each with its id for a name; in the same order. */
  idsBeginning(text: string, limit: number): readonly BeginningRow[];
}

/** With `min`, SQLite takes the other columns from the row that is least. */
const NAMES = `SELECT id, type, name, mentions, min(rank) FROM (
    SELECT id, type, name, mentions, 0 AS rank FROM entities WHERE folded >= ?1 AND folded < ?2
    UNION ALL SELECT id, type, aliases.name, mentions, ordinal + 1 FROM aliases JOIN entities ON id = entity
      WHERE aliases.folded >= ?1 AND aliases.folded < ?2)
  GROUP BY id ORDER BY mentions DESC, id LIMIT ?3`;
const IDS = `SELECT id, type, id AS name, mentions FROM entities
  WHERE id >= ?1 AND id < ?2 ORDER BY mentions DESC, id LIMIT ?3`;
/** After it comes no text that begins like the one before it. */
const LAST = '\u{10ffff}';

export function beginningReader(connection: Connection): BeginningReader {
  const beginning = (sql: string, text: string, limit: number): readonly BeginningRow[] =>
    connection
      .prepare<BeginningRow>(sql)
      .all(text, `${text}${LAST}`, limit)
      .map(({ id, type, name, mentions }) => ({ id, type, name, mentions }));
  return {
    namesBeginning: (text, limit) => beginning(NAMES, foldName(text), limit),
    idsBeginning: (text, limit) => beginning(IDS, text, limit),
  };
}
