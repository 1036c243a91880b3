import { lineError, whereabouts } from '../../gazetteer/index.ts';
import type { EntityType, Problem } from '../../model.ts';
import type { Apart, DecidedName, Decision, Merge } from './decision.ts';
import {
  type IdentitiesIn,
  type InForce,
  identitiesIn,
  keyOf,
  type NameInForce,
  sharedTypes,
  typesOf,
} from './in-force.ts';
import { relatedDecisions } from './related.ts';

/** Names of one type that a decision makes one. */
export interface Link {
  readonly nodes: readonly string[];
  readonly decision: Merge;
}

export function linksOf(merges: readonly InForce<Merge>[]): readonly Link[] {
  return merges.flatMap(({ decision, names }) =>
    sharedTypes(decision.names).map((type) => ({ nodes: names.map((name) => nodeOf(name, type)), decision })),
  );
}

function nodeOf({ name }: Pick<NameInForce, 'name'>, type: EntityType): string {
  return `${type} ${keyOf(name, type)}`;
}

function nodesOf(name: DecidedName): readonly string[] {
  return typesOf(name).map((type) => nodeOf({ name }, type));
}

/** Names that are kept apart by one decision and merged by others, directly or by way of further names. */
export function contradictedIdentities(decisions: readonly Decision[]): readonly Problem[] {
  const found = new Map<Apart, Problem>();
  const scoped = [...relatedDecisions(decisions, nodesOf)].map(([document, related]) =>
    identitiesIn(related.decisions, document),
  );
  for (const identities of [identitiesIn(decisions, undefined), ...scoped])
    for (const [apart, problem] of contradictedIn(identities))
      if (!found.has(apart)) found.set(apart, problem);
  return [...found.values()];
}

function contradictedIn({ merges, aparts }: IdentitiesIn): readonly (readonly [Apart, Problem])[] {
  const neighbours = new Map<string, Link[]>();
  for (const link of linksOf(merges)) {
    for (const node of link.nodes) {
      const links = neighbours.get(node);
      if (links === undefined) neighbours.set(node, [link]);
      else links.push(link);
    }
  }
  return aparts.flatMap(({ decision, names }) => {
    for (const type of sharedTypes(decision.names)) {
      for (const [i, one] of names.entries()) {
        for (const other of names.slice(i + 1)) {
          const merging = mergesBetween(nodeOf(one, type), nodeOf(other, type), neighbours);
          if (merging.length > 0) return [[decision, contradiction(decision, one, other, merging)] as const];
        }
      }
    }
    return [];
  });
}

/** The decisions on the shortest way from one name to another; none when there is no way. */
function mergesBetween(
  from: string,
  to: string,
  neighbours: ReadonlyMap<string, readonly Link[]>,
): readonly Merge[] {
  const ways = new Map<string, readonly Merge[]>([[from, []]]);
  for (const [node, way] of ways) {
    if (node === to) return way;
    for (const { nodes, decision } of neighbours.get(node) ?? [])
      for (const next of nodes) if (!ways.has(next)) ways.set(next, [...way, decision]);
  }
  return [];
}

function contradiction(
  { place }: Apart,
  one: NameInForce,
  other: NameInForce,
  merges: readonly Merge[],
): Problem {
  const lines = merges.map((merge) => whereabouts(merge.place)).join(' and ');
  const message = `"${one.name.text}" and "${other.name.text}" are kept apart here but merged by ${lines}: delete one of these lines.`;
  return lineError('contradicting-decisions', message, place);
}
