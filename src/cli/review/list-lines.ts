/** Questions for a person to read, or for another program: a row each, with the line that a yes puts into a decision file. */
import type { Layout } from '../answer.ts';
import type { Colours } from '../colours.ts';
import { type Column, tableLines } from '../table.ts';
import { visible } from '../visible.ts';
import type { ReviewQuestion } from './questions.ts';

/** For a merge the ids are two entities', for a split they are one's. */
export interface ReviewRow extends Pick<ReviewQuestion, 'question' | 'because' | 'score'> {
  readonly a: string;
  readonly b: string;
  readonly aName: string;
  readonly bName: string;
  /** A line for a decision file. */
  readonly decision: string;
}

export const FIELDS: Layout<ReviewRow>['fields'] = [
  { name: 'question', value: ({ question }) => question },
  { name: 'a', value: ({ a }) => a },
  { name: 'b', value: ({ b }) => b },
  { name: 'aName', value: ({ aName }) => aName },
  { name: 'bName', value: ({ bName }) => bName },
  { name: 'because', value: ({ because }) => because },
  { name: 'score', value: ({ score }) => score },
  { name: 'decision', value: ({ decision }) => decision },
];

export function rowOf(asked: ReviewQuestion): ReviewRow {
  const { question, because, score, yes: decision } = asked;
  const sides =
    asked.question === 'merge'
      ? { a: asked.a.id, b: asked.b.id, aName: asked.a.name, bName: asked.b.name }
      : { a: asked.entity.id, b: asked.entity.id, aName: asked.one, bName: asked.other };
  return { question, ...sides, because, score, decision };
}

const COLUMNS: readonly Column<ReviewRow>[] = [
  { heading: 'score', align: 'right', cell: ({ score }) => score.toFixed(2) },
  { heading: 'question', align: 'left', cell: ({ question }) => question },
  { heading: 'one', align: 'left', cell: ({ aName }) => visible(aName) },
  { heading: 'other', align: 'left', cell: ({ bName }) => visible(bName) },
  { heading: 'because', align: 'left', cell: ({ because }) => visible(because) },
];
const INDENT = '    ';

/** Each ends with a line break. The line to paste is never cut. */
export function* listLines(rows: readonly ReviewRow[], width: number, colours: Colours): Generator<string> {
  const decision = (row: ReviewRow): string => `${INDENT}${visible(row.decision)}`;
  for (const line of tableLines(rows, COLUMNS, width, colours, decision)) yield `${line}\n`;
}
