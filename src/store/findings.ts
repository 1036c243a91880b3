import type { Connection } from './connection.ts';

/** Mentions of an entity that one rule found and that are the entity's for one reason. */
export interface FindingRow {
  readonly entity: string;
  readonly rule: string;
  readonly because: string;
  readonly mentions: number;
}

export interface FindingReader {
  /** How every entity was found, in no particular order. */
  findings(): readonly FindingRow[];
}

const FINDINGS = `SELECT entity, rule, because, count(*) AS mentions FROM mentions
  WHERE entity IS NOT NULL GROUP BY entity, rule, because`;

export function findingReader(connection: Connection): FindingReader {
  return { findings: () => connection.prepare<FindingRow>(FINDINGS).all() };
}
