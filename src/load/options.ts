import { readPipe } from './stdin.ts';

export interface LoadOptions {
  /**
   * Globs of files and folders to leave out, matched against the path inside the folder given and against the
   * path as documents name it. A glob without a slash matches at any depth: `drafts`, `*.bak.txt`.
   */
  readonly exclude?: readonly string[];
  /** Where the PATH `-` reads from. */
  readonly readStdin?: () => Uint8Array;
  /** Called after each file that was opened, with its relative path and its size, for a progress line. */
  readonly onFile?: (path: string, bytes: number) => void;
}

export const DEFAULTS: Required<LoadOptions> = {
  exclude: [],
  readStdin: readPipe,
  onFile: () => {},
};
