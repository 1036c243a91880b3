/** What a run of `extract` knows of itself. */
import { basename, join, resolve } from 'node:path';
import type { Settings } from '../store/index.ts';
import type { DecisionFile } from './decisions.ts';
import { version } from './version.ts';

export interface RunOptions {
  readonly exclude: readonly string[];
  readonly gazetteer: readonly string[];
  readonly keepDuplicates: boolean;
  readonly decided: DecisionFile | undefined;
}

/** What the store says of the run: nothing that differs from machine to machine, and no absolute path. */
export function settingsOf({ exclude, gazetteer, keepDuplicates, decided }: RunOptions): Settings {
  const folders = gazetteer.map((folder) => basename(resolve(folder)));
  return {
    program: `corpus-graph ${version()}`,
    ...(folders.length === 0 ? {} : { gazetteers: listed(folders) }),
    ...(exclude.length === 0 ? {} : { exclude: listed(exclude) }),
    // A file without a decision decides as much as none.
    ...(decided === undefined || decided.decisions.length === 0
      ? {}
      : { decisions: basename(resolve(decided.path)) }),
    ...(keepDuplicates ? { duplicates: 'kept' } : {}),
  };
}

function listed(values: readonly string[]): string {
  return [...new Set(values)].sort().join(' | ');
}

/**
 * Whether a path is not one of the run's own files: where it writes into the folder that it reads, these are neither
 * texts nor texts that were skipped. Paths are those under one of the PATHs, or with the PATH before them.
 */
export function notOneOf(files: readonly string[], paths: readonly string[]): (path: string) => boolean {
  const own = new Set(files.map((file) => resolve(file)));
  return (path) =>
    ![resolve(path), ...paths.map((root) => resolve(join(root, path)))].some((file) => own.has(file));
}
