/** Dates as pages print them, made ISO 8601: `22 SEP 2015`, `September 22, 2015`, `22 de septiembre de 2015`. */

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];
const MONTH_NUMBER = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const MONTH = `(${MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})\\.?`;

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
    return found(dayFirst, Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst !== null)
    return found(monthFirst, Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  return undefined;
}

function monthOf(name: string | undefined): number {
  return MONTH_NUMBER.get((name ?? '').toLowerCase()) ?? 0;
}

function found(match: RegExpExecArray, year: number, month: number, day: number): FoundDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { iso, start: match.index, end: match.index + match[0].length };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
