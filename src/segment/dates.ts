import { isoDay, MONTH_NAMES, monthNumber } from '../text/calendar.ts';

/** Dates as pages print them, made ISO 8601: `22 SEP 2015`, `September 22, 2015`, `22 de septiembre de 2015`. */

const MONTH = `(${MONTH_NAMES.join('|')})\\.?`;
const ISO = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/u;
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: de)? ${MONTH},?(?: de)? ((?:19|20)\\d\\d)\\b`,
  'iu',
);
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, 'iu');

export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** The first full date in a line of at most a few hundred characters. */
export function dateIn(line: string): FoundDate | undefined {
  const iso = ISO.exec(line);
  if (iso !== null) return found(iso, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst !== null)
    return found(dayFirst, Number(dayFirst[3]), monthNumber(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst === null) return undefined;
  return found(monthFirst, Number(monthFirst[3]), monthNumber(monthFirst[1]!), Number(monthFirst[2]));
}

function found(match: RegExpExecArray, year: number, month: number, day: number): FoundDate | undefined {
  const iso = isoDay(year, month, day);
  return iso === undefined ? undefined : { iso, start: match.index, end: match.index + match[0].length };
}
