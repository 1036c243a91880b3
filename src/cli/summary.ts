/** What `extract` says when it is done. */
import type { LoadSummary } from '../load/index.ts';
import type { Corpus, EntityCount, EntityType, Network, Problem } from '../model.ts';
import { foldName } from '../text/fold.ts';
import type { Colours } from './colours.ts';
import type { DecisionFile } from './decisions.ts';
import { counted, grouped } from './messages.ts';
import { DEFAULT_STORE } from './options.ts';
import { shellWord } from './shell.ts';
import type { Written } from './target.ts';
import { visible } from './visible.ts';

export interface Run {
  readonly corpus: Corpus;
  readonly load: LoadSummary;
  readonly db: string;
  /** What was decided by hand, if anything. */
  readonly decided?: DecisionFile | undefined;
  /** The file that the network went to, if any. */
  readonly written: Written | undefined;
}

/** One fact a line, each with its heading. */
export function summaryOf({ corpus, load, db, decided, written }: Run, { bold }: Colours): readonly string[] {
  const facts: readonly (readonly [heading: string, fact: string | undefined])[] = [
    ['Read', readFact(corpus, load)],
    ['Skipped', problemCounts(corpus.problems.filter(({ code }) => !READ_ANYWAY.has(code)))],
    ['Noted', problemCounts(corpus.problems.filter(({ code }) => READ_ANYWAY.has(code)))],
    ['Repeats', repeatsFact(corpus)],
    ['Decided', decided && decidedFact(decided)],
    ['Found', foundFact(corpus)],
    ['Linked', linkedFact(corpus)],
    ['Store', visible(db)],
    ['Network', written === undefined ? undefined : writtenFact(written)],
    ['Next', visible(nextCommand(corpus, db))],
  ];
  return facts.flatMap(([heading, fact]) =>
    fact === undefined ? [] : [`${bold(heading.padEnd(HEADING))}${fact}`],
  );
}

const HEADING = 9;

/** Codes of problems that cost no document. */
export const READ_ANYWAY: ReadonlySet<string> = new Set([
  'replaced-characters',
  'legacy-encoding',
  'bad-field',
  'bad-date',
  'mixed-script',
  'taken-name',
  'unused-decision',
]);

function readFact({ documents }: Corpus, { files, bytes, excluded, notEnglish }: LoadSummary): string {
  return [
    `${counted(documents.length, 'document')} in ${counted(files, 'file')} (${sizeOf(bytes)})`,
    ...(notEnglish === 0 ? [] : [`${grouped(notEnglish)} not in English`]),
    ...(excluded === 0 ? [] : [`${grouped(excluded)} left out by --exclude`]),
  ].join(', ');
}

/** `18 kB`, `2.4 MB`. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** `2 unread-format, 1 empty-text`. */
function problemCounts(problems: readonly Problem[]): string | undefined {
  if (problems.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  const list = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, n]) => `${grouped(n)} ${code}`);
  return `${list.join(', ')}: see above, all are in the store`;
}

function repeatsFact({ documents }: Corpus): string | undefined {
  const repeats = documents.filter(({ duplicateOf }) => duplicateOf !== undefined).length;
  if (repeats === 0) return undefined;
  return repeats === 1
    ? '1 document repeats another and counts once with it; --keep-duplicates counts both'
    : `${grouped(repeats)} documents repeat others and count once; --keep-duplicates counts them all`;
}

function decidedFact({ path, decisions }: DecisionFile): string {
  return `${counted(decisions.length, 'decision')} in ${visible(path)}`;
}

const PLURALS: readonly (readonly [EntityType, one: string, many: string])[] = [
  ['person', 'person', 'people'],
  ['organization', 'organization', 'organizations'],
  ['location', 'location', 'locations'],
];

function foundFact({ documents, network }: Corpus): string {
  const resolutions = documents.flatMap((document) => document.resolutions);
  const open = resolutions.filter(({ entity }) => entity === null).length;
  const types = PLURALS.map(([type, one, many]) =>
    counted(network.entities.filter((entity) => entity.type === type).length, one, many),
  );
  return [
    `${counted(resolutions.length, 'mention')} of ${counted(network.entities.length, 'entity', 'entities')}`,
    ` (${types.join(', ')})`,
    ...(open === 0 ? [] : [`, ${grouped(open)} left open because several entities fit`]),
  ].join('');
}

function linkedFact({ network, scope }: Corpus): string {
  const context =
    scope.kind === 'window' ? `in ${scope.sentences} neighbouring sentences` : `in one ${scope.kind}`;
  return `${counted(network.coMentions.length, 'pair')} mentioned together ${context}`;
}

/** `net.gexf (120 nodes, 210 edges)`. */
export function writtenFact({ files, size }: Written): string {
  const where = files.length === 0 ? 'standard output' : visible(files.join(' and '));
  return size === undefined
    ? where
    : `${where} (${counted(size.nodes, 'node')}, ${counted(size.edges, 'edge')})`;
}

/** Something that is sure to have an answer, where anything does. */
function nextCommand({ network }: Corpus, db: string): string {
  const store = db === DEFAULT_STORE ? '' : ` --db ${shellWord(db)}`;
  const linked = new Set(network.coMentions.flatMap(({ a, b }) => [a, b]));
  const entity = mostMentioned(network.entities.filter(({ id }) => linked.has(id)));
  if (entity !== undefined) return `corpus-graph neighbours ${askedFor(entity, network)}${store}`;
  const alone = mostMentioned(network.entities);
  return alone === undefined
    ? 'corpus-graph extract --help shows how to add names of your own'
    : `corpus-graph mentions ${askedFor(alone, network)}${store}`;
}

/** By its name, if that is no other entity's too; else by its id. */
function askedFor({ id, name }: EntityCount, { entities }: Network): string {
  const folded = foldName(name);
  const isOthers = entities.some(
    (entity) =>
      entity.id !== id && [entity.name, ...entity.aliases].some((other) => foldName(other) === folded),
  );
  return shellWord(isOthers ? id : name);
}

function mostMentioned(entities: readonly EntityCount[]): EntityCount | undefined {
  return entities.reduce<EntityCount | undefined>(
    (most, entity) => (most === undefined || entity.mentions > most.mentions ? entity : most),
    undefined,
  );
}
