/** One record of a JSONL file: which of its fields become a document's. */
import { dateFromFileName, isoDate } from './dates.ts';
import type { DocumentSource } from './document.ts';
import { emptyText, type Report, warning } from './problems.ts';

/** A line of a file, for the problems in it. */
export interface Line {
  readonly path: string;
  readonly line: number;
}

const EXAMPLE = '{"id": "a1", "text": "…"}';

/** The line's record; undefined when it is none, or one without a text, which is reported. */
export function recordOf(text: string, place: Line, report: Report): DocumentSource | undefined {
  const value = parsed(text);
  if (value === undefined)
    return badRecord(
      place,
      report,
      `This line is not valid JSON and was skipped; write one object a line, such as ${EXAMPLE}.`,
    );
  if (Array.isArray(value))
    return badRecord(
      place,
      report,
      `This line is a list and was skipped; write each of its objects on a line of its own, such as ${EXAMPLE}.`,
    );
  if (typeof value !== 'object' || value === null)
    return badRecord(
      place,
      report,
      `This line is not an object and was skipped; write one object a line, such as ${EXAMPLE}.`,
    );
  // A Map knows no inherited names: a field called __proto__ is a field like any other.
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
  const body = fields.get('text');
  if (typeof body !== 'string')
    return badRecord(
      place,
      report,
      'This record has no "text" that is a string and was skipped; give it one, in double quotes.',
    );
  if (body.trim() === '') {
    report(emptyText(place));
    return undefined;
  }
  const id = idOf(fields.get('id'), place, report);
  return {
    id,
    path: place.path,
    text: body,
    title: stringOf(fields, 'title', place, report),
    date: dateOf(fields.get('date'), place, report) ?? dateInId(id),
    author: stringOf(fields, 'author', place, report),
    url: stringOf(fields, 'url', place, report),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The line cannot be read. */
export function badRecord(place: Line, report: Report, message: string): undefined {
  report(warning('bad-record', place, message));
  return undefined;
}

/** A number will do; without an id, the file and the line. */
function idOf(value: unknown, place: Line, report: Report): string {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number') return String(value);
  const lineId = `${place.path}:${place.line}`;
  if (value !== undefined && value !== null && value !== '')
    report(
      warning('bad-field', place, `This record's "id" is not a string; it is called ${lineId} instead.`),
    );
  return lineId;
}

/** `null` and `""` say that the record has none. */
function stringOf(
  fields: ReadonlyMap<string, unknown>,
  name: string,
  place: Line,
  report: Report,
): string | undefined {
  const value = fields.get(name);
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (value !== undefined && value !== null && typeof value !== 'string')
    report(
      warning(
        'bad-field',
        place,
        `This record's "${name}" is not a string and was left out; put it in double quotes.`,
      ),
    );
  return undefined;
}

function dateOf(value: unknown, place: Line, report: Report): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const date = typeof value === 'string' || typeof value === 'number' ? isoDate(String(value)) : undefined;
  if (date === undefined)
    report(
      warning(
        'bad-date',
        place,
        'This record\'s "date" is not a date that can be read for certain and was left out; write it as 2015-09-22.',
      ),
    );
  return date;
}

/** An id that is itself a file's name may hold a date; a number is none. */
function dateInId(id: string): string | undefined {
  return /\.\p{L}{1,5}$/u.test(id) ? dateFromFileName(id) : undefined;
}
