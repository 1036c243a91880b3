import type { Problem } from '../model.ts';
import { checkCues } from './check-cues.ts';
import { repeatedIds } from './check-ids.ts';
import { clashProblem, findClashes, unfindable } from './check-names.ts';
import { checkParagraph } from './check-paragraph.ts';
import { mergeGazetteers } from './merge.ts';
import { type Paragraph, readParagraphs } from './paragraphs.ts';
import { sortedByPlace } from './problems.ts';
import type { EntryFile, GazetteerFolder, GazetteerSource } from './source.ts';

/** Every problem of the folders, each by itself and all together, sorted by place. */
export function checkGazetteer(source: GazetteerSource): readonly Problem[] {
  const merged = mergeGazetteers(source);
  return sortedByPlace([
    ...source.folders.flatMap(checkFolder),
    ...findClashes(merged).map(clashProblem),
    ...unfindable(merged),
  ]);
}

/** What is wrong with a folder whatever stands in the others. */
export function checkFolder(folder: GazetteerFolder): readonly Problem[] {
  return [
    ...folder.problems,
    ...folder.entryFiles.flatMap(checkFile),
    ...repeatedIds(folder),
    ...checkCues(folder),
  ];
}

function checkFile({ text, path, type }: EntryFile): readonly Problem[] {
  const problems: Problem[] = [];
  const check = (paragraph: Paragraph) =>
    checkParagraph(paragraph, type, (problem) => problems.push(problem));
  readParagraphs(text, path, check, () => {}); // what can't be read is among the folder's problems
  return problems;
}
