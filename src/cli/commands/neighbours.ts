import { Command, Option } from 'commander';
import type { EntityCount, EntityType } from '../../model.ts';
import type { Neighbour } from '../../query/index.ts';
import type { EvidenceRow, Store } from '../../store/index.ts';
import { type AnswerOptions, moreThan, print } from '../answer.ts';
import { coloursFor } from '../colours.ts';
import { NothingFound } from '../ending.ts';
import { withEntity } from '../entity-named.ts';
import { examples } from '../help.ts';
import { type Host, widthOf } from '../host.ts';
import { messagesOf } from '../messages.ts';
import type { NeighbourRow } from '../neighbour-lines.ts';
import { limitOption, minWeightOption, storeOption, typeOption } from '../options.ts';
import { type Field, jsonOption, type RowFormat, rowFormatOption, serialized } from '../rows.ts';

interface NeighboursOptions extends AnswerOptions {
  readonly type?: readonly EntityType[];
  readonly limit: number;
  readonly minWeight: number;
  readonly depth: '1' | '2';
  readonly quotes?: boolean;
}

/** For other programs: with the quote's file, and the line and column that its sentence begins at. */
type PlainRow = Neighbour & Pick<EvidenceRow, 'path' | 'line' | 'column'>;

const FIELDS: readonly Field<PlainRow>[] = [
  { name: 'weight', value: ({ weight }) => weight },
  { name: 'documents', value: ({ documents }) => documents },
  { name: 'type', value: ({ type }) => type },
  { name: 'name', value: ({ name }) => name },
  { name: 'id', value: ({ id }) => id },
  { name: 'mentions', value: ({ mentions }) => mentions },
  { name: 'depth', value: ({ depth }) => depth },
  { name: 'via', value: ({ via }) => via?.id ?? '' },
  { name: 'quote', value: (row) => row.quote },
  { name: 'path', value: ({ path }) => path },
  { name: 'line', value: ({ line }) => line },
  { name: 'column', value: ({ column }) => column },
];

export function neighboursCommand(host: Host): Command {
  return new Command('neighbours')
    .alias('neighbors')
    .summary('list who is mentioned with a name, with a sentence each')
    .description(
      'List who is mentioned with one entity: the strongest links first, each with its first sentence. NAME is any of ' +
        'its names, with or without accents and capitals, or its id.',
    )
    .argument('<name...>', 'a name or an id')
    .addOption(storeOption())
    .addOption(typeOption('neighbours of this type alone'))
    .addOption(limitOption(20))
    .addOption(minWeightOption('leave out links with fewer contexts'))
    .addOption(
      new Option('--depth <n>', '2 adds the neighbours of neighbours').choices(['1', '2']).default('1'),
    )
    .addOption(new Option('--quotes', 'show every sentence behind each link, and not the first alone'))
    .addOption(rowFormatOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph neighbours "Sinaloa Cartel"', 'after corpus-graph extract seeds'],
        [
          'corpus-graph neighbours sinaloa cartel --type person --quotes',
          'the people alone, with every sentence',
        ],
      ]),
    )
    .action((words: string[], _options, command: Command) =>
      listNeighbours(host, words.join(' '), command.optsWithGlobals()),
    );
}

async function listNeighbours(host: Host, name: string, options: NeighboursOptions): Promise<void> {
  const { neighbours } = await import('../../query/neighbours.ts');
  const { db, format, type: types, minWeight, limit, depth } = options;
  await withEntity(name, { db }, async (store, entity) => {
    const found = neighbours(store, entity.id, {
      minWeight,
      limit: limit + 1,
      depth: depth === '2' ? 2 : 1,
      ...(types === undefined ? {} : { types }),
    });
    if (found.length === 0) throw nobody(entity, options);
    const links = [1, 2].flatMap((far) => found.filter((link) => link.depth === far).slice(0, limit));
    const rows = links.map((link) => rowOf(link, entity, store, options));
    if (format === 'table') await printTable(host, entity, rows, options);
    else await print(host, plainly(rows, format, options));
    if (links.length < found.length) messagesOf(host, options).tell(moreThan(limit));
  });
}

function rowOf(
  link: Neighbour,
  entity: EntityCount,
  store: Store,
  { quotes = false }: NeighboursOptions,
): NeighbourRow {
  return { ...link, evidence: store.evidence(link.via?.id ?? entity.id, link.id, quotes ? undefined : 1) };
}

async function printTable(
  host: Host,
  entity: EntityCount,
  rows: readonly NeighbourRow[],
  { color, db, quotes = false }: NeighboursOptions,
): Promise<void> {
  const { neighbourLines } = await import('../neighbour-lines.ts');
  const colours = coloursFor(host.stdout, host.env, color);
  const width = widthOf(host.stdout, host.env);
  await print(host, neighbourLines({ entity, rows, db, quotes }, width, colours));
}

/** With `--quotes`, a row of csv or tsv is one sentence; json keeps the sentences of a link together. */
function plainly(
  rows: readonly NeighbourRow[],
  format: Exclude<RowFormat, 'table'>,
  { quotes = false }: NeighboursOptions,
): Iterable<string> {
  if (!quotes)
    return serialized(
      rows.map(({ evidence, ...link }) => at(link, evidence[0]!)),
      FIELDS,
      format,
    );
  if (format === 'json' || format === 'jsonl') return serialized(rows, [], format);
  const sentences = rows.flatMap(({ evidence, ...link }) =>
    evidence.map((context) => at({ ...link, quote: context.sentence.text }, context)),
  );
  return serialized(sentences, FIELDS, format);
}

function at(link: Neighbour, { path, line, column }: EvidenceRow): PlainRow {
  return { ...link, path, line, column };
}

function nobody({ name }: EntityCount, { type, minWeight }: NeighboursOptions): NothingFound {
  const whom = type === undefined ? 'anybody or anything' : `any ${[...new Set(type)].join(' or ')}`;
  const often = minWeight === 1 ? '' : ` ${minWeight} times or more`;
  return new NothingFound(
    `${name} is not mentioned with ${whom}${often}: corpus-graph mentions shows where it is mentioned, and extract --scope paragraph links more.`,
  );
}
