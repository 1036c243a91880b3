import { Command, Option } from 'commander';
import type { EntityCount, EntityType } from '../../model.ts';
import type { Neighbour } from '../../query/index.ts';
import type { EvidenceRow, Store } from '../../store/index.ts';
import { type AnswerOptions, countsOf, entityNamed, print, withStore } from '../answer.ts';
import { type Colours, coloursFor } from '../colours.ts';
import { NothingFound } from '../ending.ts';
import { examples } from '../help.ts';
import { type Host, widthOf } from '../host.ts';
import { grouped, messagesOf } from '../messages.ts';
import { ENTITY_TYPES, minWeightOption, positiveInteger, storeOption } from '../options.ts';
import { quote } from '../quote.ts';
import { type Field, jsonOption, rowFormatOption, serialized } from '../rows.ts';
import { type Column, tableLines } from '../table.ts';
import { visible } from '../visible.ts';

interface NeighboursOptions extends AnswerOptions {
  readonly type?: EntityType;
  readonly limit: number;
  readonly minWeight: number;
  readonly depth: '1' | '2';
}

/** A neighbour with the first context behind its link. */
interface Row extends Neighbour {
  readonly evidence: EvidenceRow;
}

/** The same for other programs: the quote's file, and the line and column that its sentence begins at. */
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
    .addOption(new Option('--type <type>', 'neighbours of this type alone').choices(ENTITY_TYPES))
    .addOption(new Option('--limit <n>', 'at most so many').argParser(positiveInteger).default(20))
    .addOption(minWeightOption('leave out links with fewer contexts'))
    .addOption(
      new Option('--depth <n>', '2 adds the neighbours of neighbours').choices(['1', '2']).default('1'),
    )
    .addOption(rowFormatOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph neighbours "Sinaloa Cartel"', 'after corpus-graph extract seeds'],
        ['corpus-graph neighbours sinaloa cartel --type person --format csv', 'the people alone, as a table'],
      ]),
    )
    .action((words: string[], _options, command: Command) =>
      listNeighbours(host, words.join(' '), command.optsWithGlobals()),
    );
}

async function listNeighbours(host: Host, name: string, options: NeighboursOptions): Promise<void> {
  const { neighbours } = await import('../../query/index.ts');
  const { db, format, type, minWeight, limit, depth } = options;
  await withStore(db, async (store) => {
    const entity = await entityNamed(store, name, db);
    const found = neighbours(store, entity.id, {
      minWeight,
      limit: limit + 1,
      depth: depth === '2' ? 2 : 1,
      ...(type === undefined ? {} : { type }),
    });
    if (found.length === 0) throw nobody(entity, options);
    const links = [1, 2].flatMap((far) => found.filter((link) => link.depth === far).slice(0, limit));
    const rows = links.map((link) => rowOf(link, entity, store));
    await print(
      host,
      format === 'table' ? lines(host, entity, rows, options) : serialized(rows.map(plain), FIELDS, format),
    );
    if (links.length < found.length)
      messagesOf(host, options).tell(`There are more: --limit ${5 * limit} shows them.`);
  });
}

function rowOf(link: Neighbour, entity: EntityCount, store: Store): Row {
  const evidence = store.evidence(link.via?.id ?? entity.id, link.id, 1)[0]!;
  return { ...link, evidence };
}

function nobody({ name }: EntityCount, { type, minWeight }: NeighboursOptions): NothingFound {
  const whom = type === undefined ? 'anybody or anything' : `any ${type}`;
  const often = minWeight === 1 ? '' : ` ${minWeight} times or more`;
  return new NothingFound(
    `${name} is not mentioned with ${whom}${often}: corpus-graph mentions shows where it is mentioned, and extract --scope paragraph links more.`,
  );
}

const COLUMNS: readonly Column<Row>[] = [
  { heading: 'weight', align: 'right', cell: ({ weight }) => grouped(weight) },
  { heading: 'documents', align: 'right', cell: ({ documents }) => grouped(documents) },
  { heading: 'type', align: 'left', cell: ({ type }) => type },
  { heading: 'name', align: 'left', cell: ({ name }) => visible(name) },
];
const VIA: Column<Row> = { heading: 'via', align: 'left', cell: ({ via }) => visible(via?.name ?? '') };
const WHERE: Column<Row> = {
  heading: 'first sentence',
  align: 'left',
  cut: 'start',
  cell: ({ evidence: { path, line, column } }) => `${visible(path)}:${line}:${column}`,
};
const INDENT = '    ';
function* lines(
  { stdout, env }: Host,
  entity: EntityCount,
  rows: readonly Row[],
  { color, depth }: NeighboursOptions,
): Generator<string> {
  const colours = coloursFor(stdout, env, color);
  const width = widthOf(stdout, env);
  yield `${colours.bold(visible(entity.name))}  ${visible(entity.id)}  ${countsOf(entity)}\n\n`;
  const columns = [...COLUMNS, ...(depth === '2' ? [VIA] : []), WHERE];
  for (const line of tableLines(rows, columns, width, colours, (row) => quoteLine(row, width, colours)))
    yield `${line}\n`;
}

function quoteLine({ evidence: { sentence, a, b } }: Row, width: number, { bold }: Colours): string {
  const names = [a, b].map(({ start, end }) => ({
    start: start - sentence.start,
    end: end - sentence.start,
  }));
  return `${INDENT}${quote(sentence.text, names, width - INDENT.length, { colour: bold })}`;
}

function plain({ evidence: { path, line, column }, ...link }: Row): PlainRow {
  return { ...link, path, line, column };
}
