/** Which files there are under the PATHs of a run: recursively, in an order that depends on their names alone. */
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Problem } from '../model.ts';
import { FatalProblem } from '../problem.ts';
import { matcherOf } from './exclude.ts';
import { brokenLink, errorCode, hiddenSkipped, notAFile, unreadableFolder } from './problems.ts';
import { type Root, rootsOf } from './roots.ts';

export interface FoundFile {
  /** What is opened. */
  readonly file: string;
  /** Relative, with `/`: what documents and messages call it. */
  readonly path: string;
}

export interface Found {
  /** In the order of their paths' code units; no file twice. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
  /** Files and folders that a glob left out. */
  readonly excluded: number;
}

/** A file or folder met on the way; `inside` is its path inside the PATH given. */
interface Met extends FoundFile {
  readonly inside: string;
  readonly root: Root;
}

interface Survey {
  readonly files: Map<string, FoundFile>;
  /** Real paths of the folders that were listed, so that a loop of links ends. */
  readonly listed: Set<string>;
  /** Linked folders wait until the others are listed: a folder that is reached twice keeps its own name. */
  readonly linked: Met[];
  readonly hidden: Map<Root, number>;
  readonly problems: Problem[];
  readonly isExcluded: (path: string) => boolean;
  excluded: number;
}

/** @throws FatalProblem `no-such-path`, `unreadable-path` */
export function findFiles(paths: readonly string[], exclude: readonly string[] = []): Found {
  const survey: Survey = {
    files: new Map(),
    listed: new Set(),
    linked: [],
    hidden: new Map(),
    problems: [],
    isExcluded: matcherOf(exclude),
    excluded: 0,
  };
  for (const root of rootsOf(paths)) visitRoot(root, survey);
  for (let folder = survey.linked.shift(); folder !== undefined; folder = survey.linked.shift())
    visitFolder(folder, survey);
  for (const [root, count] of survey.hidden) survey.problems.push(hiddenSkipped(root.name, count));
  const files = [...survey.files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, problems: survey.problems, excluded: survey.excluded };
}

function visitRoot(root: Root, survey: Survey): void {
  const stats = statsOfPath(root.typed);
  if (stats.isDirectory()) {
    visitFolder({ file: root.typed, path: root.prefix, inside: '', root }, survey);
    return;
  }
  const name = basename(resolve(root.typed));
  const file: Met = { file: root.typed, path: root.prefix || name, inside: name, root };
  if (isExcluded(file, survey)) survey.excluded++;
  else visitFile(file, stats, survey);
}

/** @throws FatalProblem `no-such-path`, `unreadable-path` */
export function statsOfPath(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR')
      throw new FatalProblem('no-such-path', `There is no file or folder "${path}"; check its spelling.`);
    throw new FatalProblem(
      'unreadable-path',
      `"${path}" could not be opened (${errorCode(error)}); check its permissions.`,
    );
  }
}

function visitFolder(folder: Met, survey: Survey): void {
  const entries = listFolder(folder, survey);
  for (const entry of entries) {
    const met: Met = {
      file: join(folder.file, entry.name),
      path: under(folder.path, entry.name),
      inside: under(folder.inside, entry.name),
      root: folder.root,
    };
    if (isExcluded(met, survey)) survey.excluded++;
    else if (isHidden(entry.name)) survey.hidden.set(met.root, (survey.hidden.get(met.root) ?? 0) + 1);
    else if (entry.isSymbolicLink()) visitLink(met, survey);
    else if (entry.isDirectory()) visitFolder(met, survey);
    else visitFile(met, entry, survey);
  }
}

/** Sorted by name; empty when the folder was listed before or cannot be. */
function listFolder(folder: Met, survey: Survey): readonly Dirent[] {
  try {
    const real = realpathSync(folder.file);
    if (survey.listed.has(real)) return [];
    survey.listed.add(real);
    return readdirSync(folder.file, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    survey.problems.push(unreadableFolder(folder.path || folder.root.name, errorCode(error)));
    return [];
  }
}

function visitLink(link: Met, survey: Survey): void {
  let stats: Stats;
  try {
    stats = statSync(link.file);
  } catch (error) {
    survey.problems.push(brokenLink(link.path, errorCode(error)));
    return;
  }
  if (stats.isDirectory()) survey.linked.push(link);
  else visitFile(link, stats, survey);
}

/** Pipes, sockets and devices are named and left alone: reading one could wait for ever. */
function visitFile({ file, path }: Met, kind: Dirent | Stats, survey: Survey): void {
  const key = resolve(file);
  if (!kind.isFile()) survey.problems.push(notAFile(path));
  else if (!survey.files.has(key)) survey.files.set(key, { file, path });
}

function isExcluded({ path, inside }: Met, survey: Survey): boolean {
  return survey.isExcluded(inside) || (path !== inside && survey.isExcluded(path));
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function under(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
