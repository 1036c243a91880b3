import type { CoMention, EntityCount, EntityType, Network } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { byCodeUnit } from '../text/order.ts';
import type { Connection } from './connection.ts';
import { groupedBy, present } from './records.ts';

/** A name that an entity goes by: its canonical name or an alias. */
export interface NameRow {
  readonly entity: string;
  readonly name: string;
  /** 0 is the canonical name; the aliases follow in their order. */
  readonly rank: number;
  /** Without case, accents and article. */
  readonly folded: string;
  /** Of the entity, in the corpus. */
  readonly mentions: number;
}

/** An entity at the other end of an edge. */
export interface LinkRow {
  readonly entity: string;
  readonly type: EntityType;
  readonly weight: number;
  readonly documents: number;
}

export interface EntityReader {
  readNetwork(): Network;
  /** The entity with this id. */
  entity(id: string): EntityCount | undefined;
  /** The entities that go by this name, whatever its case, accents and article; sorted by id. */
  entitiesNamed(name: string): readonly EntityCount[];
  /** Every name in the store. */
  names(): readonly NameRow[];
  /** The edges of an entity, seen from it. */
  links(id: string): readonly LinkRow[];
}

interface EntityRow {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: number;
  readonly documents: number;
  readonly first: string | null;
  readonly last: string | null;
}

interface EdgeRow extends Pick<CoMention, 'a' | 'b' | 'weight' | 'documents'> {
  readonly first: string | null;
  readonly last: string | null;
}

interface AliasRow {
  readonly entity: string;
  readonly name: string;
}

export function entityReader(connection: Connection): EntityReader {
  const entityById = connection.prepare<EntityRow>('SELECT * FROM entities WHERE id = ?');
  const aliasesOf = connection.prepare<AliasRow>(
    'SELECT entity, name FROM aliases WHERE entity = ? ORDER BY ordinal',
  );
  const idsByName = connection.prepare<{ readonly id: string }>(
    'SELECT id FROM entities WHERE folded = ?1 UNION SELECT entity FROM aliases WHERE folded = ?1',
  );
  const linksOf = connection.prepare<LinkRow>(
    `SELECT id AS entity, type, edges.weight, edges.documents FROM edges JOIN entities ON id = b WHERE a = ?1
     UNION ALL SELECT id, type, edges.weight, edges.documents FROM edges JOIN entities ON id = a WHERE b = ?1`,
  );
  const entity = (id: string): EntityCount | undefined => {
    const row = entityById.get(id);
    return row && entityOf(row, aliasesOf.all(id));
  };
  return {
    readNetwork: () => readNetwork(connection),
    entity,
    entitiesNamed: (name) =>
      idsByName
        .all(foldName(name))
        .flatMap(({ id }) => entity(id) ?? [])
        .sort(byId),
    names: () =>
      connection
        .prepare<NameRow>(
          `SELECT id AS entity, name, 0 AS rank, folded, mentions FROM entities
           UNION ALL SELECT entity, aliases.name, ordinal + 1, aliases.folded, mentions FROM aliases JOIN entities ON id = entity`,
        )
        .all(),
    links: (id) => linksOf.all(id),
  };
}

function readNetwork(connection: Connection): Network {
  const aliases = groupedBy(
    connection.prepare<AliasRow>('SELECT entity, name FROM aliases ORDER BY entity, ordinal').all(),
    (alias) => alias.entity,
  );
  const entities = connection.prepare<EntityRow>('SELECT * FROM entities').all();
  const edges = connection.prepare<EdgeRow>('SELECT * FROM edges').all();
  return {
    entities: entities.map((row) => entityOf(row, aliases.get(row.id) ?? [])).sort(byId),
    coMentions: edges
      .map(coMentionOf)
      .sort((one, other) => byCodeUnit(one.a, other.a) || byCodeUnit(one.b, other.b)),
  };
}

function entityOf(
  { id, type, name, mentions, documents, first, last }: EntityRow,
  aliases: readonly AliasRow[],
): EntityCount {
  return {
    id,
    type,
    name,
    aliases: aliases.map((alias) => alias.name),
    mentions,
    documents,
    ...present({ first, last }),
  };
}

function coMentionOf({ a, b, weight, documents, first, last }: EdgeRow): CoMention {
  return { a, b, weight, documents, ...present({ first, last }) };
}

/** SQLite itself would sort by code point. */
function byId(one: EntityCount, other: EntityCount): number {
  return byCodeUnit(one.id, other.id);
}
