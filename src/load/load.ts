/** Files → documents, in the order of the files' paths, each document's id once. */
import type { Document, Problem } from '../model.ts';
import { isEnglish } from './language.ts';
import { DEFAULTS, type LoadOptions } from './options.ts';
import { type Report, repeatedId } from './problems.ts';
import { recurring } from './recurring.ts';
import { STDIN_PATH } from './roots.ts';
import { bytesOf, documentsOf, type Source, sourceOf, stdinSource } from './source.ts';
import { type FoundFile, findFiles } from './walk.ts';

/** What reading a corpus came to. */
export interface LoadSummary {
  /** Sorted by path and line. */
  readonly problems: readonly Problem[];
  /** Files that gave a document or more, standard input among them. */
  readonly files: number;
  /** Size of these files. */
  readonly bytes: number;
  /** Files and folders that `exclude` left out. */
  readonly excluded: number;
  /** Documents that are not in English; they are read all the same. */
  readonly notEnglish: number;
}

export interface LoadResult extends LoadSummary {
  /** Sorted by id. */
  readonly documents: readonly Document[];
}

/**
 * Every document under the PATHs; `-` reads JSONL from standard input. What is skipped is a problem.
 * @throws FatalProblem `no-such-path`, `unreadable-path`
 */
export function loadDocuments(paths: readonly string[], options: LoadOptions = {}): LoadResult {
  const documents: Document[] = [];
  const reading = readDocuments(paths, options);
  let step = reading.next();
  for (; step.done !== true; step = reading.next()) documents.push(step.value);
  documents.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { documents, ...step.value };
}

/**
 * The same one by one, in the order of their files' paths and lines, so that memory holds one file at a time.
 * @throws FatalProblem `no-such-path`, `unreadable-path`
 */
export function* readDocuments(
  paths: readonly string[],
  options: LoadOptions = {},
): Generator<Document, LoadSummary> {
  const { exclude, readStdin, onFile } = { ...DEFAULTS, ...options };
  const found = findFiles(paths, exclude);
  const problems = [...found.problems];
  const report: Report = (problem) => problems.push(problem);
  const takenBy = new Map<string, string>();
  const read = { files: 0, bytes: 0, notEnglish: 0 };
  const stdin = paths.includes(STDIN_PATH) ? [stdinSource(readStdin)] : [];
  for (const source of [...stdin, ...readable(found.files, report)]) {
    const bytes = bytesOf(source, report);
    if (bytes === undefined) continue;
    let documents = 0;
    for (const document of newDocuments(source, bytes, takenBy, report)) {
      documents++;
      if (!isEnglish(document.text)) read.notEnglish++;
      yield document;
    }
    if (documents > 0) {
      read.files++;
      read.bytes += bytes.length;
    }
    onFile(source.path, bytes.length);
  }
  return { ...read, excluded: found.excluded, problems: byPath(problems) };
}

function* readable(files: readonly FoundFile[], report: Report): Generator<Source> {
  for (const file of files) {
    const source = sourceOf(file);
    if ('code' in source) report(source);
    else yield source;
  }
}

/** The documents whose ids are not taken; the first with an id wins. */
function* newDocuments(
  source: Source,
  bytes: Uint8Array,
  takenBy: Map<string, string>,
  report: Report,
): Generator<Document> {
  const capped = recurring(source.path, report);
  for (const { document, line } of documentsOf(source, bytes, capped.report)) {
    const first = takenBy.get(document.id);
    if (first === undefined) {
      takenBy.set(document.id, line === undefined ? source.path : `${source.path}:${line}`);
      yield document;
    } else capped.report(repeatedId(source.path, line, document.id, first));
  }
  capped.close();
}

/** Within a path, as they were found. */
function byPath(problems: readonly Problem[]): readonly Problem[] {
  const pathOf = (problem: Problem): string => problem.place?.path ?? '';
  return [...problems].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : pathOf(a) > pathOf(b) ? 1 : 0));
}
