import type { EntityType, GazetteerEntry } from '../../model.ts';
import { type Apartness, apartnessIn } from './apartness.ts';
import { type DecidedName, type Decision, documentKey, ENTITY_TYPES } from './decision.ts';
import { type Denote, entryNode, nameNode } from './denotation.ts';
import { identitiesIn, typesOf } from './in-force.ts';
import { type MergedName, type Merging, mergingIn } from './merged-names.ts';
import { relatedDecisions } from './related.ts';
import { joinedSides, NO_SIDES, type Sides } from './sides.ts';

/** What decisions by hand say of one name in one document. */
export interface Ruling {
  /** Undefined for a name that no decision merges with another. */
  readonly merged: MergedName | undefined;
  readonly sides: Sides;
  /** Ids of gazetteer entries that the name does not mean. */
  readonly denied: ReadonlySet<string>;
  /** Set for a name that is someone else's here than elsewhere: tells the one from the other. */
  readonly namesake: string | undefined;
}

export interface Rulings {
  ofName(key: string, type: EntityType): Ruling | undefined;
  ofEntry(entry: GazetteerEntry): Ruling | undefined;
}

export const NO_RULINGS: Rulings = { ofName: () => undefined, ofEntry: () => undefined };

/** Rulings by the node of a name or entry, of each type. */
type RulingsByType = ReadonlyMap<EntityType, ReadonlyMap<string, Ruling>>;

/** The rulings of each document, by its id. */
export function rulingsOf(decisions: readonly Decision[], denote: Denote): (document: string) => Rulings {
  if (!decisions.some(({ kind }) => kind === 'merge' || kind === 'apart')) return () => NO_RULINGS;
  const everywhere = rulingsIn(undefined, decisions, denote);
  const scoped = new Map<string, Rulings>();
  for (const [document, related] of relatedDecisions(decisions, (name) => nodesOf(name, denote))) {
    const own = rulingsIn(document, related.decisions, denote, everywhere);
    scoped.set(
      document,
      askedBy((node, type) => (related.nodes.has(`${type} ${node}`) ? own : everywhere).get(type)!.get(node)),
    );
  }
  const others = askedBy((node, type) => everywhere.get(type)!.get(node));
  return (document) => scoped.get(documentKey(document)) ?? others;
}

function askedBy(rulingOf: (node: string, type: EntityType) => Ruling | undefined): Rulings {
  return {
    ofName: (key, type) => rulingOf(nameNode(key), type),
    ofEntry: (entry) => rulingOf(entryNode(entry), entry.type),
  };
}

function nodesOf(name: DecidedName, denote: Denote): readonly string[] {
  return typesOf(name).flatMap((type) => {
    const { keys, entry } = denote(name, type)!;
    const nodes = [...keys.map(nameNode), ...(entry === undefined ? [] : [entryNode(entry)])];
    return nodes.map((node) => `${type} ${node}`);
  });
}

function rulingsIn(
  document: string | undefined,
  decisions: readonly Decision[],
  denote: Denote,
  everywhere?: RulingsByType,
): RulingsByType {
  const identities = identitiesIn(decisions, document);
  return new Map(
    ENTITY_TYPES.map((type) => {
      const apartness = apartnessIn(identities, type, denote);
      const merging = mergingIn(identities, type, denote, apartness);
      return [type, rulingsByNode(apartness, merging, everywhere?.get(type))];
    }),
  );
}

const NONE: ReadonlySet<string> = new Set();

function rulingsByNode(
  { sides, denied, namesakes }: Apartness,
  { names, classes }: Merging,
  everywhere: ReadonlyMap<string, Ruling> | undefined,
): ReadonlyMap<string, Ruling> {
  const nodes = new Set([...sides.keys(), ...denied.keys(), ...names.keys()]);
  return new Map(
    [...nodes].map((node) => {
      const name = names.get(node);
      const namesake = namesakes.get(name === undefined ? node : nameNode(name.key));
      const members = classes.get(node) ?? [node];
      const elsewhere =
        namesake === undefined
          ? members.map((member) => (namesakes.has(member) ? undefined : everywhere?.get(member)?.merged))
          : [];
      const taken = members.map((member) => sides.get(member) ?? NO_SIDES).reduce(joinedSides);
      const merged = name && asElsewhere(name, elsewhere);
      return [node, { merged, sides: taken, denied: denied.get(node) ?? NONE, namesake }];
    }),
  );
}

/** What one document merges with a name joins all that is merged with the name everywhere. */
function asElsewhere(name: MergedName, elsewhere: readonly (MergedName | undefined)[]): MergedName {
  const merged = elsewhere.find((other) => other !== undefined);
  return merged === undefined ? name : { ...name, key: merged.key, entry: merged.entry ?? name.entry };
}
