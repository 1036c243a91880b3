import { chmodSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode, existingAt, unwritable } from './target.ts';

/** Characters that go to the system at once. */
const BATCH = 1 << 16;

export interface WriteOptions {
  /** When it aborts, writing stops with its reason. */
  readonly signal?: AbortSignal;
}

/**
 * Write the file as a whole or not at all: under another name beside it, renamed when it is complete. Whatever stood
 * there is replaced (`checkTarget` says whether it may be) and its permissions are kept; a link is followed. A pipe or
 * device is written as it is.
 *
 * @throws {FatalProblem} when the system does not let it; the chunks' own errors; the signal's reason.
 */
export async function writeAtomically(
  path: string,
  chunks: Iterable<string>,
  { signal }: WriteOptions = {},
): Promise<void> {
  const existing = existingAt(path);
  const options = signal === undefined ? {} : { signal };
  try {
    if (existing === undefined) await replace(path, chunks, options);
    else if (existing.isFile())
      await replace(realpathSync(path), chunks, { ...options, mode: existing.mode & 0o777 });
    else await writeFile(path, batches(chunks), options);
  } catch (error) {
    signal?.throwIfAborted();
    const code = errorCode(error);
    throw code === '' ? error : unwritable(path, code);
  }
}

/** Nothing is left of the temporary file if anything goes wrong. */
async function replace(
  target: string,
  chunks: Iterable<string>,
  options: WriteOptions & { readonly mode?: number },
): Promise<void> {
  // The name is cut so that the longest one allowed still has room for what is added.
  const temporary = join(dirname(target), `.${basename(target).slice(0, 60)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, batches(chunks), options);
    // The umask has taken its part from the mode of a new file.
    if (options.mode !== undefined) chmodSync(temporary, options.mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The same text in fewer, larger chunks. */
export function* batches(chunks: Iterable<string>): Generator<string> {
  let batch = '';
  for (const chunk of chunks) {
    batch += chunk;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}
