import type { AliasStrength } from '../model.ts';
import { foldName } from '../text/fold.ts';
import type { Claim, Declaration, GazetteerSource } from './source.ts';

/**
 * Every folder's paragraphs made one declaration an entity, sorted by id. Users' folders lie on top of the built-in
 * one: their entries extend the built-in entry with the same id, or with the same type and first line.
 */
export function mergeGazetteers(source: GazetteerSource): readonly Declaration[] {
  const merged = byId(source.folders.filter((folder) => folder.builtIn).flatMap((folder) => folder.entries));
  const users = source.folders.filter((folder) => !folder.builtIn).flatMap((folder) => folder.entries);
  for (const [id, own] of byId(withBuiltInIds(users, merged))) {
    const base = merged.get(id);
    merged.set(id, base === undefined ? own : extend(base, own));
  }
  return [...merged.keys()].sort().map((id) => merged.get(id)!);
}

/** Gives a user's entry that states no id the id of the built-in entry with its type and first line, if there is one. */
function withBuiltInIds(
  users: readonly Declaration[],
  builtIn: ReadonlyMap<string, Declaration>,
): readonly Declaration[] {
  if (users.length === 0) return users;
  const ids = new Map<string, string>();
  for (const { id, type, name } of builtIn.values()) {
    const key = `${type}:${foldName(name)}`;
    const known = ids.get(key);
    if (known === undefined || id < known) ids.set(key, id);
  }
  return users.map((own) => {
    const id = own.idStated || builtIn.has(own.id) ? undefined : ids.get(`${own.type}:${foldName(own.name)}`);
    return id === undefined ? own : { ...own, id };
  });
}

function byId(declarations: readonly Declaration[]): Map<string, Declaration> {
  const merged = new Map<string, Declaration>();
  for (const declaration of declarations) {
    const earlier = merged.get(declaration.id);
    merged.set(declaration.id, earlier === undefined ? declaration : combine(earlier, declaration));
  }
  return merged;
}

/** Two declarations of equal rank; where they disagree on a name, the more cautious strength holds. */
function combine(a: Declaration, b: Declaration): Declaration {
  const claims = byKey(a.claims);
  for (const claim of b.claims) {
    const other = claims.get(claim.key);
    if (other === undefined || isMoreCautious(claim, other)) claims.set(claim.key, claim);
  }
  const [context, not] = [union(a.context, b.context), union(a.not, b.not)];
  return { ...a, claims: spelledAs(a.name, claims), context, not };
}

const CAUTION: Readonly<Record<AliasStrength, number>> = { strong: 0, shared: 1, weak: 2 };

function isMoreCautious(claim: Claim, other: Claim): boolean {
  return claim.stated === other.stated ? CAUTION[claim.strength] > CAUTION[other.strength] : claim.stated;
}

/** A user's declaration on top of the built-in one: what the user states holds, of names as of `not:` lines. */
function extend(base: Declaration, own: Declaration): Declaration {
  const denied = new Set(own.not.map(foldName));
  const claims = byKey(base.claims.filter(({ key }) => !denied.has(key)));
  for (const claim of own.claims) {
    const known = claims.get(claim.key);
    if (known === undefined) claims.set(claim.key, claim);
    else if (claim.stated) claims.set(claim.key, { ...claim, text: known.text });
  }
  const claimed = byKey(own.claims);
  const name = foldName(own.name) === foldName(base.name) ? base.name : own.name;
  const context = union(base.context, own.context);
  const not = union(
    base.not.filter((denial) => !claimed.has(foldName(denial))),
    own.not,
  );
  return { ...base, name, claims: spelledAs(name, claims), context, not };
}

function byKey(claims: readonly Claim[]): Map<string, Claim> {
  return new Map(claims.map((claim) => [claim.key, claim]));
}

/** The claims, the shown name's own in its spelling. */
function spelledAs(name: string, claims: ReadonlyMap<string, Claim>): readonly Claim[] {
  const key = foldName(name);
  return [...claims.values()].map((claim) => (claim.key === key ? { ...claim, text: name } : claim));
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return b.length === 0 ? a : [...new Set([...a, ...b])];
}
