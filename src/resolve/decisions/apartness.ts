import { whereabouts } from '../../gazetteer/index.ts';
import type { EntityType } from '../../model.ts';
import type { Apart } from './decision.ts';
import { type Denotation, type Denote, entryNode, nameNode } from './denotation.ts';
import { type IdentitiesIn, sharedTypes } from './in-force.ts';

/** What `apart:` decisions say of the names of one type in one document. */
export interface Apartness {
  /** By the node of a name or entry. */
  readonly sides: ReadonlyMap<string, ReadonlyMap<Apart, number>>;
  /** By a name's node: ids of gazetteer entries that it does not mean. */
  readonly denied: ReadonlyMap<string, ReadonlySet<string>>;
  /** By a name's node: the decision that makes it someone else's than elsewhere. */
  readonly namesakes: ReadonlyMap<string, string>;
}

interface OpenApartness extends Apartness {
  readonly sides: Map<string, Map<Apart, number>>;
  readonly denied: Map<string, Set<string>>;
  readonly namesakes: Map<string, string>;
}

export function apartnessIn(
  { aparts, namesakes }: IdentitiesIn,
  type: EntityType,
  denote: Denote,
): Apartness {
  const apartness: OpenApartness = { sides: new Map(), denied: new Map(), namesakes: new Map() };
  for (const { decision, names } of aparts) {
    if (!sharedTypes(decision.names).includes(type)) continue;
    const sided = names.map(({ name, side }) => ({ denotation: denote(name, type)!, side }));
    for (const one of sided) keepApart(decision, one, sided, apartness);
  }
  for (const { decision, here } of namesakes) {
    const denotation = denote(decision.names[0]!, type);
    if (denotation !== undefined) tellApart(decision, here, denotation, apartness);
  }
  return apartness;
}

interface Sided {
  readonly denotation: Denotation;
  readonly side: number;
}

/** One name of a decision takes its side, and gives up the entries that the others mean. */
function keepApart(decision: Apart, one: Sided, all: readonly Sided[], apartness: OpenApartness): void {
  const { keys, entry } = one.denotation;
  const lost = new Set(
    all.flatMap((other) => {
      const theirs = other.denotation.entry;
      return theirs === undefined || keepsEntry(one, other) ? [] : [theirs.id];
    }),
  );
  for (const key of keys) {
    takeSide(nameNode(key), decision, one.side, apartness);
    for (const id of lost) deny(nameNode(key), id, apartness);
  }
  if (entry !== undefined && !lost.has(entry.id)) takeSide(entryNode(entry), decision, one.side, apartness);
}

/** Of two names of one entry that are told apart, its first line keeps it, else the one that stands first. */
function keepsEntry(one: Sided, other: Sided): boolean {
  if (one === other) return true;
  if (one.denotation.entry !== other.denotation.entry) return false;
  if (one.denotation.isItsName !== other.denotation.isItsName) return one.denotation.isItsName;
  return one.side < other.side;
}

/** Here the name is a namesake's, whom no gazetteer knows; elsewhere it is whosever it was. */
function tellApart(
  decision: Apart,
  here: boolean,
  { keys, entry, bearers }: Denotation,
  apartness: OpenApartness,
): void {
  for (const node of keys.map(nameNode)) {
    takeSide(node, decision, here ? 0 : 1, apartness);
    if (!here) continue;
    if (!apartness.namesakes.has(node)) apartness.namesakes.set(node, whereabouts(decision.place));
    for (const { id } of bearers) deny(node, id, apartness);
  }
  if (!here && entry !== undefined) takeSide(entryNode(entry), decision, 1, apartness);
}

function takeSide(node: string, decision: Apart, side: number, { sides }: OpenApartness): void {
  const taken = sides.get(node) ?? new Map<Apart, number>();
  sides.set(node, taken);
  if (!taken.has(decision)) taken.set(decision, side);
}

function deny(node: string, entry: string, { denied }: OpenApartness): void {
  const entries = denied.get(node) ?? new Set<string>();
  denied.set(node, entries.add(entry));
}
