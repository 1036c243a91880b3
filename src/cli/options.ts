/** Options that several commands share, and how their values are read. */
import { InvalidArgumentError, Option } from 'commander';
import type { EntityType, Scope } from '../model.ts';

export const DEFAULT_STORE = 'corpus-graph.db';
export const ENTITY_TYPES: readonly EntityType[] = ['person', 'organization', 'location'];

export const storeOption = (): Option =>
  new Option('--db <file>', 'the store: one SQLite file').default(DEFAULT_STORE);

export const gazetteerOption = (): Option =>
  new Option(
    '--gazetteer <dir>',
    'your own names, on top of the built-in ones (repeatable); corpus-graph check <dir> tests them',
  ).argParser(collected);

export const decisionsOption = (description: string): Option => new Option('--decisions <file>', description);

export const excludeOption = (): Option =>
  new Option(
    '--exclude <glob>',
    "files and folders to leave out: drafts, '*.bak.txt' (repeatable)",
  ).argParser(collected);

export const typeOption = (description = 'entities of this type alone'): Option =>
  new Option('--type <type>', `person, organization or location: ${description} (repeatable)`).argParser(
    collectedTypes,
  );

/** For questions about a name: the type of its bearer, and not of what is listed. */
export const whichOption = (): Option => typeOption('which one is meant, where a name has several bearers');

/** Without a number to start with, everything is shown. */
export const limitOption = (most?: number, description = 'at most so many'): Option => {
  const option = new Option('--limit <n>', description).argParser(positiveInteger);
  return most === undefined ? option : option.default(most);
};

export const minWeightOption = (description: string): Option =>
  new Option('--min-weight <n>', description).argParser(positiveInteger).default(1);

export const minMentionsOption = (): Option =>
  new Option('--min-mentions <n>', 'leave out entities with fewer mentions')
    .argParser(positiveInteger)
    .default(1);

export const scopeOption = (): Option =>
  new Option(
    '--scope <scope>',
    'what counts as mentioned together: sentence, paragraph, document or window:N (N sentences)',
  )
    .argParser(scopeOf)
    .default({ kind: 'sentence' } satisfies Scope, 'sentence');

/** Each occurrence of the option adds one value. */
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function collectedTypes(value: string, before: readonly EntityType[] = []): readonly EntityType[] {
  const type = ENTITY_TYPES.find((known) => known === value.toLowerCase());
  if (type === undefined) throw new InvalidArgumentError(`Write one of ${ENTITY_TYPES.join(', ')}.`);
  return [...before, type];
}

/** The store writes scopes the same way; it is not loaded for the help page alone. */
function scopeOf(value: string): Scope {
  if (value === 'sentence' || value === 'paragraph' || value === 'document') return { kind: value };
  const sentences = /^window:([1-9][0-9]{0,5})$/.exec(value)?.[1];
  if (sentences === undefined)
    throw new InvalidArgumentError('Write sentence, paragraph, document or, for example, window:3.');
  return { kind: 'window', sentences: Number(sentences) };
}

export function positiveInteger(value: string): number {
  if (!/^[1-9][0-9]{0,8}$/.test(value)) throw new InvalidArgumentError('Write a whole number from 1.');
  return Number(value);
}
