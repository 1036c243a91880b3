import { existsSync } from 'node:fs';
import type { Problem, ResolvedDocument, Scope } from '../model.ts';
import { FatalProblem } from '../problem.ts';
import { type BeginningReader, beginningReader } from './beginnings.ts';
import { type Connection, connect } from './connection.ts';
import { readDocuments } from './documents.ts';
import { type EntityReader, entityReader } from './entities.ts';
import { type EvidenceReader, evidenceReader } from './evidence.ts';
import { damaged, INTERRUPTED } from './failures.ts';
import { type FindingReader, findingReader } from './findings.ts';
import { storedVersion } from './identity.ts';
import type { Settings } from './insert.ts';
import { type MentioningReader, mentioningReader } from './mentioning.ts';
import { type NamingReader, namingReader } from './naming.ts';
import { type NodeReader, nodeReader } from './nodes.ts';
import { present } from './records.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { parseScope } from './scope.ts';
import { type SearchReader, searchReader } from './search.ts';
import { type TotalsReader, totalsReader } from './totals.ts';

/** A store that is open for reading. Every method may throw a FatalProblem when the file is damaged or in use. */
export interface Store
  extends BeginningReader,
    EntityReader,
    EvidenceReader,
    FindingReader,
    MentioningReader,
    NamingReader,
    NodeReader,
    SearchReader,
    TotalsReader {
  readDocuments(): Iterable<ResolvedDocument>;
  readProblems(): readonly Problem[];
  /** What the run was made with, by name. */
  readSettings(): Settings;
  /** The scope that the co-mentions were counted in. */
  scope(): Scope;
  close(): void;
}

/**
 * Open a store for reading.
 *
 * @throws {FatalProblem} `no-store`, `foreign-file`, `newer-store`, `older-store`, `unusable-store` or `busy-store`.
 */
export function openStore(path: string): Store {
  const connection = openToRead(path);
  return {
    ...beginningReader(connection),
    ...entityReader(connection),
    ...evidenceReader(connection),
    ...findingReader(connection),
    ...mentioningReader(connection),
    ...namingReader(connection),
    ...nodeReader(connection),
    ...searchReader(connection),
    ...totalsReader(connection),
    readDocuments: () => readDocuments(connection),
    readProblems: () => readProblems(connection),
    readSettings: () => readSettings(connection),
    scope: () => readScope(connection, path),
    close: connection.close,
  };
}

function openToRead(path: string): Connection {
  if (!existsSync(path)) throw missing(path);
  try {
    return openChecked(path);
  } catch (error) {
    if (!(error instanceof FatalProblem && error.code === INTERRUPTED)) throw error;
    restore(path);
    return openChecked(path);
  }
}

function openChecked(path: string): Connection {
  const connection = connect(path, { readOnly: true });
  try {
    const version = storedVersion(connection, path);
    if (version === undefined) throw missing(path);
    if (version < SCHEMA_VERSION) throw older(path);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** SQLite puts back what an interrupted run had changed when a connection that may write reads for the first time. */
function restore(path: string): void {
  const connection = connect(path, { readOnly: false });
  try {
    storedVersion(connection, path);
  } finally {
    connection.close();
  }
}

interface ProblemRow extends Pick<Problem, 'code' | 'severity' | 'message'> {
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

function readProblems(connection: Connection): readonly Problem[] {
  const rows = connection.prepare<ProblemRow>('SELECT * FROM problems ORDER BY ordinal').all();
  return rows.map(({ code, severity, message, path, line, column }) => {
    const place = present({ path, line, column });
    return { code, severity, message, ...(Object.keys(place).length === 0 ? {} : { place }) };
  });
}

function readSettings(connection: Connection): Settings {
  const rows = connection
    .prepare<{ readonly name: string; readonly value: string }>('SELECT * FROM settings')
    .all();
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

function readScope(connection: Connection, path: string): Scope {
  const scope = parseScope(readSettings(connection).scope ?? '');
  if (scope === undefined) throw damaged(path);
  return scope;
}

function missing(path: string): FatalProblem {
  return new FatalProblem(
    'no-store',
    `There is no store at ${path}: run corpus-graph extract first, or name it with --db.`,
  );
}

function older(path: string): FatalProblem {
  return new FatalProblem(
    'older-store',
    `${path} was written by an older corpus-graph: run corpus-graph extract again.`,
  );
}
