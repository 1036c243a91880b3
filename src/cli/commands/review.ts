import { Command } from 'commander';
import type { EntityType } from '../../model.ts';
import type { Store } from '../../store/index.ts';
import { type AnswerOptions, printRows, withStore } from '../answer.ts';
import { decisionsFor } from '../decisions.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import type { Keys } from '../keys.ts';
import { decisionsOption, limitOption, storeOption, typeOption } from '../options.ts';
import { jsonOption, rowFormatOption } from '../rows.ts';

interface ReviewOptions extends AnswerOptions {
  readonly list?: boolean;
  readonly type?: readonly EntityType[];
  readonly decisions?: string;
}

/** Rows of a list, without a limit given. */
const MOST = 20;

export function reviewCommand(host: Host): Command {
  return new Command('review')
    .summary('decide which names are one, and which are two')
    .description(
      'Go through the entities that may be one and the names that may be two, the likeliest first, each with the reason ' +
        'and with sentences of both sides: yes, no, skip, undo or quit, a key each. Every answer is added to ' +
        'decisions.txt beside the store at once, so that the next run goes on where this one stopped; extract goes by ' +
        'it. Where no terminal asks, or with --list, the questions are rows, each with the line that a yes would add.',
    )
    .option('--list', 'print the questions as rows and ask nothing: 20, unless --limit says otherwise')
    .addOption(storeOption())
    .addOption(
      decisionsOption(
        'keep the answers in this file, and ask nothing that it settles (default: decisions.txt beside the store)',
      ),
    )
    .addOption(typeOption())
    .addOption(limitOption())
    .addOption(rowFormatOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph review --list', 'after corpus-graph extract seeds; without --list, a terminal asks'],
        ['corpus-graph review --list --format csv > pairs.csv', 'to go through them in a spreadsheet'],
      ]),
    )
    .action((_options, command: Command) => {
      const isPlain = command.getOptionValueSource('format') === 'default';
      return review(host, command.optsWithGlobals(), isPlain);
    });
}

/** A person is asked where there is one, and nothing else is wanted. */
async function review(host: Host, options: ReviewOptions, isPlain: boolean): Promise<void> {
  const { openKeys, stdout } = host;
  const isAsking = openKeys !== undefined && stdout.isTTY === true && isPlain && options.list !== true;
  await withStore(options.db, (store) =>
    isAsking ? ask(host, store, options, openKeys) : list(host, store, options),
  );
}

async function ask(host: Host, store: Store, options: ReviewOptions, openKeys: () => Keys): Promise<void> {
  const { questionsOf } = await import('../review/questions.ts');
  const { interview } = await import('../review/interview.ts');
  await interview(host, store, await questionsOf(store, options.type), options, openKeys);
}

async function list(host: Host, store: Store, options: ReviewOptions): Promise<void> {
  const { openQuestions, questionsOf } = await import('../review/questions.ts');
  const { FIELDS, listLines, rowOf } = await import('../review/list-lines.ts');
  const { db, type: types, decisions } = options;
  const decided = await decisionsFor(host, db, decisions);
  const open = openQuestions(await questionsOf(store, types), decided?.decisions ?? [], db);
  await printRows(host, { limit: MOST, ...options }, open.map(rowOf), { fields: FIELDS, lines: listLines });
}
