/** JSONL: one document a line, `{"id", "text"}` and, where known, `title`, `date`, `author`, `url`. */
import { constants } from 'node:buffer';
import { type Decoded, decode, type Encoding, isWide } from './decode.ts';
import type { DocumentSource } from './document.ts';
import { emptyText, type Report } from './problems.ts';
import { badRecord, type Line, recordOf } from './record.ts';

export interface JsonlRecord extends DocumentSource {
  /** Counts from 1. */
  readonly line: number;
  /** U+FFFD that stand for bytes that mean nothing, since the record before. */
  readonly replaced: number;
}

/** The records of a file, one by one; a line that is none is reported and the rest goes on. */
export function* readRecords(
  bytes: Uint8Array,
  encoding: Encoding,
  path: string,
  report: Report,
): Generator<JsonlRecord> {
  let line = 0;
  let blank = true;
  let replaced = 0;
  for (const decoded of linesOf(bytes, encoding)) {
    line++;
    replaced += decoded?.replaced ?? 0;
    if (decoded?.text.trim() === '') continue;
    blank = false;
    const record =
      decoded === undefined
        ? tooLong({ path, line }, report)
        : recordOf(decoded.text, { path, line }, report);
    if (record === undefined) continue;
    yield { ...record, line, replaced };
    replaced = 0;
  }
  if (blank) report(emptyText({ path }));
}

/** Decoded one by one, so that a large file is never one string; undefined where even a line is too long for one. */
function* linesOf(bytes: Uint8Array, encoding: Encoding): Generator<Decoded | undefined> {
  if (isWide(encoding)) {
    const { text, replaced } = decode(bytes, encoding);
    for (const [i, line] of text.split('\n').entries())
      yield { text: line, replaced: i === 0 ? replaced : 0 };
    return;
  }
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    yield end - start > constants.MAX_STRING_LENGTH
      ? undefined
      : decode(bytes.subarray(start, end), encoding);
    start = end + 1;
  }
}

function tooLong(place: Line, report: Report): undefined {
  return badRecord(
    place,
    report,
    'This line is too long to be read and was skipped; write one document a line.',
  );
}
