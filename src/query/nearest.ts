import type { NameRow, Store } from '../store/index.ts';
import { foldName } from '../text/fold.ts';
import { byCodeUnit } from '../text/order.ts';

/** How alike two names must be to be offered. */
const ALIKE = 0.3;

/**
 * Names in the store that are like one that is not there, the likest first, each of another entity. Equally like ones
 * come by their entity's mentions, then by its id.
 */
export function nearestNames(store: Store, name: string, limit: number): readonly string[] {
  const wanted = trigrams(foldName(name));
  const near = store
    .names()
    .map((row) => ({ ...row, likeness: likeness(wanted, trigrams(row.folded)) }))
    .filter((row) => row.likeness >= ALIKE)
    .sort(byLikeness);
  const likest = new Map<string, string>();
  for (const row of near) if (!likest.has(row.entity)) likest.set(row.entity, row.name);
  return [...likest.values()].slice(0, limit);
}

interface LikeName extends NameRow {
  readonly likeness: number;
}

function byLikeness(one: LikeName, other: LikeName): number {
  return (
    other.likeness - one.likeness ||
    other.mentions - one.mentions ||
    byCodeUnit(one.entity, other.entity) ||
    one.rank - other.rank
  );
}

/** The runs of three letters in a name's words, each word padded so that its first letters weigh most. */
function trigrams(folded: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const padded = `  ${word} `;
    for (let i = 0; i + 3 <= padded.length; i++) found.add(padded.slice(i, i + 3));
  }
  return found;
}

/**
 * From 0 (no three letters in common) to 1 (the same words): the mean of the share of `wanted` that the other name has,
 * which finds a full name by one of its words, and of what both have as a share of all, which finds a misspelled one.
 */
function likeness(wanted: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const piece of wanted) if (other.has(piece)) common++;
  return common === 0 ? 0 : (common / wanted.size + common / (wanted.size + other.size - common)) / 2;
}
