/** What the commands that ask the store have in common: one entity, found by a name, and rows that are printed. */
import type { EntityCount } from '../model.ts';
import type { Store } from '../store/index.ts';
import { NothingFound } from './ending.ts';
import type { Host } from './host.ts';
import { counted, type GlobalOptions } from './messages.ts';
import { openOutput } from './output.ts';
import type { RowFormat } from './rows.ts';
import { shellWord } from './shell.ts';

export interface AnswerOptions extends GlobalOptions {
  readonly db: string;
  readonly format: RowFormat;
}

/** Opens the store for as long as `use` takes. */
export async function withStore<Result>(db: string, use: (store: Store) => Promise<Result>): Promise<Result> {
  const { openStore } = await import('../store/index.ts');
  const store = openStore(db);
  try {
    return await use(store);
  } finally {
    store.close();
  }
}

/**
 * The one entity that goes by this name.
 * @throws {NothingFound} when none does, with the nearest names, or several do, with their ids
 */
export async function entityNamed(store: Store, name: string, db: string): Promise<EntityCount> {
  const { findEntities, nearestNames } = await import('../query/index.ts');
  const [entity, ...others] = findEntities(store, name);
  if (entity === undefined) throw unknownName(name, db, nearestNames(store, name, NEAREST));
  if (others.length > 0) throw ambiguousName(name, db, [entity, ...others]);
  return entity;
}

const NEAREST = 5;
const LISTED = 20;

function unknownName(name: string, db: string, nearest: readonly string[]): NothingFound {
  const said = `Nothing in ${db} is called ${JSON.stringify(name)}`;
  return new NothingFound(
    nearest.length === 0
      ? `${said}, or anything like it.`
      : [`${said}. The nearest names:`, ...nearest.map((near) => `  ${shellWord(near)}`)].join('\n'),
  );
}

function ambiguousName(name: string, db: string, entities: readonly EntityCount[]): NothingFound {
  const lines = entities
    .slice(0, LISTED)
    .map((entity) => `  ${shellWord(entity.id)}  ${entity.name}, ${countsOf(entity)}`);
  const more = entities.length - lines.length;
  return new NothingFound(
    [
      `${JSON.stringify(name)} fits ${counted(entities.length, 'entity', 'entities')} in ${db}; ask for one by its id:`,
      ...lines,
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'),
  );
}

/** `12 mentions in 6 documents, 2011-03 to 2015-09`. */
export function countsOf({ mentions, documents, first, last }: EntityCount): string {
  const dates =
    first === undefined || last === undefined ? '' : `, ${first === last ? first : `${first} to ${last}`}`;
  return `${counted(mentions, 'mention')} in ${counted(documents, 'document')}${dates}`;
}

export async function print(host: Host, pieces: Iterable<string>): Promise<void> {
  const output = openOutput(host);
  try {
    for (const piece of pieces) await output.write(piece);
  } finally {
    await output.close();
  }
}
