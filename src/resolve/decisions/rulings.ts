import type { EntityType, GazetteerEntry } from '../../model.ts';
import { type Apartness, apartnessIn } from './apartness.ts';
import { type Decision, documentKey, ENTITY_TYPES } from './decision.ts';
import { type Denote, entryNode, nameNode } from './denotation.ts';
import { identitiesIn, scopedDocuments } from './in-force.ts';
import { type MergedName, type Merging, mergingIn } from './merged-names.ts';
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

/** The rulings of each document, by its id. */
export function rulingsOf(decisions: readonly Decision[], denote: Denote): (document: string) => Rulings {
  if (!decisions.some(({ kind }) => kind === 'merge' || kind === 'apart')) return () => NO_RULINGS;
  const rulingsIn = (document: string | undefined, everywhere: Rulings): Rulings => {
    const identities = identitiesIn(decisions, document);
    const byType = new Map(
      ENTITY_TYPES.map((type) => {
        const apartness = apartnessIn(identities, type, denote);
        return [
          type,
          rulingsByNode(apartness, mergingIn(identities, type, denote, apartness), everywhere, type),
        ];
      }),
    );
    return {
      ofName: (key, type) => byType.get(type)!.get(nameNode(key)),
      ofEntry: (entry) => byType.get(entry.type)!.get(entryNode(entry)),
    };
  };
  const everywhere = rulingsIn(undefined, NO_RULINGS);
  const scoped = new Map(
    scopedDocuments(decisions).map((document) => [document, rulingsIn(document, everywhere)]),
  );
  return (document) => scoped.get(documentKey(document)) ?? everywhere;
}

const NONE: ReadonlySet<string> = new Set();

function rulingsByNode(
  { sides, denied, namesakes }: Apartness,
  { names, classes }: Merging,
  everywhere: Rulings,
  type: EntityType,
): ReadonlyMap<string, Ruling> {
  const nodes = new Set([...sides.keys(), ...denied.keys(), ...names.keys()]);
  return new Map(
    [...nodes].map((node) => {
      const name = names.get(node);
      const standsFor = name === undefined ? node : nameNode(name.key);
      const namesake = namesakes.get(standsFor);
      const merged = name && namesake === undefined ? asElsewhere(name, everywhere, type) : name;
      const members = classes.get(node) ?? [node];
      const taken = members.map((member) => sides.get(member) ?? NO_SIDES).reduce(joinedSides);
      return [node, { merged, sides: taken, denied: denied.get(node) ?? NONE, namesake }];
    }),
  );
}

/** What one document merges with a name joins all that is merged with the name everywhere. */
function asElsewhere(name: MergedName, everywhere: Rulings, type: EntityType): MergedName {
  const merged = everywhere.ofName(name.key, type)?.merged;
  return merged === undefined ? name : { ...name, key: merged.key, entry: merged.entry ?? name.entry };
}
