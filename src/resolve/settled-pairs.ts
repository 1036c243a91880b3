import type { Entity, EntityType, KeptApart } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { keyOf, sharedTypes } from './decisions/in-force.ts';
import type { DecidedName, Decision } from './decisions/index.ts';
import { classesOf } from './decisions/name-classes.ts';
import { TWO_ENTRIES } from './groups.ts';
import { nameKey } from './name-forms.ts';

/** Two entities, by their ids, or two names of one entity of this type. */
export type Pair =
  | { readonly question: 'merge'; readonly a: string; readonly b: string }
  | { readonly question: 'split'; readonly type: EntityType; readonly one: string; readonly other: string };

/** Whether decisions say of a pair that it is one or that it is two. */
export type IsSettled = (pair: Pair) => boolean;

/**
 * What decisions for the whole corpus settle among the entities of a store, be it since it was written: also by way of
 * others, as "A = B" and "B | C" settle A and C. Two that the gazetteer has are apart from the start.
 */
export function settledPairs(
  entities: readonly Entity[],
  keptApart: readonly KeptApart[] = [],
): (decisions: readonly Decision[]) => IsSettled {
  const idsOf = idsByName(entities);
  const known = keptApart
    .filter(({ because }) => because.startsWith(TWO_ENTRIES))
    .map(({ a, b }): NodePair => ({ one: a, other: b, isSure: true }));
  return (decisions) => {
    const ofEntities = settledNodes(decisions, idsOf, known);
    const ofNames = settledNodes(decisions, (name, type) => [nameNode(keyOf(name, type), type)]);
    return (pair) => {
      if (pair.question === 'merge') return ofEntities(pair.a, pair.b);
      const { type, one, other } = pair;
      return ofNames(nameNode(nameKey(one, type), type), nameNode(nameKey(other, type), type));
    };
  };
}

function nameNode(key: string, type: EntityType): string {
  return `${type} ${key}`;
}

/** What a name means among those of a type. */
type NodesOf = (name: DecidedName, type: EntityType) => readonly string[];

/** `isSure`: neither name means several. */
interface NodePair {
  readonly one: string;
  readonly other: string;
  readonly isSure: boolean;
}

function settledNodes(
  decisions: readonly Decision[],
  nodesOf: NodesOf,
  known: readonly NodePair[] = [],
): (one: string, other: string) => boolean {
  const everywhere = decisions.filter(({ documents }) => documents.length === 0);
  const pairs = (kind: Decision['kind']): readonly NodePair[] =>
    everywhere.filter((decision) => decision.kind === kind).flatMap(({ names }) => pairsOf(names, nodesOf));
  const merged = pairs('merge');
  const classes = classesOf(merged.flatMap(({ one, other, isSure }) => (isSure ? [[one, other]] : [])));
  const idOf = (one: string, other: string): string => {
    const [a, b] = [one, other].map((node) => classes.get(node)?.[0] ?? node).sort();
    return a === b ? '' : JSON.stringify([a, b]);
  };
  const settled = new Set([...merged, ...pairs('apart'), ...known].map(({ one, other }) => idOf(one, other)));
  return (one, other) => {
    const id = idOf(one, other);
    return id === '' || settled.has(id);
  };
}

/** Each name of a decision with each other one, among names of one type. */
function pairsOf(names: readonly DecidedName[], nodesOf: NodesOf): readonly NodePair[] {
  return sharedTypes(names).flatMap((type) => {
    const nodes = names.map((name) => nodesOf(name, type));
    return nodes.flatMap((ones, i) =>
      nodes.slice(i + 1).flatMap((others) => {
        const isSure = ones.length === 1 && others.length === 1;
        return ones.flatMap((one) => others.map((other) => ({ one, other, isSure })));
      }),
    );
  });
}

/** The entity with this id, else those that go by this name. */
function idsByName(entities: readonly Entity[]): NodesOf {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const byName = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const folded of new Set([entity.name, ...entity.aliases].map(foldName))) {
      const named = byName.get(folded);
      if (named === undefined) byName.set(folded, [entity]);
      else named.push(entity);
    }
  }
  return ({ text, name }, type) => {
    if (types.get(text) === type) return [text];
    const named = byName.get(foldName(name)) ?? [];
    return named.flatMap((entity) => (entity.type === type ? [entity.id] : []));
  };
}
