import type { DecidedName, Decision } from './decision.ts';
import { classesOf } from './name-classes.ts';

/** The decisions that a document's own bear on, by way of whatever others, and the names that these are about. */
export interface Related {
  readonly decisions: readonly Decision[];
  readonly nodes: ReadonlySet<string>;
}

/**
 * For each document with decisions on identity of its own, all those that could change what these mean. Of other names
 * the document holds what is decided everywhere: so a thousand exceptions take no square of the time.
 */
export function relatedDecisions(
  decisions: readonly Decision[],
  nodesOf: (name: DecidedName) => readonly string[],
): ReadonlyMap<string, Related> {
  const onIdentity = decisions.filter(({ kind }) => kind === 'merge' || kind === 'apart');
  const classes = classesOf(onIdentity.map(({ names }) => names.flatMap(nodesOf)));
  const byClass = new Map<readonly string[], Decision[]>();
  const byDocument = new Map<string, Set<readonly string[]>>();
  for (const decision of onIdentity) {
    const own = classes.get(decision.names.flatMap(nodesOf)[0] ?? '');
    if (own === undefined) continue;
    const others = byClass.get(own);
    if (others === undefined) byClass.set(own, [decision]);
    else others.push(decision);
    for (const document of decision.documents)
      byDocument.set(document, (byDocument.get(document) ?? new Set()).add(own));
  }
  const related = [...byDocument].map(([document, own]) => {
    const nodes = new Set([...own].flat());
    return [document, { decisions: [...own].flatMap((one) => byClass.get(one)!), nodes }] as const;
  });
  return new Map(related.sort(([a], [b]) => (a < b ? -1 : 1)));
}
