import { resolve } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { explained } from './failures.ts';

/** What a column holds. */
export type Value = string | number | null;

/** A connection whose failures are sentences (see `explained`). */
export interface Connection {
  exec(sql: string): void;
  prepare<Row>(sql: string): Statement<Row>;
  /** An open transaction is rolled back. */
  close(): void;
}

export interface Statement<Row> {
  run(...values: readonly Value[]): void;
  get(...values: readonly Value[]): Row | undefined;
  all(...values: readonly Value[]): readonly Row[];
}

/** How long another program's writing is waited for, in milliseconds. */
const PATIENCE = 1000;

/** Open a SQLite file, made if it is missing and may be written. */
export function connect(path: string, { readOnly }: { readonly readOnly: boolean }): Connection {
  const explaining = <Result>(run: () => Result): Result => {
    try {
      return run();
    } catch (error) {
      throw explained(error, path);
    }
  };
  // An absolute path can't be taken for a URI, nor `:memory:` for a database without a file.
  const database = explaining(
    () =>
      new DatabaseSync(resolve(path), { readOnly, timeout: PATIENCE, enableForeignKeyConstraints: false }),
  );
  return {
    exec: (sql) => explaining(() => database.exec(sql)),
    close: () => {
      // A statement that is not yet collected would keep the transaction, with its journal, beyond the closing.
      if (database.isTransaction) database.exec('ROLLBACK');
      database.close();
    },
    prepare: (sql) => {
      const statement = explaining(() => database.prepare(sql));
      return {
        run: (...values) => void explaining(() => statement.run(...values.map(storable))),
        get: (...values) => explaining(() => statement.get(...values.map(storable))),
        all: (...values) => explaining(() => statement.all(...values.map(storable))),
      };
    },
  };
}

/** SQLite would cut a text at U+0000. Halves of surrogate pairs become U+FFFD on their way to UTF-8. */
function storable(value: Value): Value {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;
}
