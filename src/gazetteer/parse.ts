import type { EntityType, Problem } from '../model.ts';
import { checkParagraph } from './check-paragraph.ts';
import { declare } from './declaration.ts';
import { readParagraphs } from './paragraphs.ts';
import type { Declaration } from './source.ts';

export interface ParsedEntries {
  readonly entries: readonly Declaration[];
  readonly problems: readonly Problem[];
}

/** Reads one entry file, with everything that is wrong with its lines and with each entry by itself. */
export function parseEntries(text: string, path: string, type: EntityType, builtIn = false): ParsedEntries {
  const file = { path, builtIn };
  const entries: Declaration[] = [];
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  for (const paragraph of readParagraphs(text, path, report)) {
    const declared = declare(paragraph, type, file);
    entries.push(declared.declaration);
    checkParagraph(paragraph, declared, report);
  }
  return { entries, problems };
}
