import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../model.ts';
import { FatalProblem } from '../problem.ts';
import { contentless, type FileContent, isGazetteerFile, isSection, parseFile } from './layout.ts';
import { emptyFolder, notUtf8, unexpectedFile, unreadable } from './read-problems.ts';
import type { GazetteerFolder, GazetteerSource } from './source.ts';

/** What was found below a folder; `files` by their path relative to it, with `/`. */
interface Listing {
  readonly folder: string;
  readonly builtIn: boolean;
  readonly files: string[];
  readonly problems: Problem[];
}

/** The folder of gazetteers that comes with the package. */
export function builtInGazetteer(): string {
  return fileURLToPath(new URL('../../gazetteers', import.meta.url));
}

/**
 * Reads and parses gazetteer folders; one given twice is read once. Places begin with the folder as it was given,
 * those of the built-in one with `gazetteers/`.
 *
 * @throws {FatalProblem} `missing-gazetteer` when a folder does not exist.
 */
export function readGazetteer(folders: readonly string[]): GazetteerSource {
  const distinct = new Map<string, string>();
  for (const folder of [...folders].sort()) {
    const real = realFolder(folder);
    if (!distinct.has(real)) distinct.set(real, folder);
  }
  const builtIn = realPath(builtInGazetteer());
  const read = [...distinct].map(([real, folder]) => readFolder(folder, real === builtIn));
  return {
    folders: [...read.filter((folder) => folder.builtIn), ...read.filter((folder) => !folder.builtIn)],
  };
}

function realFolder(folder: string): string {
  const real = realPath(folder);
  if (real !== null && statSync(real).isDirectory()) return real;
  throw new FatalProblem(
    'missing-gazetteer',
    `There is no gazetteer folder "${folder}"; check its spelling.`,
  );
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function readFolder(folder: string, builtIn: boolean): GazetteerFolder {
  const listing: Listing = { folder, builtIn, files: [], problems: [] };
  list('', listing);
  const contents = listing.files.sort().map((path) => readFile(path, listing));
  const problems = [...listing.problems, ...contents.flatMap((content) => content.problems)];
  return {
    path: folder,
    builtIn,
    entries: contents.flatMap((content) => content.entries),
    entryFiles: contents.flatMap((content) => content.entryFiles),
    cues: contents.flatMap((content) => content.cues),
    problems: listing.files.length > 0 ? problems : [...problems, emptyFolder(shownPath('', listing))],
  };
}

/** Hidden files belong to editors and version control, and are passed over. A link to a folder is not followed. */
function list(path: string, listing: Listing): void {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(join(listing.folder, path), { withFileTypes: true });
  } catch (error) {
    listing.problems.push(unreadable(shownPath(path, listing), error));
    return;
  }
  for (const entry of entries) {
    const inside = posix.join(path, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory() && isSection(inside)) list(inside, listing);
    else if ((entry.isFile() || entry.isSymbolicLink()) && isGazetteerFile(inside))
      listing.files.push(inside);
    else listing.problems.push(unexpectedFile(shownPath(inside, listing)));
  }
}

function readFile(path: string, listing: Listing): FileContent {
  const file = { path: shownPath(path, listing), builtIn: listing.builtIn };
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(listing.folder, path));
  } catch (error) {
    return contentless(unreadable(file.path, error));
  }
  const text = new TextDecoder().decode(bytes);
  return isUtf8(bytes) ? parseFile(path, text, file) : contentless(notUtf8(file.path, text));
}

/** Begins with the folder as it was given; the built-in one is somewhere among the installed packages. */
function shownPath(path: string, { folder, builtIn }: Listing): string {
  return posix.join(builtIn ? basename(builtInGazetteer()) : folder, path);
}
