import type { MentioningRow, Store } from '../store/index.ts';
import { byCodeUnit } from '../text/order.ts';

export type Unit = 'day' | 'month' | 'year';

/** How often an entity is mentioned in a day, a month or a year. */
export interface Period {
  /** `2015-09-22`, `2015-09` or `2015`; coarser than asked for where the documents say no more; absent for undated ones. */
  readonly date?: string;
  readonly mentions: number;
  /** That mention it: near-duplicates count as one, and what only repeats another document does not count. */
  readonly documents: number;
  /** How many such periods without a mention lie between the one before and this one. */
  readonly gap: number;
}

/** How much of an ISO date names the unit. */
const LENGTHS: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4 };
/** A timeline is drawn in the finest unit that makes it no longer than this. */
const LONGEST = 40;
const DAY = 86_400_000; // milliseconds

/**
 * The mentions of an entity by date, undated ones last; periods without any are left out. Without a unit it is the finest
 * in which the timeline stays short.
 */
export function timeline(store: Store, id: string, unit?: Unit): readonly Period[] {
  const rows = store.documentsMentioning(id);
  const length = LENGTHS[unit ?? fittingUnit(rows)];
  const byDate = new Map<string | undefined, MentioningRow[]>();
  for (const row of rows) {
    const date = row.date?.slice(0, length);
    const others = byDate.get(date);
    if (others === undefined) byDate.set(date, [row]);
    else others.push(row);
  }
  const dates = [...byDate.keys()].filter((date) => date !== undefined).sort(byCodeUnit);
  const periods = dates.map((date, i) => ({
    date,
    ...countsOf(byDate.get(date)!),
    gap: gapBetween(dates[i - 1], date),
  }));
  const undated = byDate.get(undefined);
  return undated === undefined ? periods : [...periods, { ...countsOf(undated), gap: 0 }];
}

function countsOf(rows: readonly MentioningRow[]): Pick<Period, 'mentions' | 'documents'> {
  const groups = rows
    .filter(({ mentions, repeats }) => mentions > repeats)
    .map(({ document, duplicateOf }) => duplicateOf ?? document);
  return { mentions: rows.reduce((sum, { mentions }) => sum + mentions, 0), documents: new Set(groups).size };
}

function fittingUnit(rows: readonly MentioningRow[]): Unit {
  const dates = rows.flatMap(({ date }) => date ?? []);
  const fits = (unit: Unit): boolean => {
    const length = LENGTHS[unit];
    if (dates.length === 0 || dates.some((date) => date.length < length)) return false;
    const [first, last] = [dates[0]!, dates.at(-1)!].map((date) => indexOf(date.slice(0, length)));
    return last! - first! < LONGEST;
  };
  return fits('day') ? 'day' : fits('month') ? 'month' : 'year';
}

/** A date that is coarser than the others has no place among them. */
function gapBetween(before: string | undefined, date: string): number {
  return before === undefined || before.length !== date.length ? 0 : indexOf(date) - indexOf(before) - 1;
}

/** The number of a day, a month or a year among all such, from any beginning. */
function indexOf(date: string): number {
  if (date.length === LENGTHS.day) return Date.parse(date) / DAY;
  const [year, month = '0'] = date.split('-');
  return date.length === LENGTHS.year ? Number(year) : Number(year) * 12 + Number(month);
}
