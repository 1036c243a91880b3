import type { AliasStrength, EntityType, GazetteerEntry } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { derivedId } from './declaration.ts';
import { parseEntries } from './parse.ts';
import { claimPlace, whereabouts } from './problems.ts';
import type { Claim, Declaration, GazetteerSource } from './source.ts';

/** A name that may become an entry. */
export interface Proposal {
  readonly type: EntityType;
  readonly name: string;
  /** Every other way it is written. */
  readonly aliases: readonly string[];
}

/** The entry of a proposal. */
export interface Proposed {
  readonly entry: GazetteerEntry;
  /** Why `check` would refuse the entry as it is; undefined when it would not. One sentence. */
  readonly obstacle: string | undefined;
}

/** What a gazetteer declares, for asking what a new entry would meet. */
export interface DeclaredNames {
  /** Whether an entry of this type has this name already, or the id that it would get. */
  has(type: EntityType, name: string): boolean;
  /** Who bears the name enough to clash with another bearer: not as a weak name. */
  bearer(name: string): Bearer | undefined;
}

interface Bearer {
  readonly claim: Claim;
  readonly declaration: Declaration;
}

export function declaredNames({ folders }: GazetteerSource): DeclaredNames {
  const ids = new Set<string>();
  const bearers = new Map<string, Bearer[]>();
  for (const declaration of folders.flatMap(({ entries }) => entries)) {
    ids.add(declaration.id);
    for (const claim of declaration.claims) {
      if (claim.strength === 'weak') continue;
      const key = foldName(claim.text);
      const others = bearers.get(key);
      if (others === undefined) bearers.set(key, [{ claim, declaration }]);
      else others.push({ claim, declaration });
    }
  }
  const of = (name: string): readonly Bearer[] => bearers.get(foldName(tidy(name))) ?? [];
  return {
    has: (type, name) =>
      ids.has(derivedId(type, tidy(name))) || of(name).some(({ declaration }) => declaration.type === type),
    bearer: (name) => of(name)[0],
  };
}

/**
 * Entries that a folder can take as they are, or the reason why not. Of two proposals with one name the first has it.
 * An alias that is one word, or somebody else's name, is weak: alone it would match too much.
 */
export function propose(proposals: readonly Proposal[], declared: DeclaredNames): readonly Proposed[] {
  const ids = new Set<string>();
  const taken = new Set<string>();
  const obstacles = proposals.map(({ type, name }) => {
    const [id, key] = [derivedId(type, tidy(name)), foldName(tidy(name))];
    const obstacle = ids.has(id) || taken.has(key) ? namesake(name) : obstacleTo(name, declared);
    if (obstacle !== undefined) return obstacle;
    ids.add(id);
    taken.add(key);
    return undefined;
  });
  return proposals.map((proposal, i) => {
    const isFree = (alias: string): boolean => {
      if (taken.has(foldName(alias)) || declared.bearer(alias) !== undefined) return false;
      taken.add(foldName(alias));
      return true;
    };
    return { entry: entryOf(proposal, isFree), obstacle: obstacles[i] };
  });
}

function entryOf(
  { type, name: written, aliases }: Proposal,
  isFree: (alias: string) => boolean,
): GazetteerEntry {
  const name = tidy(written);
  const others = new Map<string, string>();
  for (const alias of aliases.map(tidy))
    if (isWritable(alias, type) && !others.has(foldName(alias))) others.set(foldName(alias), alias);
  others.delete(foldName(name));
  const strengthOf = (alias: string): AliasStrength =>
    /[^\p{L}\p{M}\p{N}]/u.test(alias) && isFree(alias) ? 'strong' : 'weak';
  return {
    id: derivedId(type, name),
    type,
    name,
    aliases: [
      { text: name, strength: 'strong' },
      ...[...others.values()].map((text) => ({ text, strength: strengthOf(text) })),
    ],
    context: [],
    not: [],
    place: { path: '', line: 1, column: 1 },
  };
}

function obstacleTo(name: string, declared: DeclaredNames): string | undefined {
  if (!isWritable(tidy(name), 'person')) return 'no line of a gazetteer can hold this name as it is.';
  const bearer = declared.bearer(name);
  if (bearer === undefined) return undefined;
  const { declaration, claim } = bearer;
  const known = `${declaration.type} "${declaration.name}" (${whereabouts(claimPlace(claim))})`;
  return `"${tidy(name)}" is a name of the ${known}; if there are both, write "shared: ${tidy(name)}" in both.`;
}

function namesake(name: string): string {
  return `another entity here has this name; give one a qualifier, "${tidy(name)} (…)", and write "shared: ${tidy(name)}" in both.`;
}

/** As a line of a gazetteer is read. */
function tidy(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What no one sees, joiners aside, which some scripts spell with. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u2028\u2029]|(?![\u200c\u200d])\p{Cf}/u;

/** Whether a line with this name would be read as this name, and could match a text. */
function isWritable(name: string, type: EntityType): boolean {
  if (INVISIBLE.test(name) || !/[\p{L}\p{N}]/u.test(name)) return false;
  const { entries, problems } = parseEntries(name, '', type);
  return problems.length === 0 && entries.length === 1 && entries[0]!.claims[0]?.text === name;
}
