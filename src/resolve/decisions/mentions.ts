import type { Mention, Tagged } from '../../model.ts';
import { mentionKey, nameKey } from '../name-forms.ts';
import { type Decision, decisionRule, documentKey, type Ignore, isRetyped, type Retype } from './decision.ts';
import type { Denotation, Denote } from './denotation.ts';
import { typesOf } from './in-force.ts';

type MentionDecision = Ignore | Retype;

/** Decisions by type and name, of each document that has its own, and for all under ''. */
type DecidedNames = ReadonlyMap<string, ReadonlyMap<string, MentionDecision>>;

/** Takes mentions away and gives them another type; `used` takes down the decisions that found any. */
export type DecideMentions = <Read extends Tagged>(
  documents: readonly Read[],
  used: Set<Decision>,
) => readonly Read[];

/** What `ignore:` and `retype:` make of mentions. A decision for a document beats one for all. */
export function mentionDecisions(decisions: readonly Decision[], denote: Denote): DecideMentions {
  const byScope = decidedNames(decisions, denote);
  if (byScope.size === 0) return (documents) => documents;
  return (documents, used) =>
    documents.map((document) => {
      const scopes = [documentKey(document.document.id), ''].flatMap((scope) => byScope.get(scope) ?? []);
      if (scopes.length === 0) return document;
      const mentions = document.mentions.flatMap((mention) => decideMention(mention, scopes, used));
      return { ...document, mentions };
    });
}

function decidedNames(decisions: readonly Decision[], denote: Denote): DecidedNames {
  const byScope = new Map<string, Map<string, MentionDecision>>();
  for (const decision of decisions) {
    if (decision.kind !== 'ignore' && decision.kind !== 'retype') continue;
    for (const scope of decision.documents.length === 0 ? [''] : decision.documents) {
      const names = byScope.get(scope) ?? new Map<string, MentionDecision>();
      byScope.set(scope, names);
      for (const name of writtenAs(decision, denote)) if (!names.has(name)) names.set(name, decision);
    }
  }
  return byScope;
}

function writtenAs({ names: [name] }: MentionDecision, denote: Denote): readonly string[] {
  return typesOf(name).flatMap((type) => {
    const denotation = denote(name, type);
    return denotation === undefined ? [] : keysOf(denotation).map((key) => `${type} ${key}`);
  });
}

/** The id of a gazetteer's entry stands for each of its sure names. */
function keysOf({ keys, entry }: Denotation): readonly string[] {
  if (keys.length > 0 || entry === undefined) return keys;
  return entry.aliases
    .filter(({ strength }) => strength === 'strong')
    .map(({ text }) => nameKey(text, entry.type));
}

function decideMention(
  mention: Mention,
  scopes: readonly ReadonlyMap<string, MentionDecision>[],
  used: Set<Decision>,
): readonly Mention[] {
  if (isRetyped(mention)) return [mention];
  const name = `${mention.type} ${mentionKey(mention)}`;
  const decision = scopes.map((names) => names.get(name)).find((found) => found !== undefined);
  if (decision === undefined) return [mention];
  used.add(decision);
  if (decision.kind === 'ignore') return [];
  if (decision.type === mention.type) return [mention];
  return [{ ...mention, type: decision.type, rule: decisionRule(decision) }];
}
