/** Pairs that may be one, for a person to read: a row each, and under it the line to paste. */
import type { Colours } from './colours.ts';
import type { LikelyPair } from './likely-pairs.ts';
import { type Column, tableLines } from './table.ts';
import { visible } from './visible.ts';

const COLUMNS: readonly Column<LikelyPair>[] = [
  { heading: 'score', align: 'right', cell: ({ score }) => score.toFixed(2) },
  { heading: 'one', align: 'left', cell: ({ aName }) => visible(aName) },
  { heading: 'other', align: 'left', cell: ({ bName }) => visible(bName) },
  { heading: 'because', align: 'left', cell: ({ because }) => visible(because) },
];
const INDENT = '    ';

/** Each ends with a line break. The line to paste is never cut. */
export function* likelyPairLines(
  rows: readonly LikelyPair[],
  width: number,
  colours: Colours,
): Generator<string> {
  const decision = (row: LikelyPair): string => `${INDENT}${visible(row.decision)}`;
  for (const line of tableLines(rows, COLUMNS, width, colours, decision)) yield `${line}\n`;
}
