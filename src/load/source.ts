/** One file of a corpus, or standard input: opened, decoded and cut into documents. */
import { constants } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Document, Problem } from '../model.ts';
import { dateFromFileName } from './dates.ts';
import { decode, type Encoding, encodingOf, isLegacy, isWide } from './decode.ts';
import { documentOf } from './document.ts';
import { binaryFile, formatOf, signatureOf, type TextFormat } from './formats.ts';
import { readRecords } from './jsonl.ts';
import {
  emptyText,
  errorCode,
  legacyEncoding,
  type Report,
  replacedCharacters,
  unreadableFile,
} from './problems.ts';
import { STDIN_NAME } from './roots.ts';
import type { FoundFile } from './walk.ts';

export interface Source {
  /** Relative: what documents and messages call it. */
  readonly path: string;
  readonly format: TextFormat;
  /** @throws the system's error, with its `code` */
  readonly read: () => Uint8Array;
}

/** A document, and its line where a file holds several. */
export interface SourceDocument {
  readonly document: Document;
  readonly line?: number;
}

/** The file as a source, or the problem that keeps it from being read. */
export function sourceOf({ file, path }: FoundFile): Source | Problem {
  const format = formatOf(path);
  return typeof format === 'string' ? { path, format, read: () => readFileSync(file) } : format;
}

export function stdinSource(read: () => Uint8Array): Source {
  return { path: STDIN_NAME, format: 'jsonl', read };
}

/** The source's bytes; undefined when it cannot be read, which is reported. */
export function bytesOf(source: Source, report: Report): Uint8Array | undefined {
  try {
    return source.read();
  } catch (error) {
    const code = errorCode(error);
    if (code === '') throw error;
    report(unreadableFile(source.path, code));
    return undefined;
  }
}

/** The documents in a source's bytes, in order, one at a time; what is skipped or replaced is reported. */
export function* documentsOf(
  { path, format }: Omit<Source, 'read'>,
  bytes: Uint8Array,
  report: Report,
): Generator<SourceDocument> {
  if (bytes.length === 0) return report(emptyText({ path }));
  const signature = signatureOf(bytes);
  const encoding = signature === undefined ? encodingOf(bytes) : undefined;
  if (encoding === undefined) return report(binaryFile(path, signature));
  if ((format === 'text' || isWide(encoding)) && bytes.length > constants.MAX_STRING_LENGTH)
    return report(unreadableFile(path, 'ERR_STRING_TOO_LONG'));
  if (isLegacy(encoding)) report(legacyEncoding(path, encoding.name));
  const content = bytes.subarray(encoding.mark);
  const documents =
    format === 'text' ? plainText(path, content, encoding, report) : records(path, content, encoding, report);
  let replaced = 0;
  let damaged = 0;
  for (const made of documents) {
    replaced += made.replaced;
    if (made.replaced > 0) damaged++;
    yield made;
  }
  if (replaced > 0) report(replacedCharacters(path, replaced, damaged));
}

interface Made extends SourceDocument {
  /** Characters that are U+FFFD now. */
  readonly replaced: number;
}

/** A text file is one document, dated by its name if at all. */
function* plainText(path: string, bytes: Uint8Array, encoding: Encoding, report: Report): Generator<Made> {
  const { text, replaced } = decode(bytes, encoding);
  if (text.trim() === '') return report(emptyText({ path }));
  const made = documentOf({ id: path, path, text, date: dateFromFileName(path) });
  yield { document: made.document, replaced: made.replaced + replaced };
}

function* records(path: string, bytes: Uint8Array, encoding: Encoding, report: Report): Generator<Made> {
  for (const record of readRecords(bytes, encoding, path, report)) {
    const made = documentOf(record);
    yield { document: made.document, line: record.line, replaced: made.replaced + record.replaced };
  }
}
