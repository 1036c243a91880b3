import type { EntityType, Problem } from '../model.ts';
import { declare } from './declaration.ts';
import { readParagraphs } from './paragraphs.ts';
import type { Declaration } from './source.ts';

export interface ParsedEntries {
  readonly entries: readonly Declaration[];
  /** Of the lines: what can't be read. Whether what was read is right, `checkGazetteer` says. */
  readonly problems: readonly Problem[];
}

/** Reads one entry file. */
export function parseEntries(text: string, path: string, type: EntityType, builtIn = false): ParsedEntries {
  const file = { path, builtIn };
  const entries: Declaration[] = [];
  const problems: Problem[] = [];
  readParagraphs(
    text,
    path,
    (paragraph) => entries.push(declare(paragraph, type, file)),
    (problem) => problems.push(problem),
  );
  return { entries, problems };
}
