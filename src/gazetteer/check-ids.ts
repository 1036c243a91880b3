import type { Problem } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { lineError, whereabouts } from './problems.ts';
import type { Declaration, GazetteerFolder } from './source.ts';

/** Entries of one folder that have one id. Across folders that is how a user extends an entry. */
export function repeatedIds(folder: GazetteerFolder): readonly Problem[] {
  const ids = new Map<string, Declaration>();
  const problems: Problem[] = [];
  for (const entry of folder.entries) {
    const earlier = ids.get(entry.id);
    if (earlier === undefined) ids.set(entry.id, entry);
    else problems.push(repeatedId(entry, earlier));
  }
  return problems;
}

function repeatedId(entry: Declaration, earlier: Declaration): Problem {
  const { id, type, name, place } = entry;
  const other = `"${earlier.name}" (${whereabouts(earlier.place)})`;
  if (isStrongIn(name, entry) && isStrongIn(name, earlier)) {
    const message = `"${name}" is a strong name of two entries, this one and ${other}: merge them if they are the same, else give one a qualifier, "${name} (Peru)", and write "shared: ${name}" in both.`;
    return lineError('undeclared-shared-name', message, place);
  }
  const message = `"${name}" has the id ${id}, like ${other}: merge them if they are the same, else add a line "id: ${type}:…" here.`;
  return lineError('duplicate-id', message, place);
}

function isStrongIn(name: string, { claims }: Declaration): boolean {
  const key = foldName(name);
  return claims.some((claim) => claim.strength === 'strong' && foldName(claim.text) === key);
}
