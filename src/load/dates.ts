import { isoDay, monthNumber } from '../text/calendar.ts';

/** Dates that a document's source states: in a record's `date`, in a file's name. */

const YEAR = /^(\d{4})$/u;
const YEAR_MONTH = /^(\d{4})-(\d\d)$/u;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d./-])/u;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?!\d)/u;
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ -](?:de )?(\p{L}{3,10})\.?,?[ -](?:de )?(\d{4})(?!\d)/iu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/iu;
const MONTH_YEAR = /^(\p{L}{3,10})\.?,? (?:de )?(\d{4})$/iu;
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/u;
const UNIX_SECONDS = /^\d{10}$/u;
const UNIX_MILLISECONDS = /^\d{13}$/u;

const LONGEST = 100;

/**
 * The date in ISO 8601, without its time: `22 SEP 2015`, `Sept. 22, 2015`, `22 de septiembre de 2015`,
 * `Tue, 22 Sep 2015 10:00:00 GMT`, `2015/9/22`, `22.09.2015`, `20150922`, Unix time. Undefined when it is no date,
 * or when day and month cannot be told apart (`03/04/2015`).
 */
export function isoDate(value: string): string | undefined {
  if (value.length > LONGEST) return undefined;
  const text = value.trim().replace(/\s+/gu, ' ');
  return yearFirstDate(text) ?? namedMonthDate(text) ?? numericDate(text) ?? unixDate(text);
}

function yearFirstDate(text: string): string | undefined {
  const year = YEAR.exec(text);
  if (year !== null) return calendarDate(year[1]!);
  const month = YEAR_MONTH.exec(text);
  if (month !== null) return calendarDate(month[1]!, Number(month[2]));
  const day = YEAR_FIRST.exec(text);
  if (day !== null) return calendarDate(day[1]!, Number(day[3]), Number(day[4]));
  const compact = COMPACT.exec(text);
  return compact === null ? undefined : calendarDate(compact[1]!, Number(compact[2]), Number(compact[3]));
}

function namedMonthDate(text: string): string | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return calendarDate(dayFirst[3]!, monthNumber(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null)
    return calendarDate(monthFirst[3]!, monthNumber(monthFirst[1]!), Number(monthFirst[2]));
  const month = MONTH_YEAR.exec(text);
  return month === null ? undefined : calendarDate(month[2]!, monthNumber(month[1]!));
}

/** `22.09.2015` has the day first; with slashes and dashes only a number above 12 gives the day away. */
function numericDate(text: string): string | undefined {
  const match = NUMERIC.exec(text);
  if (match === null) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (match[2] === '.' || first > 12 || first === second) return calendarDate(match[4]!, second, first);
  return second > 12 ? calendarDate(match[4]!, first, second) : undefined;
}

function unixDate(text: string): string | undefined {
  const milliseconds = UNIX_SECONDS.test(text)
    ? Number(text) * 1000
    : UNIX_MILLISECONDS.test(text)
      ? Number(text)
      : undefined;
  return milliseconds === undefined ? undefined : new Date(milliseconds).toISOString().slice(0, 10);
}

const IN_FILE_NAME = /(?<!\d)((?:1[5-9]|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/gu;

/** The first date in a file's name, years 1500 to 2099: `2015-09-22-title.txt`, `20150922_x.txt`. */
export function dateFromFileName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  for (const match of name.matchAll(IN_FILE_NAME)) {
    const date = calendarDate(match[1]!, Number(match[3]), Number(match[4]));
    if (date !== undefined) return date;
  }
  return undefined;
}

/** ISO 8601 of a date that the calendar has. */
function calendarDate(year: string, month?: number, day?: number): string | undefined {
  if (month === undefined) return year;
  if (month < 1 || month > 12) return undefined;
  return day === undefined ? `${year}-${String(month).padStart(2, '0')}` : isoDay(Number(year), month, day);
}
