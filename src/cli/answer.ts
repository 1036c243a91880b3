/** What the commands that ask the store have in common: one entity, found by a name, and rows that are printed. */
import type { EntityCount } from '../model.ts';
import type { Store } from '../store/index.ts';
import { type Colours, coloursFor } from './colours.ts';
import { type Host, widthOf } from './host.ts';
import { counted, type GlobalOptions, messagesOf } from './messages.ts';
import { DEFAULT_STORE } from './options.ts';
import { openOutput } from './output.ts';
import { type Field, type RowFormat, serialized } from './rows.ts';
import { shellWord } from './shell.ts';

export interface AnswerOptions extends GlobalOptions {
  readonly db: string;
  readonly format: RowFormat;
  /** Most rows; all when it is left out. */
  readonly limit?: number;
}

/** How rows are written: as fields for a spreadsheet, and as lines, each with its line break, for a person to read. */
export interface Layout<Row> {
  readonly fields: readonly Field<Row>[];
  readonly lines: (
    rows: readonly Row[],
    width: number,
    colours: Colours,
  ) => Iterable<string> | Promise<Iterable<string>>;
}

/** Opens the store for as long as `use` takes. */
export async function withStore<Result>(db: string, use: (store: Store) => Promise<Result>): Promise<Result> {
  const { openStore } = await import('../store/store.ts');
  const store = openStore(db);
  try {
    return await use(store);
  } finally {
    store.close();
  }
}

export type Counts = Pick<EntityCount, 'mentions' | 'documents' | 'first' | 'last'>;

/** `12 mentions in 6 documents, 2011-03 to 2015-09`. */
export function countsOf({ mentions, documents, first, last }: Counts): string {
  const dates =
    first === undefined || last === undefined ? '' : `, ${first === last ? first : `${first} to ${last}`}`;
  return `${counted(mentions, 'mention')} in ${counted(documents, 'document')}${dates}`;
}

/** Prints the rows in the format asked for, as many as the limit lets pass, and says when there are more. */
export async function printRows<Row extends object>(
  host: Host,
  options: AnswerOptions,
  found: readonly Row[],
  { fields, lines }: Layout<Row>,
): Promise<void> {
  const { format, limit, color } = options;
  const rows = found.slice(0, limit);
  if (format === 'table') {
    const colours = coloursFor(host.stdout, host.env, color);
    await print(host, await lines(rows, widthOf(host.stdout, host.env), colours));
  } else await print(host, serialized(rows, fields, format));
  if (limit !== undefined && rows.length < found.length) messagesOf(host, options).tell(moreThan(limit));
}

/** To be said below an answer that a limit has cut. */
export function moreThan(limit: number): string {
  return `There are more: --limit ${5 * limit} shows them.`;
}

/** A command to go on with, as a shell takes it. */
export function commandLine(command: string, names: readonly string[], db: string): string {
  const store = db === DEFAULT_STORE ? [] : ['--db', db];
  return ['corpus-graph', command, ...[...names, ...store].map(shellWord)].join(' ');
}

export async function print(host: Host, pieces: Iterable<string>): Promise<void> {
  const output = openOutput(host);
  try {
    for (const piece of pieces) await output.write(piece);
  } finally {
    await output.close();
  }
}
