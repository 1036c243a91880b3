/** Months by name, and days that exist: what reading a date needs in any stage. */

const MONTHS: readonly string[] = [
  'january jan enero ene',
  'february feb febrero',
  'march mar marzo',
  'april apr abril abr',
  'may mayo',
  'june jun junio',
  'july jul julio',
  'august aug agosto ago',
  'september sept sep septiembre setiembre',
  'october oct octubre',
  'november nov noviembre',
  'december dec diciembre dic',
];
const MONTH_NUMBER: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

/** Every English and Spanish name and abbreviation of a month, the longer ones first. */
export const MONTH_NAMES: readonly string[] = [...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length);

/** 1 to 12, or 0 for a word that is no month. */
export function monthNumber(name: string): number {
  return MONTH_NUMBER.get(name.toLowerCase()) ?? 0;
}

/** `2015-09-22`; undefined for a day that no calendar has. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
