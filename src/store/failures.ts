import { FatalProblem } from '../problem.ts';

/** SQLite's result codes, https://sqlite.org/rescode.html, as far as a user can meet them. */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;
const READONLY_ROLLBACK = 776;

/** Code of the problem that a connection which may write can mend. */
export const INTERRUPTED = 'interrupted-store';

/** A sentence for what went wrong with the store at `path`; an error that is no user's making stays what it is. */
export function explained(error: unknown, path: string): unknown {
  const code = sqliteCode(error);
  if (code === undefined) return error;
  if (code === READONLY_ROLLBACK)
    return new FatalProblem(
      INTERRUPTED,
      `An interrupted run left ${path} to be restored from ${path}-journal, which needs a folder that can be written: copy both files to one.`,
    );
  switch (code & 0xff) {
    case BUSY:
    case LOCKED:
      return new FatalProblem(
        'busy-store',
        `Another program is using ${path}: try again when it is done, or name another store with --db.`,
      );
    case READONLY:
      return unusable(path, 'it is read-only');
    case IOERR:
    case FULL:
      return unusable(path, 'the disk is full or fails');
    case CANTOPEN:
      return unusable(path, 'it is a folder, or stands in one that is missing or closed to you');
    case CORRUPT:
      return damaged(path);
    case NOTADB:
      return foreign(path);
    default:
      return error;
  }
}

export function damaged(path: string): FatalProblem {
  return new FatalProblem(
    'damaged-store',
    `The store ${path} is damaged: delete it and run corpus-graph extract again.`,
  );
}

export function foreign(path: string): FatalProblem {
  return new FatalProblem(
    'foreign-file',
    `${path} is not a store of corpus-graph and stays as it is: name another file with --db.`,
  );
}

export function unusable(path: string, reason: string): FatalProblem {
  return new FatalProblem(
    'unusable-store',
    `${path} can't be used as the store: ${reason}; name another file with --db.`,
  );
}

/** The driver's `all` gives SQLite's message alone. */
const CODES: ReadonlyMap<string, number> = new Map([
  ['database is locked', BUSY],
  ['database table is locked', LOCKED],
  ['disk I/O error', IOERR],
  ['database disk image is malformed', CORRUPT],
]);

function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  return 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : CODES.get(error.message);
}
