import type { GazetteerEntry, Problem } from '../model.ts';
import { FatalProblem, formatProblem } from '../problem.ts';
import { checkFolder } from './check.ts';
import { clashProblem, findClashes, unfindable } from './check-names.ts';
import { CUE_KINDS, type CueKind } from './cue-kinds.ts';
import { mergeGazetteers } from './merge.ts';
import { sortedByPlace } from './problems.ts';
import type { Cue, Declaration, Gazetteer, GazetteerFolder, GazetteerSource } from './source.ts';

/**
 * Makes one gazetteer of all folders. Only users' folders are checked on the way: the built-in one is checked when the
 * program is.
 *
 * @throws {FatalProblem} `bad-gazetteer` when a user's folder has errors.
 */
export function buildGazetteer(source: GazetteerSource): Gazetteer {
  const merged = mergeGazetteers(source);
  const users = source.folders.filter((folder) => !folder.builtIn);
  if (users.length > 0) refuseErrors(users, merged);
  return { entries: merged.map(entryOf), cues: mergeCues(source.folders) };
}

function entryOf({ id, type, name, claims, context, not, place }: Declaration): GazetteerEntry {
  const aliases = claims.map(({ text, strength }) => ({ text, strength }));
  return { id, type, name, aliases, context, not, place };
}

function mergeCues(folders: readonly GazetteerFolder[]): ReadonlyMap<CueKind, readonly Cue[]> {
  const merged = new Map<CueKind, Cue[]>();
  for (const kind of Object.keys(CUE_KINDS) as CueKind[]) merged.set(kind, []);
  for (const { kind, cues } of folders.flatMap((folder) => folder.cues)) {
    const all = merged.get(kind)!;
    for (const cue of cues) all.push(cue);
  }
  return merged;
}

const SHOWN = 5;

function refuseErrors(users: readonly GazetteerFolder[], merged: readonly Declaration[]): void {
  const problems: readonly Problem[] = [
    ...users.flatMap(checkFolder),
    ...findClashes(merged)
      .filter(({ claim }) => !claim.file.builtIn)
      .map(clashProblem),
    ...unfindable(merged.filter((entry) => !entry.builtIn)),
  ];
  const errors = sortedByPlace(problems.filter((problem) => problem.severity === 'error'));
  if (errors.length === 0) return;
  const shown = errors.slice(0, SHOWN).map(formatProblem);
  const more = errors.length > SHOWN ? [`and ${errors.length - SHOWN} more`] : [];
  const folders = users.map((folder) => folder.path).join(' ');
  throw new FatalProblem(
    'bad-gazetteer',
    [`The gazetteer has errors (corpus-graph check ${folders} lists them all):`, ...shown, ...more].join(
      '\n  ',
    ),
  );
}
