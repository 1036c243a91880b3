import type { EntityType, Problem } from '../model.ts';
import type { Connection } from './connection.ts';
import { present } from './records.ts';

/** How much of everything a store holds. */
export interface Totals {
  readonly documents: number;
  /** That state their date, and the earliest and latest of these. */
  readonly dated: number;
  readonly first?: string;
  readonly last?: string;
  /** Groups of near-duplicates, and the documents in them that repeat an earlier one. */
  readonly duplicateGroups: number;
  readonly duplicates: number;
  readonly sentences: number;
  /** That only say again what another document says. */
  readonly repeats: number;
  readonly mentions: number;
  /** That several entities fit, or none. */
  readonly openMentions: number;
  readonly edges: number;
}

/** Something that is counted by its name. */
export interface Count<Name extends string> {
  readonly name: Name;
  readonly count: number;
}

export interface TotalsReader {
  totals(): Totals;
  /** Entities by type. */
  entityTypes(): readonly Count<EntityType>[];
  /** Mentions by what found them; all gazetteer entries are one rule, `gazetteer`. */
  rules(): readonly Count<string>[];
  /** Problems by code. */
  problemCodes(): readonly (Count<string> & Pick<Problem, 'severity'>)[];
  /** The ends of every edge. */
  pairs(): readonly { readonly a: string; readonly b: string }[];
}

type TotalsRow = Omit<Totals, 'first' | 'last'> & {
  readonly first: string | null;
  readonly last: string | null;
};

const TOTALS = `SELECT
  (SELECT count(*) FROM documents) AS documents,
  (SELECT count(date) FROM documents) AS dated,
  (SELECT min(date) FROM documents) AS first,
  (SELECT max(date) FROM documents) AS last,
  (SELECT count(DISTINCT duplicate_of) FROM documents) AS duplicateGroups,
  (SELECT count(duplicate_of) FROM documents) AS duplicates,
  (SELECT count(*) FROM sentences) AS sentences,
  (SELECT count(*) FROM sentences WHERE repeats) AS repeats,
  (SELECT count(*) FROM mentions) AS mentions,
  (SELECT count(*) FROM mentions WHERE entity IS NULL) AS openMentions,
  (SELECT count(*) FROM edges) AS edges`;

const TYPES = 'SELECT type AS name, count(*) AS count FROM entities GROUP BY type';
const RULES = `SELECT CASE WHEN rule LIKE 'gazetteer:%' THEN 'gazetteer' ELSE rule END AS name, count(*) AS count
  FROM mentions GROUP BY 1`;
const CODES = 'SELECT code AS name, severity, count(*) AS count FROM problems GROUP BY code, severity';

export function totalsReader(connection: Connection): TotalsReader {
  const all = <Row>(sql: string): readonly Row[] => connection.prepare<Row>(sql).all();
  return {
    totals: () => {
      const { first, last, ...counts } = all<TotalsRow>(TOTALS)[0]!;
      return { ...counts, ...present({ first, last }) };
    },
    entityTypes: () => all(TYPES),
    rules: () => all(RULES),
    problemCodes: () => all(CODES),
    pairs: () => all('SELECT a, b FROM edges'),
  };
}
