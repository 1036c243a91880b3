import type { EntityType } from '../../model.ts';
import { slug } from '../../text/fold.ts';
import { nameKey } from '../name-forms.ts';
import { type Apart, type DecidedName, type Decision, ENTITY_TYPES, type Merge } from './decision.ts';

/** A name of a decision that holds in a document; `side` is its index among the decision's names. */
export interface NameInForce {
  readonly name: DecidedName;
  readonly side: number;
}

/** A decision on identity with those of its names that it is about in one document. */
export interface InForce<D extends Merge | Apart> {
  readonly decision: D;
  readonly names: readonly NameInForce[];
}

export interface IdentitiesIn {
  readonly merges: readonly InForce<Merge>[];
  readonly aparts: readonly InForce<Apart>[];
  /** The decisions that say whether a name means a namesake here: `here` they do. */
  readonly namesakes: readonly { readonly decision: Apart; readonly here: boolean }[];
}

/**
 * What decisions say of identity in the document with this key, or, for undefined, in those without decisions of their
 * own. Where a name means a namesake, decisions about the name that are not for that document mean another.
 */
export function identitiesIn(decisions: readonly Decision[], document: string | undefined): IdentitiesIn {
  const splits = decisions.filter(isSplit);
  const holds = ({ documents }: Decision): boolean =>
    documents.length === 0 || (document !== undefined && documents.includes(document));
  const namesakes = splits.map((decision) => ({ decision, here: holds(decision) }));
  const namesakesHere = namesakes.filter(({ here }) => here).map(({ decision }) => decision);
  const isMeant = (name: DecidedName, { documents }: Decision): boolean => {
    const split = splits.find((other) => isNamesakeOf(name, other));
    if (split !== undefined) return holds(split);
    return documents.length > 0 || !namesakesHere.some((other) => isSameName(name, other.names[0]!));
  };
  const inForce = <D extends Merge | Apart>(decision: D): InForce<D> => ({
    decision,
    names: decision.names.map((name, side) => ({ name, side })).filter(({ name }) => isMeant(name, decision)),
  });
  const held = decisions.filter((decision) => holds(decision) && !isSplit(decision));
  return {
    merges: held.filter((decision) => decision.kind === 'merge').map(inForce),
    aparts: held.filter((decision) => decision.kind === 'apart').map(inForce),
    namesakes,
  };
}

/** Does the decision say that a name means someone else in its documents than elsewhere? */
function isSplit(decision: Decision): decision is Apart {
  return decision.kind === 'apart' && decision.names.length === 1;
}

/** Is the name the id that tells this namesake from others? */
function isNamesakeOf(name: DecidedName, { names, documents }: Apart): boolean {
  return name.document !== undefined && documents.includes(name.document) && isSameName(name, names[0]!);
}

function isSameName(a: DecidedName, b: DecidedName): boolean {
  return typesOf(a).some((type) => typesOf(b).includes(type) && keyOf(a, type) === keyOf(b, type));
}

/** The types of which all the names may be: a decision on `person:juan-perez` is one on persons. */
export function sharedTypes(names: readonly DecidedName[]): readonly EntityType[] {
  return ENTITY_TYPES.filter((type) => names.every((name) => typesOf(name).includes(type)));
}

/** The types of which the name may be. */
export function typesOf({ type }: DecidedName): readonly EntityType[] {
  return type === undefined ? ENTITY_TYPES : [type];
}

/** The form in which the name is compared among names of a type: an id's hyphens are as good as spaces. */
export function keyOf({ name }: DecidedName, type: EntityType): string {
  return nameKey(name, type);
}

/** May the name be an entity's id? */
export function isSlug({ type, name }: DecidedName): boolean {
  return type !== undefined && slug(name) === name;
}
