/** Texts for a command: read and tagged one after the other, so that Ctrl-C and the progress line get their turn. */
import { setImmediate } from 'node:timers/promises';
import type { GazetteerSource } from '../gazetteer/index.ts';
import type { LoadSummary, TextFile } from '../load/index.ts';
import type { Document, Tagged } from '../model.ts';
import type { Reader } from '../pipeline.ts';
import { FatalProblem } from '../problem.ts';
import type { Host } from './host.ts';
import { breather } from './output.ts';
import type { Progress } from './progress.ts';

export interface Loaded {
  /** Sorted by id. */
  readonly documents: readonly Document[];
  readonly summary: LoadSummary;
}

/** The documents under the PATHs, one file at a time. */
export async function readingOf(
  host: Host,
  paths: readonly string[],
  exclude: readonly string[],
): Promise<Generator<Document, LoadSummary>> {
  const { DEFAULTS, readDocuments } = await import('../load/index.ts');
  return readDocuments(paths, { exclude, readStdin: stdinOf(host, DEFAULTS.readStdin) });
}

/** The text of one file that is no corpus. */
export async function textOf(host: Host, path: string): Promise<TextFile> {
  const { DEFAULTS, readTextFile } = await import('../load/index.ts');
  return readTextFile(path, { readStdin: stdinOf(host, DEFAULTS.readStdin) });
}

/** Whoever waits for input that never comes must be able to leave. */
function stdinOf(host: Host, readStdin: () => Uint8Array): () => Uint8Array {
  return () => host.unguarded(host.readStdin ?? readStdin);
}

/** @throws {FatalProblem} `no-document` */
export async function loadAll(
  host: Host,
  paths: readonly string[],
  exclude: readonly string[],
  progress: Progress,
): Promise<Loaded> {
  const breathe = breather(host.interrupted);
  const documents: Document[] = [];
  const reading = await readingOf(host, paths, exclude);
  let step = reading.next();
  for (let size = 0; step.done !== true; step = reading.next()) {
    documents.push(step.value);
    size += step.value.text.length;
    progress.advance('reading', { done: documents.length, size });
    await breathe();
  }
  if (documents.length === 0) throw noDocument(paths, step.value);
  documents.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { documents, summary: step.value };
}

export async function tagAll(
  host: Host,
  documents: readonly Document[],
  reader: Reader,
  progress: Progress,
): Promise<readonly Tagged[]> {
  const { tagDocument } = await import('../pipeline.ts');
  const breathe = breather(host.interrupted);
  const totalSize = documents.reduce((sum, { text }) => sum + text.length, 0);
  const tagged: Tagged[] = [];
  let size = 0;
  for (const document of documents) {
    tagged.push(tagDocument(document, reader));
    size += document.text.length;
    progress.advance('tagging', { done: tagged.length, total: documents.length, size, totalSize });
    await breathe();
  }
  return tagged;
}

/** The built-in gazetteers and the user's, ready to read with. */
export async function readerOf(host: Host, gazetteers: readonly string[]): Promise<Reader> {
  await pause(host);
  const { openReader } = await import('../pipeline.ts');
  return (host.openReader ?? openReader)(gazetteers);
}

/** The built-in gazetteers and the user's, as they are written. */
export async function namesOf(host: Host, gazetteers: readonly string[]): Promise<GazetteerSource> {
  if (host.readNames !== undefined) return host.readNames(gazetteers);
  const { builtInGazetteer, readGazetteer } = await import('../gazetteer/index.ts');
  return readGazetteer([builtInGazetteer(), ...gazetteers]);
}

/** Before a stretch of work that can't be interrupted, hear whether Ctrl-C came. */
export async function pause({ interrupted }: Host): Promise<void> {
  await setImmediate();
  interrupted.throwIfAborted();
}

/** Of documents or entities: more than this make people wait. */
const MANY = 2000;

/** Work that leaves nothing behind when it ends in between. `size` counts the documents or entities it goes through. */
export async function stretch<Result>(host: Host, size: number, work: () => Result): Promise<Result> {
  await pause(host);
  return size > MANY ? host.unguarded(work) : work();
}

/** There is nothing to work on. */
export function noDocument(paths: readonly string[], { problems, excluded }: LoadSummary): FatalProblem {
  const where = paths.map((path) => (path === '-' ? 'standard input' : `"${path}"`)).join(', ');
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const reasons = [
    ...(codes.length === 0 ? [] : [`problems: ${codes.join(', ')}`]),
    ...(excluded === 0 ? [] : [`${excluded} left out by --exclude`]),
  ];
  const why = reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
  return new FatalProblem(
    'no-document',
    `No document could be read in ${where}${why}: give .txt, .md or .jsonl files, or a folder that holds some.`,
  );
}
