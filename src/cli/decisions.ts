/** The file in which a user decides what names mean. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../model.ts';
import { FatalProblem, formatProblem } from '../problem.ts';
import type { Decision } from '../resolve/index.ts';
import { textOf } from './corpus.ts';
import type { Host } from './host.ts';

/** What the file is called that stands beside a store and needs no option. */
const DECISION_FILE = 'decisions.txt';

export interface DecisionFile {
  /** As typed, or beside the store. */
  readonly path: string;
  readonly decisions: readonly Decision[];
  /** Sorted by place. */
  readonly problems: readonly Problem[];
}

/** @throws {FatalProblem} when there is no such file, or no text in it */
export async function readDecisions(host: Host, path: string): Promise<DecisionFile> {
  const { checkDecisions, parseDecisions } = await import('../resolve/index.ts');
  const { sortedByPlace } = await import('../gazetteer/index.ts');
  const file = await textOf(host, path);
  const { decisions, problems } = parseDecisions(file.text, file.path);
  const all = [...file.problems, ...problems, ...checkDecisions(decisions)];
  return { path, decisions, problems: sortedByPlace(all) };
}

/**
 * The decisions that a run goes by: those of the file given, else of the one beside the store, if there is one.
 * @throws {FatalProblem} `bad-decisions`, with every error
 */
export async function decisionsFor(
  host: Host,
  db: string,
  given: string | undefined,
): Promise<DecisionFile | undefined> {
  const path = given ?? decisionsBeside(db);
  if (given === undefined && !existsSync(path)) return undefined;
  const file = await readDecisions(host, path);
  const errors = file.problems.filter(({ severity }) => severity === 'error').map(formatProblem);
  if (errors.length === 0) return file;
  throw new FatalProblem(
    'bad-decisions',
    [`The decisions in "${path}" have errors, and nothing was done; correct these lines:`, ...errors].join(
      '\n  ',
    ),
  );
}

export function decisionsBeside(db: string): string {
  return join(dirname(db), DECISION_FILE);
}
