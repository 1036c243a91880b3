import { Command } from 'commander';
import type { DeclaredNames } from '../../gazetteer/index.ts';
import type { EntityType } from '../../model.ts';
import type { Suggestion } from '../../query/index.ts';
import type { Store } from '../../store/index.ts';
import { moreThan, print, withStore } from '../answer.ts';
import { coloursFor } from '../colours.ts';
import { namesOf } from '../corpus.ts';
import { NothingFound } from '../ending.ts';
import { examples } from '../help.ts';
import type { Host } from '../host.ts';
import { counted, type GlobalOptions, messagesOf } from '../messages.ts';
import { gazetteerOption, limitOption, minMentionsOption, storeOption, typeOption } from '../options.ts';
import type { SuggestedEntry } from '../suggestion-lines.ts';

interface SuggestOptions extends GlobalOptions {
  readonly db: string;
  readonly limit: number;
  readonly minMentions: number;
  readonly type?: readonly EntityType[];
  readonly gazetteer?: readonly string[];
}

const MOST = 50;

export function suggestCommand(host: Host): Command {
  return new Command('suggest')
    .summary('print the names that rules alone found, as entries for your own folder')
    .description(
      "Print the names that no gazetteer has and rules alone found, in the gazetteers' own format: those first that " +
        'matter most, by mentions and documents, each with its rules and a sentence. Read them, mend them, paste what is ' +
        'right into a file under the folder named, and run corpus-graph check on your folder.',
    )
    .addOption(storeOption())
    .addOption(limitOption(MOST))
    .addOption(typeOption())
    .addOption(minMentionsOption())
    .addOption(gazetteerOption())
    .addHelpText(
      'after',
      examples([
        ['corpus-graph suggest', 'after corpus-graph extract seeds'],
        ['corpus-graph suggest --type organization > new.txt', 'organizations alone, to edit in a file'],
      ]),
    )
    .action((_options, command: Command) => suggest(host, command.optsWithGlobals()));
}

async function suggest(host: Host, options: SuggestOptions): Promise<void> {
  const { declaredNames, formatEntry } = await import('../../gazetteer/index.ts');
  const { suggestions } = await import('../../query/suggestions.ts');
  const { suggestionLines } = await import('../suggestion-lines.ts');
  const { db, limit, minMentions, type: types, gazetteer = [] } = options;
  await withStore(db, async (store) => {
    const found = suggestions(store, { minMentions, ...(types === undefined ? {} : { types }) });
    if (found.length === 0) throw nothingNew(options);
    // The gazetteers may have grown since the texts were read.
    const declared = declaredNames(await namesOf(host, gazetteer));
    const fresh = found.filter(({ type, name }) => !declared.has(type, name));
    if (fresh.length === 0) throw nothingNew(options);
    const entries = await entriesOf(store, fresh.slice(0, limit), declared);
    const colours = coloursFor(host.stdout, host.env, options.color);
    await print(host, suggestionLines(entries, formatEntry, colours));
    if (limit < fresh.length) messagesOf(host, options).tell(moreThan(limit));
  });
}

async function entriesOf(
  store: Store,
  chosen: readonly Suggestion[],
  declared: DeclaredNames,
): Promise<readonly SuggestedEntry[]> {
  const { propose } = await import('../../gazetteer/index.ts');
  const { exampleOf } = await import('../../query/suggestions.ts');
  return propose(chosen, declared).map((proposed, i) => {
    const suggestion = chosen[i]!;
    return { ...proposed, suggestion, example: exampleOf(store, suggestion) };
  });
}

function nothingNew({ db, type, minMentions }: SuggestOptions): NothingFound {
  const whom = type === undefined ? 'name' : type.join(' or ');
  const often = minMentions === 1 ? '' : ` with ${counted(minMentions, 'mention')} or more`;
  return new NothingFound(`There is no ${whom}${often} in ${db} that the gazetteers lack.`);
}
