import type { Problem } from '../model.ts';
import { counted, type Report, warning } from './problems.ts';

/** How many problems of one code are named one by one in one file. */
const NAMED = 20;

export interface Recurring {
  readonly report: Report;
  /** Reports what was counted and not named. */
  readonly close: () => void;
}

/** A file with a million bad lines is reported as twenty of them and a number. */
export function recurring(path: string, report: Report): Recurring {
  const counts = new Map<string, number>();
  const count = (problem: Problem): void => {
    const seen = (counts.get(problem.code) ?? 0) + 1;
    counts.set(problem.code, seen);
    if (seen <= NAMED) report(problem);
  };
  const close = (): void => {
    for (const [code, seen] of counts)
      if (seen > NAMED)
        report(
          warning(
            code,
            { path },
            `This file has ${counted(seen - NAMED, 'more problem', 'more problems')} of this kind.`,
          ),
        );
  };
  return { report: count, close };
}
