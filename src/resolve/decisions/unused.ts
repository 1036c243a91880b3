import type { EntityType, GazetteerEntry, Problem, Tagged } from '../../model.ts';
import { mentionKey, nameKey } from '../name-forms.ts';
import { type DecidedName, type Decision, documentKey, type Merge } from './decision.ts';
import { type Denote, entryNode, nameNode } from './denotation.ts';
import { sharedTypes, typesOf } from './in-force.ts';

/** A name that a document holds as it is written or completed there, and the entry that it means. */
export interface HeldName {
  readonly document: string;
  readonly type: EntityType;
  readonly name: string;
  readonly entry: GazetteerEntry | undefined;
}

export interface Outcome {
  readonly documents: readonly Tagged[];
  readonly held: readonly HeldName[];
  /** Decisions on mentions that found any, and such as keep two entities apart. */
  readonly used: ReadonlySet<Decision>;
}

/** Decisions that match nothing in the corpus: a warning for each, which says what is not there. */
export function unusedDecisions(
  decisions: readonly Decision[],
  denote: Denote,
  outcome: Outcome,
): readonly Problem[] {
  if (decisions.length === 0) return [];
  const names = namesByScope(decisions, outcome);
  return decisions.flatMap((decision) => {
    const message = missingDocument(decision, names) ?? unmatched(decision, denote, names, outcome);
    if (message === undefined) return [];
    return [unusedDecision(decision, message)];
  });
}

export function unusedDecision({ place }: Decision, message: string): Problem {
  return { code: 'unused-decision', severity: 'warning', message, place };
}

/** Nodes of the names that documents hold, with their type: of all of them under '', and of those with own decisions. */
type NamesByScope = ReadonlyMap<string, ReadonlySet<string>>;

function namesByScope(decisions: readonly Decision[], { documents, held }: Outcome): NamesByScope {
  const scopes = new Set(decisions.flatMap((decision) => decision.documents));
  const names = new Map<string, Set<string>>([['', new Set()]]);
  const add = (document: string, node: string): void => {
    names.get('')!.add(node);
    names.get(document)?.add(node);
  };
  for (const { document, mentions } of documents) {
    const scope = documentKey(document.id);
    if (scopes.has(scope)) names.set(scope, new Set());
    for (const mention of mentions) add(scope, `${mention.type} ${nameNode(mentionKey(mention))}`);
  }
  for (const { document, type, name, entry } of held) {
    add(documentKey(document), `${type} ${nameNode(nameKey(name, type))}`);
    if (entry !== undefined) add(documentKey(document), `${type} ${entryNode(entry)}`);
  }
  return names;
}

function missingDocument({ documents }: Decision, names: NamesByScope): string | undefined {
  const missing = documents.find((document) => !names.has(document));
  return missing && `There is no document "${missing}": correct its "in:" line, or delete it.`;
}

function unmatched(
  decision: Decision,
  denote: Denote,
  names: NamesByScope,
  { used }: Outcome,
): string | undefined {
  if (decision.kind === 'rename') return undefined; // it says so itself
  if (decision.kind === 'merge') return unmerged(decision, denote, names);
  if (used.has(decision)) return undefined;
  const absent = decision.names.filter((name) => typesIn([''], name, denote, names).length === 0);
  if (decision.kind !== 'apart' || absent.length > 0) {
    const subject = quoted(absent.length > 0 ? absent : decision.names);
    return `${subject} is named in no document${suffix(decision)}: correct the line, or delete it.`;
  }
  return decision.names.length === 1
    ? `${quoted(decision.names)} is not named both${suffix(decision)} and elsewhere: correct the "in:" lines, or delete the decision.`
    : `${quoted(decision.names)} are not two entities that could be kept apart: correct the line, or delete it.`;
}

/** Each name must be in the corpus, or the gazetteer, and one of them where the decision holds, with one type. */
function unmerged(decision: Merge, denote: Denote, names: NamesByScope): string | undefined {
  const { names: merged, documents } = decision;
  const known = merged.map((name) => [
    ...typesIn([''], name, denote, names),
    ...typesOf(name).filter((type) => denote(name, type)?.entry !== undefined),
  ]);
  const absent = merged.filter((_, i) => known[i]!.length === 0);
  if (absent.length > 0) return `${quoted(absent)} is named in no document: correct the line, or delete it.`;
  const common = sharedTypes(merged).filter((type) => known.every((types) => types.includes(type)));
  if (common.length === 0)
    return `${quoted(merged)} are never of one type: give them one with "retype:", or delete the line.`;
  const scopes = documents.length === 0 ? [''] : documents;
  const isNamed = merged.some((name) =>
    typesIn(scopes, name, denote, names).some((type) => common.includes(type)),
  );
  if (isNamed) return undefined;
  return `${quoted(merged)}: none of them is named${suffix(decision)}: correct the line, or delete it.`;
}

/** The types of which one of these scopes holds the name. */
function typesIn(
  scopes: readonly string[],
  name: DecidedName,
  denote: Denote,
  names: NamesByScope,
): readonly EntityType[] {
  return typesOf(name).filter((type) => {
    const denotation = denote(name, type);
    if (denotation === undefined) return false;
    const { keys, entry } = denotation;
    const nodes = [...keys.map(nameNode), ...(entry === undefined ? [] : [entryNode(entry)])];
    return scopes.some((scope) => nodes.some((node) => names.get(scope)?.has(`${type} ${node}`)));
  });
}

function suffix({ documents }: Decision): string {
  return documents.length === 0 ? '' : ` in ${documents.join(', ')}`;
}

function quoted(names: readonly DecidedName[]): string {
  return names.map(({ text }) => `"${text}"`).join(' and ');
}
