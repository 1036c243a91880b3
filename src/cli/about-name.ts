/** What the commands about one name share: the name, the type of its bearer, and how the answer is written. */
import type { Command, Option } from 'commander';
import type { EntityType } from '../model.ts';
import type { AnswerOptions } from './answer.ts';
import type { Lookup } from './entity-named.ts';
import { limitOption, storeOption, whichOption } from './options.ts';
import { jsonOption, rowFormatOption } from './rows.ts';

export interface NameOptions extends AnswerOptions {
  readonly type?: readonly EntityType[];
}

/** Adds the name and the options, in their midst those of the command's own, and what answers. */
export function aboutName<Options extends NameOptions>(
  command: Command,
  answer: (name: string, options: Options) => Promise<void>,
  own: readonly Option[] = [],
): Command {
  command.argument('<name...>', 'a name or an id').addOption(storeOption()).addOption(whichOption());
  for (const option of own) command.addOption(option);
  return command
    .addOption(limitOption())
    .addOption(rowFormatOption())
    .addOption(jsonOption())
    .action((words: string[], _options, run: Command) => answer(words.join(' '), run.optsWithGlobals()));
}

export function lookupOf({ db, type: types }: NameOptions): Lookup {
  return { db, types, typeTells: true };
}
