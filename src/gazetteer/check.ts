import type { Problem } from '../model.ts';
import { repeatedCues } from './check-cues.ts';
import { repeatedIds } from './check-ids.ts';
import { clashProblem, findClashes, unfindable } from './check-names.ts';
import { mergeGazetteers } from './merge.ts';
import { sortedByPlace } from './problems.ts';
import type { GazetteerFolder, GazetteerSource } from './source.ts';

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
  return [...folder.problems, ...repeatedIds(folder), ...repeatedCues(folder)];
}
