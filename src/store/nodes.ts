import type { EntityCount } from '../model.ts';
import type { Connection } from './connection.ts';
import { present } from './records.ts';

/** An entity as a node of the network. */
export interface NodeRow extends Omit<EntityCount, 'aliases'> {
  /** Number of entities that it is mentioned with. */
  readonly degree: number;
}

export interface NodeReader {
  /** Every entity, in no order. */
  nodes(): readonly NodeRow[];
}

type NullableRow = Omit<NodeRow, 'first' | 'last'> & {
  readonly first: string | null;
  readonly last: string | null;
};

const NODES = `WITH degrees AS (
    SELECT id, count(*) AS degree FROM (SELECT a AS id FROM edges UNION ALL SELECT b FROM edges) GROUP BY id)
  SELECT id, type, name, mentions, documents, first, last, coalesce(degree, 0) AS degree
  FROM entities LEFT JOIN degrees USING (id)`;

export function nodeReader(connection: Connection): NodeReader {
  return {
    nodes: () =>
      connection
        .prepare<NullableRow>(NODES)
        .all()
        .map(({ first, last, ...row }) => ({ ...row, ...present({ first, last }) })),
  };
}
