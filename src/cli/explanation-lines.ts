/** Possible names with what spoke for them: for a person to read, and for another program. */
import type { Document, Vote } from '../model.ts';
import type { Explanation } from '../tag/index.ts';
import { type LinePlace, placesIn } from '../text/places.ts';
import type { Colours } from './colours.ts';
import { oneLine, visible, visibleJson } from './visible.ts';

const INDENT = '    ';
const GAP = '  ';

/** `document:line:column: «name» organization 0.95`, or why it is rejected, then its votes; each ends with a line break. */
export function* explanationLines(
  { id, text }: Document,
  explanations: readonly Explanation[],
  { dim, bold, green, yellow }: Colours,
): Generator<string> {
  const placeOf = placesIn(text);
  for (const explanation of explanations) {
    const { line, column } = placeOf(explanation.start);
    const where = dim(`${visible(id)}:${line}:${column}:`);
    const name = bold(`«${visible(oneLine(explanation.text))}»`);
    const { isMention, decision, because } = explanation;
    const outcome = isMention
      ? green(`${decision!.type} ${hundredths(decision!.score)}`)
      : yellow(`rejected: ${because}`);
    yield `${where} ${name} ${outcome}\n`;
    yield* voteLines(explanation.votes);
  }
}

/** The heaviest first, in columns. */
function* voteLines(votes: readonly Vote[]): Generator<string> {
  const rows = votes
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ type, rule, weight }) => [type, visible(rule), hundredths(weight)] as const);
  const widest = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
  const [types, rules] = [widest(0), widest(1)];
  for (const [type, rule, weight] of rows)
    yield `${INDENT}${[type.padEnd(types), rule.padEnd(rules), weight].join(GAP)}\n`;
}

/** Rounded down: what is not certain enough must not look as if it were. */
export function hundredths(share: number): string {
  return (Math.floor(share * 100 + 1e-9) / 100).toFixed(2);
}

/** The same as one line of JSON, without its line end; line and column count from 1, the column in code points. */
export function explanationRecord(
  { id, path, hash, text }: Document,
  explanations: readonly Explanation[],
): string {
  const placeOf = placesIn(text);
  const names = explanations.map((explanation) => recordOf(explanation, placeOf(explanation.start)));
  return visibleJson(JSON.stringify({ id, path, hash, names }));
}

function recordOf(
  { start, end, text, isMention, decision, because, votes }: Explanation,
  { line, column }: LinePlace,
): object {
  const { type = null, score = 0 } = decision ?? {};
  return {
    start,
    end,
    line,
    column,
    text,
    isMention,
    type,
    score,
    because,
    votes: votes.map((vote) => ({ type: vote.type, rule: vote.rule, weight: vote.weight })),
  };
}
