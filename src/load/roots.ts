/** The PATHs of a command line, and what document ids begin with under each of them. */
import { basename, isAbsolute, resolve, sep } from 'node:path';
import { normalize } from 'node:path/posix';

/** The PATH that stands for standard input, and what its documents call their file. */
export const STDIN_PATH = '-';
export const STDIN_NAME = 'stdin';

export interface Root {
  /** As typed: what is opened. */
  readonly typed: string;
  /** What the ids of its documents begin with, `''` for nothing: relative, `/` between its parts. */
  readonly prefix: string;
  /** What messages call it; never absolute. */
  readonly name: string;
}

/**
 * One root a PATH, PATHs that are the same given once, a folder before the folders inside it: the order in which
 * they were typed changes nothing. A single PATH adds nothing to the ids; of several, each begins its ids with
 * the PATH as typed, and an absolute one with its base name, or with as many of its last parts as tell the
 * absolute PATHs apart.
 */
export function rootsOf(paths: readonly string[]): readonly Root[] {
  const distinct = new Map(paths.filter((path) => path !== STDIN_PATH).map((path) => [resolve(path), path]));
  const typed = [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
  const several = typed.length > 1 || paths.includes(STDIN_PATH);
  const absolute = typed.filter((path) => isAbsolute(path));
  const endings = distinguishingEndings(absolute);
  return typed.map((path) => {
    const name = isAbsolute(path) ? endings[absolute.indexOf(path)]! : relativeName(path);
    return { typed: path, prefix: several ? name : '', name: name === '' ? basename(resolve(path)) : name };
  });
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** `./news//2015/` → `news/2015`, `.` → `''`. */
function relativeName(typed: string): string {
  const normal = normalize(withSlashes(typed)).replace(/\/$/u, '');
  return normal === '.' ? '' : normal;
}

/** `/data/2019/news` and `/data/2020/news` → `2019/news` and `2020/news`. */
function distinguishingEndings(absolute: readonly string[]): readonly string[] {
  const parts = absolute.map((path) => withSlashes(resolve(path)).split('/').slice(1));
  const deepest = Math.max(1, ...parts.map((part) => part.length));
  for (let depth = 1; ; depth++) {
    const endings = parts.map((part) => part.slice(-depth).join('/'));
    if (depth === deepest || new Set(endings).size === endings.length) return endings;
  }
}
