/** Decisions by hand: what a user says of names, which beats every rule and survives every run. */
import type { EntityType, Mention, Place } from '../../model.ts';

/** A name as a decision gives it: as texts write it, narrowed to a type by a `type:` before it, or an entity's id. */
export interface DecidedName {
  /** As it stands in the decision. */
  readonly text: string;
  /** The text without type and document. */
  readonly name: string;
  readonly type?: EntityType;
  /** Of an id that tells namesakes apart, `person:juan-perez@news/a.txt`, what follows the `@`. */
  readonly document?: string;
}

interface Decided {
  readonly place: Place;
  /** Ids of the documents it holds in; empty when it holds everywhere. */
  readonly documents: readonly string[];
}

/** The names are one entity's. */
export interface Merge extends Decided {
  readonly kind: 'merge';
  readonly names: readonly DecidedName[];
}

/** The names are different entities'; a name alone is someone else's in the decision's documents than elsewhere. */
export interface Apart extends Decided {
  readonly kind: 'apart';
  readonly names: readonly DecidedName[];
}

/** The name is none. */
export interface Ignore extends Decided {
  readonly kind: 'ignore';
  readonly names: readonly [DecidedName];
}

/** The name is one of another type. */
export interface Retype extends Decided {
  readonly kind: 'retype';
  readonly names: readonly [DecidedName];
  readonly type: EntityType;
}

/** The entity with this name is shown under another. */
export interface Rename extends Decided {
  readonly kind: 'rename';
  readonly names: readonly [DecidedName];
  readonly to: string;
}

export type Decision = Merge | Apart | Ignore | Retype | Rename;

export const ENTITY_TYPES = ['person', 'organization', 'location'] as const satisfies readonly EntityType[];

/** The start of every reason that a decision gives. */
export const BY_HAND = 'decided by hand';

/** `decided by hand, decisions.txt:12`: the file without its folders, which differ from machine to machine. */
export function decidedBecause({ place }: Decision): string {
  return `${BY_HAND}, ${lineOf(place)}`;
}

const RETYPED = 'decision:';

/** The rule of a mention that a decision retyped: `decision:decisions.txt:12`. */
export function decisionRule({ place }: Retype): string {
  return `${RETYPED}${lineOf(place)}`;
}

export function isRetyped({ rule }: Mention): boolean {
  return rule.startsWith(RETYPED);
}

function lineOf({ path, line }: Place): string {
  return `${path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)}:${line}`;
}

/** Document ids are compared composed and with single spaces, as the lines of a decision file are read. */
export function documentKey(id: string): string {
  return id.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The lines that give the decision, without a line feed at the end. Reading them gives the decision again. */
export function formatDecision(decision: Decision): string {
  const names = decision.names.map(({ text }) => text);
  const lines = decision.documents.map((document) => `in: ${document}`);
  return [`${decision.kind}: ${lineValue(decision, names)}`, ...lines].join('\n');
}

function lineValue(decision: Decision, names: readonly string[]): string {
  if (decision.kind === 'merge') return names.join(' = ');
  if (decision.kind === 'apart') return names.join(' | ');
  if (decision.kind === 'retype') return `${names.join()} = ${decision.type}`;
  return decision.kind === 'rename' ? `${names.join()} -> ${decision.to}` : names.join();
}
