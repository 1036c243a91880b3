/** Pairs of entities that may be one, each with the line that would make them one. */
import type { Entity, EntityType } from '../model.ts';
import type { DecidedName, Decision, LikelyMerge } from '../resolve/index.ts';
import type { Store } from '../store/index.ts';
import { foldName } from '../text/fold.ts';
import { visible } from './visible.ts';

export interface LikelyPair extends LikelyMerge {
  readonly aName: string;
  readonly bName: string;
  /** A line for a decision file. */
  readonly decision: string;
}

/** The likeliest first, without those that these decisions settle, be it since the store was written. */
export async function likelyPairs(
  store: Store,
  decisions: readonly Decision[],
  types: readonly EntityType[] | undefined,
): Promise<readonly LikelyPair[]> {
  const { checkDecisions, likelyMerges, parseDecisions } = await import('../resolve/index.ts');
  const all = store.readNetwork().entities;
  const entities = all.filter(({ type }) => types === undefined || types.includes(type));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const settled = settledPairs(store, decisions);
  const bearers = bearersOf(all);
  const namesIn: NamesIn = (line) => {
    const { decisions, problems } = parseDecisions(line, '');
    const isRead = problems.length === 0 && checkDecisions(decisions).length === 0;
    return isRead ? decisions.flatMap(({ names }) => names.map(({ name }) => name)) : [];
  };
  return likelyMerges({ documents: [...store.readDocuments()], entities, keptApart: store.readKeptApart() })
    .filter(({ a, b }) => !settled.has(pairOf(a, b)))
    .map((merge) => {
      const [a, b] = [byId.get(merge.a)!, byId.get(merge.b)!];
      return { ...merge, aName: a.name, bName: b.name, decision: mergeLine(a, b, bearers, namesIn) };
    });
}

function settledPairs(store: Store, decisions: readonly Decision[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { kind, names, documents } of decisions) {
    if ((kind !== 'merge' && kind !== 'apart') || documents.length > 0) continue;
    const meant = names.map((name) => idsOf(store, name));
    for (const [i, ones] of meant.entries())
      for (const others of meant.slice(i + 1))
        for (const one of ones) for (const other of others) pairs.add(pairOf(one, other));
  }
  return pairs;
}

function idsOf(store: Store, { text, name, type }: DecidedName): readonly string[] {
  const exact = store.entity(text);
  if (exact !== undefined) return [exact.id];
  return store
    .entitiesNamed(name)
    .flatMap((entity) => (type === undefined || entity.type === type ? [entity.id] : []));
}

function pairOf(one: string, other: string): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}

/** How many entities go by each name. */
function bearersOf(entities: readonly Entity[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const { name, aliases } of entities)
    for (const folded of new Set([name, ...aliases].map(foldName)))
      bearers.set(folded, (bearers.get(folded) ?? 0) + 1);
  return bearers;
}

/** The names of a line that can be read as a decision. */
type NamesIn = (line: string) => readonly string[];

/** By their names where these are no one else's and read back as they are; else by their ids. */
function mergeLine(a: Entity, b: Entity, bearers: ReadonlyMap<string, number>, namesIn: NamesIn): string {
  const line = `merge: ${a.name} = ${b.name}`;
  const isOwn = [a, b].every(({ name }) => bearers.get(foldName(name)) === 1);
  return isOwn && visible(line) === line && readsAs(namesIn(line), [a.name, b.name])
    ? line
    : `merge: ${a.id} = ${b.id}`;
}

function readsAs(read: readonly string[], names: readonly string[]): boolean {
  return read.length === names.length && read.every((name, i) => name === names[i]);
}
