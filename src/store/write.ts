import { existsSync, rmSync } from 'node:fs';
import type { Corpus } from '../model.ts';
import { type Connection, connect } from './connection.ts';
import { pragma, storedVersion } from './identity.ts';
import { insertCorpus, type Settings } from './insert.ts';
import {
  APPLICATION_ID,
  CREATE_INDEXES,
  CREATE_TABLES,
  createEvidence,
  SCHEMA_VERSION,
  TABLES,
} from './schema.ts';

/** A file is made smaller when more than this part of its pages is empty, and more than so many. */
const SPARE_PART = 0.25;
const SPARE_PAGES = 256;

/**
 * Make the file at `path` the store of this corpus, in one transaction: a run that ends before leaves it as it was,
 * or not there. The settings say what the run was made with, by name; the corpus' scope joins them.
 *
 * @throws {FatalProblem} `foreign-file`, `newer-store`, `unusable-store`, `busy-store` or `damaged-store`.
 */
export function writeStore(path: string, corpus: Corpus, settings: Settings): void {
  const isNew = !existsSync(path);
  try {
    const connection = openToWrite(path);
    try {
      replaceContent(connection, corpus, settings);
      connection.exec('COMMIT');
      shrink(connection);
    } finally {
      connection.close();
    }
  } catch (error) {
    if (isNew) remove(path);
    throw error;
  }
}

/** Throws what `writeStore` would throw for this path, so that a long run needn't come to its end to say so. */
export function checkStoreTarget(path: string): void {
  const isNew = !existsSync(path);
  try {
    openToWrite(path).close();
  } finally {
    if (isNew) remove(path);
  }
}

/** A connection to a store of ours, or to an empty file, inside a transaction that can write. */
function openToWrite(path: string): Connection {
  const connection = connect(path, { readOnly: false });
  try {
    storedVersion(connection, path);
    // A file in write-ahead mode could not be opened in a folder that is read-only.
    connection.exec('PRAGMA journal_mode = DELETE');
    connection.exec('BEGIN IMMEDIATE');
    // SQLite says only at the first change that a file or its folder is read-only.
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What can't be removed is an empty file by now, which the next run takes for its own.
  }
}

function replaceContent(connection: Connection, corpus: Corpus, settings: Settings): void {
  connection.exec('DROP VIEW IF EXISTS evidence');
  for (const table of TABLES) connection.exec(`DROP TABLE IF EXISTS ${table}`);
  connection.exec(CREATE_TABLES);
  insertCorpus(connection, corpus, settings);
  connection.exec(CREATE_INDEXES);
  connection.exec(createEvidence(corpus.scope));
  connection.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
}

function shrink(connection: Connection): void {
  const spare = pragma(connection, 'freelist_count');
  if (spare <= SPARE_PAGES || spare <= SPARE_PART * pragma(connection, 'page_count')) return;
  try {
    connection.exec('VACUUM');
  } catch {
    // Without room for a second copy the store keeps its empty pages; it is whole all the same.
  }
}
