/** What a run of `extract` knows of itself. */
import { basename, join, resolve } from 'node:path';
import type { Problem } from '../model.ts';
import type { Settings } from '../store/index.ts';
import { version } from './version.ts';

/** What the store says of the run: nothing that differs from machine to machine, and no absolute path. */
export function settingsOf(exclude: readonly string[], gazetteer: readonly string[]): Settings {
  const folders = gazetteer.map((folder) => basename(resolve(folder)));
  return {
    program: `corpus-graph ${version()}`,
    ...(folders.length === 0 ? {} : { gazetteers: listed(folders) }),
    ...(exclude.length === 0 ? {} : { exclude: listed(exclude) }),
  };
}

function listed(values: readonly string[]): string {
  return [...new Set(values)].sort().join(' | ');
}

/**
 * Where the run writes into the folder that it reads, the files of the run before are no texts that were skipped.
 * Problems name files by their path under one of the PATHs, or with the PATH before it.
 */
export function besideOwnFiles(
  files: readonly string[],
  paths: readonly string[],
): (problem: Problem) => boolean {
  const own = new Set(files.map((file) => resolve(file)));
  return ({ place }) => {
    const path = place?.path;
    if (path === undefined) return true;
    return ![resolve(path), ...paths.map((root) => resolve(join(root, path)))].some((file) => own.has(file));
  };
}
