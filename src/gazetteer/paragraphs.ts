import type { Place, Problem } from '../model.ts';
import { type Line, readLines } from './lines.ts';
import { lineError, type Report } from './problems.ts';

/** What may stand before the colon of an entry's line. `source` and `note` are for people, never matched. */
const FIELD_KEYS = ['also', 'weak', 'shared', 'in', 'not', 'id', 'source', 'note'] as const;

export type FieldKey = (typeof FIELD_KEYS)[number];

/** One `key: value` line of an entry. */
export interface Field {
  readonly key: FieldKey;
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

/** An entry as written: its first line and the fields below it. */
export interface Paragraph {
  readonly name: string;
  readonly place: Place;
  readonly fields: readonly Field[];
}

/** A paragraph whose fields are still being read. */
interface OpenParagraph extends Paragraph {
  readonly fields: Field[];
}

/** Calls `visit` with each entry. A line that can't be read is reported, and those around it are read all the same. */
export function readParagraphs(
  text: string,
  path: string,
  visit: (paragraph: Paragraph) => void,
  report: Report,
): void {
  let open: OpenParagraph | null = null;
  const close = () => {
    if (open !== null) visit(open);
    open = null;
  };
  const read = (written: Line | null) => {
    if (written === null) return close();
    const { text: content, line, column } = written;
    const field = splitField(content, open === null);
    if (field !== null && open !== null && isFieldKey(field.key) && field.value !== '') {
      open.fields.push({ key: field.key, value: field.value, line, column });
      return;
    }
    const place = { path, line, column };
    if (field !== null) return report(fieldProblem(field, place));
    if (open !== null) report(missingBlankLine(content, open.name, place));
    close();
    open = { name: content, place, fields: [] };
  };
  readLines(text, path, read, report);
  close();
}

interface KeyAndValue {
  readonly key: string;
  readonly value: string;
}

const WORD = /^[\p{L}_-]+$/u;
const LOWER_CASE_WORD = /^[a-z_-]+$/u;

/**
 * A line with a known key before its first colon is a field, and so is one with an unknown word there. A first line
 * may begin with such a word if it is capitalised: "Mission: Impossible" is a name.
 */
function splitField(text: string, first: boolean): KeyAndValue | null {
  const colon = text.indexOf(':');
  if (colon <= 0) return null;
  const key = text.slice(0, colon).trimEnd();
  const value = text.slice(colon + 1).trimStart();
  if (isFieldKey(key)) return { key, value };
  const spaced = colon + 1 === text.length || text.charAt(colon + 1) === ' ';
  return spaced && (first ? LOWER_CASE_WORD : WORD).test(key) ? { key, value } : null;
}

const KEYS: ReadonlySet<string> = new Set(FIELD_KEYS);

function isFieldKey(key: string): key is FieldKey {
  return KEYS.has(key);
}

/** Why a field can't be taken: its key is unknown, its value is missing, or it has no entry. */
function fieldProblem({ key, value }: KeyAndValue, place: Place): Problem {
  if (!isFieldKey(key)) {
    const known = FIELD_KEYS.map((field) => `${field}:`).join(', ');
    return lineError('unknown-field', `"${key}:" is no field of an entry: write one of ${known}.`, place);
  }
  if (value === '')
    return lineError('empty-value', `Nothing follows "${key}:": write its value, or delete the line.`, place);
  const message = `"${key}:" has no name above it: move it under its entry, without a blank line between.`;
  return lineError('field-without-entry', message, place);
}

function missingBlankLine(name: string, above: string, place: Place): Problem {
  const message = `"${name}" looks like a new entry right under "${above}": leave a blank line above it, or begin it with "also:".`;
  return lineError('missing-blank-line', message, place);
}
