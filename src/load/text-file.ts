/** One file that is no document of a corpus, decoded as if it were one. */
import { constants } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Problem } from '../model.ts';
import { FatalProblem } from '../problem.ts';
import { decode, encodingOf, isLegacy } from './decode.ts';
import { signatureOf } from './formats.ts';
import { DEFAULTS, type LoadOptions } from './options.ts';
import { errorCode, legacyEncoding, replacedCharacters } from './problems.ts';
import { rootsOf, STDIN_NAME, STDIN_PATH } from './roots.ts';
import { statsOfPath } from './walk.ts';

export interface TextFile {
  /** What messages call it; never absolute. */
  readonly path: string;
  readonly text: string;
  /** An encoding that was guessed, bytes that mean nothing. */
  readonly problems: readonly Problem[];
}

/**
 * The text of a file, whatever its ending says; `-` reads standard input.
 * @throws FatalProblem `no-such-path`, `unreadable-path`, `no-text`
 */
export function readTextFile(
  path: string,
  { readStdin = DEFAULTS.readStdin }: Pick<LoadOptions, 'readStdin'> = {},
): TextFile {
  const name = path === STDIN_PATH ? STDIN_NAME : rootsOf([path])[0]!.name;
  const bytes = path === STDIN_PATH ? readStdin() : bytesAt(path);
  if (bytes.length === 0) return { path: name, text: '', problems: [] };
  const signature = signatureOf(bytes);
  const encoding = signature === undefined ? encodingOf(bytes) : undefined;
  if (encoding === undefined) throw noText(path, signature);
  const { text, replaced } = decode(bytes.subarray(encoding.mark), encoding);
  const problems = [
    ...(isLegacy(encoding) ? [legacyEncoding(name, encoding.name)] : []),
    ...(replaced > 0 ? [replacedCharacters(name, replaced, 1)] : []),
  ];
  return { path: name, text, problems };
}

function bytesAt(path: string): Uint8Array {
  if (statsOfPath(path).isDirectory())
    throw new FatalProblem('unreadable-path', `"${path}" is a folder; give one file of it.`);
  try {
    const bytes = readFileSync(path);
    if (bytes.length <= constants.MAX_STRING_LENGTH) return bytes;
  } catch (error) {
    const code = errorCode(error);
    if (code === '') throw error;
    if (code !== 'ERR_FS_FILE_TOO_LARGE')
      throw new FatalProblem(
        'unreadable-path',
        `"${path}" could not be read (${code}); check its permissions.`,
      );
  }
  throw new FatalProblem('unreadable-path', `"${path}" is too large to be read at once; split it.`);
}

function noText(path: string, what = 'binary data'): FatalProblem {
  return new FatalProblem('no-text', `"${path}" is ${what}, whatever its name says; give a text file.`);
}
