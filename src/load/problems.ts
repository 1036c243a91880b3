/** What can be wrong with the files of a corpus, each with its code and a sentence that says what to do. */
import type { Place, Problem } from '../model.ts';

export type Report = (problem: Problem) => void;

/** A problem that a run goes on from. */
export function warning(code: string, place: Partial<Place>, message: string): Problem {
  return { code, severity: 'warning', message, place };
}

/** The system's name for what went wrong, `''` when the error is not the system's. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

const VANISHED: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ESTALE']);
const FORBIDDEN: ReadonlySet<string> = new Set(['EACCES', 'EPERM']);
const TOO_LARGE: ReadonlySet<string> = new Set(['ERR_FS_FILE_TOO_LARGE', 'ERR_STRING_TOO_LONG', 'EFBIG']);

/** Why a file that was found could not be read. `code` is the system's. */
export function unreadableFile(path: string, code: string): Problem {
  if (VANISHED.has(code) && path.includes('\ufffd'))
    return warning(
      'undecodable-name',
      { path },
      'The name of this file or of its folder is not valid UTF-8, so it could not be opened; rename it.',
    );
  if (VANISHED.has(code))
    return warning(
      'vanished-file',
      { path },
      'This file was there when its folder was listed and is gone now; run again if it should be read.',
    );
  if (TOO_LARGE.has(code))
    return warning('too-large', { path }, 'This file is too large to be read at once; split it.');
  const reason = FORBIDDEN.has(code) ? 'permission is denied' : code;
  return warning(
    'unreadable-file',
    { path },
    `This file could not be read (${reason}); change its permissions, or leave it out with --exclude.`,
  );
}

export function unreadableFolder(path: string, code: string): Problem {
  if (VANISHED.has(code)) return unreadableFile(path, code);
  const reason = FORBIDDEN.has(code) ? 'permission is denied' : code;
  return warning(
    'unreadable-folder',
    { path },
    `This folder could not be listed (${reason}), so nothing in it was read; change its permissions, or leave it out with --exclude.`,
  );
}

export function brokenLink(path: string, code: string): Problem {
  const reason = code === 'ELOOP' ? 'leads back to itself' : 'leads to nothing that can be opened';
  return warning('broken-link', { path }, `This link ${reason}; remove it, or point it to a file.`);
}

export function notAFile(path: string): Problem {
  return warning(
    'not-a-file',
    { path },
    'This is a pipe, a socket or a device and was not read; to read JSONL from a pipe, give - as the PATH.',
  );
}

export function hiddenSkipped(folder: string, count: number): Problem {
  return warning(
    'hidden-skipped',
    { path: folder },
    `${counted(count, 'hidden file or folder', 'hidden files and folders')} (names that begin with a dot, node_modules) ${
      count === 1 ? 'was' : 'were'
    } skipped; give one as a PATH of its own to read it.`,
  );
}

export function emptyText(place: Partial<Place>): Problem {
  return warning('empty-text', place, 'There is no text here, so it was skipped; remove it, or fill it in.');
}

export function replacedCharacters(path: string, count: number, documents: number): Problem {
  const where = documents > 1 ? ` in ${documents} documents` : '';
  return warning(
    'replaced-characters',
    { path },
    `${counted(count, 'character', 'characters')}${where} could not be kept (U+0000, halves of characters, bytes that mean nothing in the file's encoding) and became U+FFFD; save the file anew in UTF-8 if names are damaged.`,
  );
}

export function legacyEncoding(path: string, encoding: string): Problem {
  return warning(
    'legacy-encoding',
    { path },
    `This file is not in UTF-8 and was read as ${encoding}, by its letters; if accents look wrong, save it in UTF-8.`,
  );
}

export function repeatedId(path: string, line: number | undefined, id: string, first: string): Problem {
  return warning(
    'repeated-id',
    line === undefined ? { path } : { path, line },
    `The document id ${quoted(id)} was taken before by ${first}, so this one was skipped; give it an id of its own.`,
  );
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Whatever an input calls something, on one line of a message and not too long for it. */
function quoted(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
}
