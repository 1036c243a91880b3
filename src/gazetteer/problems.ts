import type { Place, Problem } from '../model.ts';
import type { Claim } from './source.ts';

/** Takes a problem down; the work goes on. */
export type Report = (problem: Problem) => void;

export function lineError(code: string, message: string, place: Partial<Place>): Problem {
  return { code, severity: 'error', message, place };
}

export function claimPlace({ file, line, column }: Claim): Place {
  return { path: file.path, line, column };
}

/** How a message refers to another line: `people/leaders.txt:12`. */
export function whereabouts(place: Place): string {
  return `${place.path}:${place.line}`;
}

/** By path (by code unit), line and column; what is unknown comes first. */
export function comparePlaces(a: Partial<Place>, b: Partial<Place>): number {
  const [pathA, pathB] = [a.path ?? '', b.path ?? ''];
  if (pathA !== pathB) return pathA < pathB ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

export function sortedByPlace(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => comparePlaces(a.place ?? {}, b.place ?? {}));
}
