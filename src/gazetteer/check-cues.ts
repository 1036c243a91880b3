import type { Problem } from '../model.ts';
import { mixedScript } from './mixed-script.ts';
import { lineError, whereabouts } from './problems.ts';
import type { GazetteerFolder } from './source.ts';

/** Cues that a folder gives twice within a kind, and those that no text can match. */
export function checkCues(folder: GazetteerFolder): readonly Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { kind, path, cues, lines } of folder.cues) {
    cues.forEach(({ phrase, mark }, index) => {
      const place = { path, line: lines[index] ?? 1, column: 1 };
      const mixed = mixedScript(phrase, place);
      if (mixed !== null) problems.push(mixed);
      const key = JSON.stringify([kind, phrase, mark]);
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, whereabouts(place));
      else
        problems.push(
          lineError('duplicate-cue', `"${phrase}" repeats ${earlier}: delete one of them.`, place),
        );
    });
  }
  return problems;
}
