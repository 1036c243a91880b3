import { statSync } from 'node:fs';
import { FatalProblem } from '../problem.ts';
import type { Connection } from './connection.ts';
import { foreign } from './failures.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts';

/**
 * Schema version of the store that a file holds; undefined for a database without any table.
 *
 * @throws {FatalProblem} `foreign-file` when the file is not ours, `newer-store` when this program is too old for it.
 */
export function storedVersion(connection: Connection, path: string): number | undefined {
  const application = pragma(connection, 'application_id');
  if (application === 0 && isEmpty(connection, path)) return undefined;
  if (application !== APPLICATION_ID) throw foreign(path);
  const version = pragma(connection, 'user_version');
  if (version > SCHEMA_VERSION)
    throw new FatalProblem(
      'newer-store',
      `${path} was written by a newer corpus-graph: update this one, or name another file with --db.`,
    );
  return version;
}

/** A setting of the file's header, or a count that SQLite keeps. */
export function pragma(connection: Connection, name: string): number {
  const row = connection.prepare<Readonly<Record<string, number>>>(`PRAGMA ${name}`).get();
  return row?.[name] ?? 0;
}

/** SQLite takes a file of one byte for one of none. */
function isEmpty(connection: Connection, path: string): boolean {
  return (
    connection.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined && statSync(path).size !== 1
  );
}
