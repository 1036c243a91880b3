import type { EntityType, Problem } from '../model.ts';
import { CUE_KINDS, isCueKind } from './cue-kinds.ts';
import { parseEntries } from './parse.ts';
import { parseCues } from './parse-cues.ts';
import { lineError } from './problems.ts';
import type { CueFile, Declaration, EntryFile, SourceFile } from './source.ts';

/** What one file of a gazetteer folder contributes. */
export interface FileContent {
  readonly entries: readonly Declaration[];
  readonly entryFiles: readonly EntryFile[];
  readonly cues: readonly CueFile[];
  readonly problems: readonly Problem[];
}

const ENTITY_TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['people', 'person'],
  ['organizations', 'organization'],
  ['locations', 'location'],
]);

const CUES = 'cues';
const ENDING = '.txt';

/** Can a folder with this path, relative to the gazetteer, hold anything of it? */
export function isSection(path: string): boolean {
  const top = topOf(path);
  return top === CUES || ENTITY_TYPES.has(top);
}

/** Is a file with this path, relative to the gazetteer, part of it? */
export function isGazetteerFile(path: string): boolean {
  return path.includes('/') && path.endsWith(ENDING) && isSection(path);
}

/** Parses a gazetteer file by what its path relative to the gazetteer says it holds. */
export function parseFile(path: string, text: string, file: SourceFile): FileContent {
  const type = ENTITY_TYPES.get(topOf(path));
  if (type !== undefined) {
    const { entries, problems } = parseEntries(text, file.path, type, file.builtIn);
    return { entries, entryFiles: [{ ...file, type, text }], cues: [], problems };
  }
  const kind = cueKindOf(path);
  if (!isCueKind(kind)) return contentless(unknownCueKind(kind, file.path));
  const { cues, lines, problems } = parseCues(text, file.path, kind);
  return { entries: [], entryFiles: [], cues: [{ kind, path: file.path, cues, lines }], problems };
}

/** A file that contributes nothing, and why. */
export function contentless(problem: Problem): FileContent {
  return { entries: [], entryFiles: [], cues: [], problems: [problem] };
}

/** `cues/titles.txt` and `cues/titles/spanish.txt` are both titles. */
function cueKindOf(path: string): string {
  const [, name = ''] = path.split('/');
  return name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : name;
}

function topOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? path : path.slice(0, slash);
}

function unknownCueKind(kind: string, path: string): Problem {
  const known = Object.keys(CUE_KINDS).join(', ');
  const message = `"${kind}" is no kind of cue, so the file is not used: name it after one of ${known}.`;
  return lineError('unknown-cue-kind', message, { path });
}
