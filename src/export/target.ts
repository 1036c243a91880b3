/** The file that is to be written: may it be, and what if not? */
import { accessSync, closeSync, constants, openSync, readSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { FatalProblem } from '../problem.ts';
import { FORMAT_NAMES, FORMATS } from './formats.ts';

/** Bytes of a file that tell whose it is. */
const HEAD = 8192;

const FORBIDDEN: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const NO_FOLDER: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/**
 * Call it before the work begins, so that nobody waits for a file that cannot be written.
 *
 * @throws {FatalProblem} `foreign-file` when another program's or a person's file stands there and `force` is not
 * given; `missing-folder`, `target-is-folder` or `unwritable-file` when it could not be written anyway.
 */
export function checkTarget(path: string, { force = false }: { readonly force?: boolean } = {}): void {
  const existing = existingAt(path);
  if (existing?.isDirectory()) throw unwritable(path, 'EISDIR');
  if (existing !== undefined && !existing.isFile()) return;
  if (!existingAt(dirname(path))?.isDirectory()) throw unwritable(path, 'ENOENT');
  try {
    accessSync(dirname(path), constants.W_OK);
    if (existing !== undefined) accessSync(path, constants.W_OK);
  } catch (error) {
    throw unwritable(path, errorCode(error));
  }
  if (existing !== undefined && !force && !isOurs(path)) throw foreignFile(path);
}

/** Did this program write the file? An empty one counts as ours: nothing is lost with it. */
export function isOurs(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEAD);
    const head = bytes.toString('utf8', 0, readSync(file, bytes));
    return head === '' || FORMAT_NAMES.some((format) => FORMATS[format].isOurs(head));
  } finally {
    closeSync(file);
  }
}

/** What stands at the path, links followed; undefined when nothing does. */
export function existingAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unwritable(path, errorCode(error));
  }
}

/** Why a file could not be written. `code` is the system's. */
export function unwritable(path: string, code: string): FatalProblem {
  const file = JSON.stringify(path);
  if (NO_FOLDER.has(code))
    return new FatalProblem(
      'missing-folder',
      `${file} cannot be written because there is no folder ${JSON.stringify(dirname(path))}; create it, or give another file.`,
    );
  if (code === 'EISDIR')
    return new FatalProblem('target-is-folder', `${file} is a folder; give the name of a file to write.`);
  const reason = FORBIDDEN.has(code) ? 'permission is denied' : FULL.has(code) ? 'the disk is full' : code;
  const step = FULL.has(code) ? 'make room' : 'change its permissions';
  return new FatalProblem(
    'unwritable-file',
    `${file} could not be written (${reason}); ${step}, or give another file.`,
  );
}

/** The system's name for what went wrong, `''` when the error is not the system's. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

function foreignFile(path: string): FatalProblem {
  return new FatalProblem(
    'foreign-file',
    `${JSON.stringify(path)} was not written by corpus-graph and is left as it is; give another file, or replace it with --force.`,
  );
}
