import type { EntityType } from '../model.ts';

/** Blue, vermilion and bluish green of Okabe and Ito's palette, which colour-blind readers tell apart. */
export const COLORS: Readonly<Record<EntityType, string>> = {
  person: '#0072b2',
  organization: '#d55e00',
  location: '#009e73',
};

const SMALLEST = 4;
const LARGEST = 40;

/**
 * Sizes by square root, so that a disc's area stands for its mentions: one mention is 4, a hundred are 40. Where a
 * node has more than a hundred, it is 40 and the others shrink in proportion, though not below 4.
 */
export function sizesOf(mentions: readonly number[]): readonly number[] {
  const roots = mentions.map((count) => Math.sqrt(count));
  const top = roots.reduce((one, other) => Math.max(one, other), LARGEST / SMALLEST);
  return roots.map((root) => Math.max(SMALLEST, round((LARGEST * root) / top)));
}

/** To three decimals, as positions and sizes are exported; never -0. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
