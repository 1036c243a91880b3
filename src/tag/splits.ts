import { Flag } from '../gazetteer/index.ts';
import { Shape } from '../text/tokens.ts';
import { hasHeadAfter } from './cuts.ts';
import type { Hit } from './match.ts';
import { has, type Reading } from './reading.ts';
import type { Run } from './runs.ts';

/** "Barcelona Messi" is cut where a known place or body meets a first name, "Development Juan Ruiz" where ordinary words do. */
export function splitAtHits(
  reading: Reading,
  piece: Run,
  hits: ReadonlyMap<number, Hit>,
): readonly (readonly [number, number])[] {
  if (piece.to <= piece.from) return [];
  const person = personAtEnd(reading, piece, hits);
  if (person > piece.from)
    return [
      [piece.from, person],
      [person, piece.to],
    ];
  const hit = hits.get(piece.from);
  if (hit === undefined || hit.to >= piece.to || hasHeadAfter(reading, piece.from, piece.to))
    return [[piece.from, piece.to]];
  const isPerson =
    hit.aliases.some((alias) => alias.entry.type === 'person') || isNamePair(reading, hit.to - 1);
  const nextFirst = has(reading, hit.to, Flag.firstName) && !has(reading, hit.from, Flag.firstName);
  if (!isPerson && (nextFirst || hits.get(hit.to)?.to === piece.to)) {
    return [[piece.from, hit.to], ...splitAtHits(reading, { from: hit.to, to: piece.to }, hits)];
  }
  return [[piece.from, piece.to]];
}

/** "Guadalupe Victoria", "Nelson García": places both, but a first name and a surname together. */
function isNamePair(reading: Reading, first: number): boolean {
  return has(reading, first, Flag.firstName) && has(reading, first + 1, Flag.surname | Flag.firstName);
}

/** Where a person's name of two words or more begins behind an ordinary word that heads no organization, or the piece's start. */
function personAtEnd(reading: Reading, piece: Run, hits: ReadonlyMap<number, Hit>): number {
  for (let at = piece.from + 1; at < piece.to - 1; at++) {
    const before = at - 1;
    if (!has(reading, before, Flag.common) || reading.tokens.shape[before] !== Shape.title) continue;
    if (has(reading, before, Flag.organizationHead | Flag.beforePlace | Flag.firstName | Flag.surname))
      continue;
    if (hits.get(at)?.to === piece.to && hits.get(at)!.aliases.some((alias) => alias.entry.type === 'person'))
      return at;
    if (
      has(reading, at, Flag.firstName) &&
      !has(reading, at, Flag.ambiguousFirstName) &&
      isFullName(reading, at, piece.to)
    )
      return at;
  }
  return piece.from;
}

function isFullName(reading: Reading, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let at = from + 1; at < to; at++)
    if (has(reading, at, Flag.common) && !has(reading, at, Flag.surname)) return false;
  return true;
}
