import type { EdgeAttributes, NodeAttributes } from '../model.ts';

/** The name of a column in the tables of GEXF and CSV, which is the attribute's. Never two that differ in case alone. */
export interface Column<Attributes> {
  readonly name: keyof Attributes & string;
  readonly type: 'string' | 'integer';
}

/** What is said of a node beside its name, position, size and colour. */
export const NODE_COLUMNS: readonly Column<NodeAttributes>[] = [
  { name: 'entityType', type: 'string' },
  { name: 'mentions', type: 'integer' },
  { name: 'documents', type: 'integer' },
  { name: 'aliases', type: 'string' },
  { name: 'first', type: 'string' },
  { name: 'last', type: 'string' },
  { name: 'degree', type: 'integer' },
  { name: 'community', type: 'integer' },
];

/** What is said of an edge beside its weight. */
export const EDGE_COLUMNS: readonly Column<EdgeAttributes>[] = [
  { name: 'documents', type: 'integer' },
  { name: 'first', type: 'string' },
  { name: 'last', type: 'string' },
];
