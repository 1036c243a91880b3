/** The entity that a user means by a name. */
import type { EntityCount, EntityType } from '../model.ts';
import type { Store } from '../store/index.ts';
import { countsOf, withStore } from './answer.ts';
import { NothingFound } from './ending.ts';
import { counted } from './messages.ts';
import { shellWord } from './shell.ts';

/** Where a name is looked up, and what is known of its bearer. */
export interface Lookup {
  readonly db: string;
  /** Its bearer is of one of these. */
  readonly types?: readonly EntityType[] | undefined;
  /** Whether `--type` would say which bearer is meant, so that it is worth naming. */
  readonly typeTells?: boolean;
}

/**
 * The one entity that goes by this name.
 * @throws {NothingFound} when none does, with the nearest names, or several do, with their ids
 */
export async function entityNamed(store: Store, name: string, lookup: Lookup): Promise<EntityCount> {
  const { findEntities } = await import('../query/entities.ts');
  const { types } = lookup;
  const all = findEntities(store, name);
  const meant = types === undefined ? all : all.filter(({ type }) => types.includes(type));
  const [entity, ...others] = meant;
  if (all.length === 0) throw await unknownName(store, name, lookup);
  if (entity === undefined) throw otherType(name, lookup, all);
  if (others.length > 0) throw ambiguousName(name, lookup, meant);
  return entity;
}

/** Opens the store for as long as it takes to answer a question about the one entity that goes by a name. */
export function withEntity<Result>(
  name: string,
  lookup: Lookup,
  use: (store: Store, entity: EntityCount) => Promise<Result>,
): Promise<Result> {
  return withStore(lookup.db, async (store) => use(store, await entityNamed(store, name, lookup)));
}

/**
 * The two entities that go by these names. The types are those of names with several bearers alone, since the two may be
 * of different types.
 * @throws {NothingFound} as `entityNamed`, or when both names are one entity's
 */
export async function pairNamed(
  store: Store,
  names: readonly [string, string],
  { types, ...lookup }: Lookup,
): Promise<readonly [EntityCount, EntityCount]> {
  const { findEntities } = await import('../query/entities.ts');
  const bearer = (name: string): Promise<EntityCount> => {
    const isClear = findEntities(store, name).length === 1;
    return entityNamed(store, name, isClear ? lookup : { types, ...lookup });
  };
  const [a, b] = [await bearer(names[0]), await bearer(names[1])];
  if (a.id !== b.id) return [a, b];
  const [one, other] = names.map((name) => JSON.stringify(name));
  throw new NothingFound(`${one} and ${other} are both ${a.name}: name two.`);
}

const NEAREST = 5;
const LISTED = 20;

async function unknownName(store: Store, name: string, { db }: Lookup): Promise<NothingFound> {
  const { nearestNames } = await import('../query/nearest.ts');
  const nearest = nearestNames(store, name, NEAREST);
  const said = `Nothing in ${db} is called ${JSON.stringify(name)}`;
  return new NothingFound(
    nearest.length === 0
      ? `${said}, or anything like it.`
      : [`${said}. The nearest names:`, ...nearest.map((near) => `  ${shellWord(near)}`)].join('\n'),
  );
}

function otherType(name: string, { db, types = [] }: Lookup, found: readonly EntityCount[]): NothingFound {
  const wanted = [...new Set(types)].join(' or ');
  return new NothingFound(
    [`No ${wanted} in ${db} is called ${JSON.stringify(name)}, but:`, ...listed(found)].join('\n'),
  );
}

function ambiguousName(
  name: string,
  { db, typeTells = false }: Lookup,
  entities: readonly EntityCount[],
): NothingFound {
  const isByType = typeTells && new Set(entities.map(({ type }) => type)).size > 1;
  const way = isByType ? 'ask for one by its id, or say which with --type' : 'ask for one by its id';
  const fits = `${JSON.stringify(name)} fits ${counted(entities.length, 'entity', 'entities')} in ${db}`;
  return new NothingFound([`${fits}; ${way}:`, ...listed(entities)].join('\n'));
}

function listed(entities: readonly EntityCount[]): readonly string[] {
  const more = entities.length - LISTED;
  return [
    ...entities
      .slice(0, LISTED)
      .map((entity) => `  ${shellWord(entity.id)}  ${entity.name}, ${countsOf(entity)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
