import type { Problem } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { claimPlace, comparePlaces, lineError, whereabouts } from './problems.ts';
import type { Claim, Declaration } from './source.ts';

/** One name, strong in at least one of two entries: whose it is would be a guess. */
export interface Clash {
  readonly claim: Claim;
  readonly claimant: Declaration;
  /** A claim that stands before it: built-in before users', then by place. */
  readonly rival: Claim;
  readonly rivalClaimant: Declaration;
}

type Claimed = readonly [claim: Claim, claimant: Declaration];

/** Every clash among merged entries, of whatever types. A weak name clashes with nothing. */
export function findClashes(entries: readonly Declaration[]): readonly Clash[] {
  const claims = new Map<string, Claimed[]>();
  for (const entry of entries) {
    for (const claim of entry.claims) {
      if (claim.strength === 'weak') continue;
      const key = foldName(claim.text);
      const others = claims.get(key);
      if (others === undefined) claims.set(key, [[claim, entry]]);
      else if (others.at(-1)![1] !== entry) others.push([claim, entry]);
    }
  }
  return [...claims.values()].flatMap((claimed) => (claimed.length > 1 ? clashesOf(claimed) : []));
}

/** A strong claim clashes with the first claim of all, a shared one with the first strong one before it. */
function clashesOf(claimed: readonly Claimed[]): readonly Clash[] {
  const inOrder = [...claimed].sort(([a], [b]) => precedence(a, b));
  const clashes: Clash[] = [];
  let firstStrong: Claimed | undefined;
  for (const [claim, claimant] of inOrder) {
    const strong = claim.strength === 'strong';
    const rival = strong ? inOrder[0] : firstStrong;
    if (rival !== undefined && rival[0] !== claim)
      clashes.push({ claim, claimant, rival: rival[0], rivalClaimant: rival[1] });
    if (strong) firstStrong ??= [claim, claimant];
  }
  return clashes;
}

function precedence(a: Claim, b: Claim): number {
  if (a.file.builtIn !== b.file.builtIn) return a.file.builtIn ? -1 : 1;
  return comparePlaces(claimPlace(a), claimPlace(b));
}

export function clashProblem(clash: Clash): Problem {
  const { claim, rival, rivalClaimant } = clash;
  const hint = rival.file.builtIn && !claim.file.builtIn ? extensionHint(rivalClaimant) : '';
  return lineError('undeclared-shared-name', `${clashMessage(clash)}${hint}`, claimPlace(claim));
}

function clashMessage({ claim, claimant, rival, rivalClaimant }: Clash): string {
  const other = `"${rivalClaimant.name}" (${whereabouts(claimPlace(rival))})`;
  const shared = `write "shared: ${claim.text}"`;
  if (claim.strength === 'shared')
    return `"${claim.text}" is shared here but strong in ${other}: ${shared} there too.`;
  if (rival.strength === 'shared')
    return `"${claim.text}" is strong here but shared in ${other}: ${shared} here too.`;
  const merge = claimant.type === rivalClaimant.type ? 'merge them if they are the same, else ' : '';
  return `"${claim.text}" is a strong name of "${claimant.name}" and of ${other}: ${merge}${shared} in both.`;
}

/** A user can't edit the built-in entry, but can extend it. */
function extensionHint({ name }: Declaration): string {
  return ` "${name}" is built in: add to it in an entry of your own with the same first line.`;
}

/** Entries that no text can reveal. Of merged entries, since one that extends another needs no name of its own. */
export function unfindable(entries: readonly Declaration[]): readonly Problem[] {
  return entries.flatMap(({ name, claims, place }): readonly Problem[] => {
    if (claims.some((claim) => claim.strength !== 'weak')) return [];
    if (claims.length === 0) {
      const message = `"${name}" has a qualifier, so it is shown but never matched: add the plain name as "shared:" or "also:".`;
      return [lineError('unmatchable-name', message, place)];
    }
    const message = `"${name}" has only weak names, and these count only beside a strong one: add one as "shared:" or "also:".`;
    return [{ code: 'only-weak-names', severity: 'warning', message, place }];
  });
}
