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
  for (const { id, idStated, type, name } of builtIn.values()) {
    if (!idStated) continue;
    const key = `${type}:${foldName(name)}`;
    const known = ids.get(key);
    if (known === undefined || id < known) ids.set(key, id);
  }
  return users.map((own) => {
    const known = own.idStated || builtIn.has(own.id);
    const id = known ? undefined : ids.get(`${own.type}:${foldName(own.name)}`);
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
  for (const [key, claim] of byKey(b.claims)) {
    const other = claims.get(key);
    if (other === undefined || CAUTION[claim.strength] > CAUTION[other.strength]) claims.set(key, claim);
  }
  const [context, not] = [union(a.context, b.context), union(a.not, b.not)];
  return { ...a, claims: spelledAs(a.name, claims), context, not };
}

const CAUTION: Readonly<Record<AliasStrength, number>> = { strong: 0, shared: 1, weak: 2 };

/**
 * A user's declaration on top of the built-in one: what the user states holds, of names as of `not:` lines. A first
 * line that only says which entry is meant states nothing of its strength.
 */
function extend(base: Declaration, own: Declaration): Declaration {
  const nameKey = foldName(own.name);
  const denied = new Set(own.not.map(foldName));
  const claims = new Map([...byKey(base.claims)].filter(([key]) => !denied.has(key)));
  const claimed = byKey(own.claims);
  for (const [key, claim] of claimed) {
    const known = claims.get(key);
    if (known === undefined) claims.set(key, claim);
    else if (key !== nameKey || claim.strength !== 'strong') claims.set(key, { ...claim, text: known.text });
  }
  const name = nameKey === foldName(base.name) ? base.name : own.name;
  const context = union(base.context, own.context);
  const still = base.not.filter((denial) => !claimed.has(foldName(denial)));
  return { ...base, name, claims: spelledAs(name, claims), context, not: union(still, own.not) };
}

/** By folded name; the first claim to a name holds. */
function byKey(claims: readonly Claim[]): Map<string, Claim> {
  const first = new Map<string, Claim>();
  for (const claim of claims) {
    const key = foldName(claim.text);
    if (!first.has(key)) first.set(key, claim);
  }
  return first;
}

/** The claims, the shown name's own in its spelling. */
function spelledAs(name: string, claims: ReadonlyMap<string, Claim>): readonly Claim[] {
  const key = foldName(name);
  return [...claims].map(([claimed, claim]) => (claimed === key ? { ...claim, text: name } : claim));
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return b.length === 0 ? a : [...new Set([...a, ...b])];
}
