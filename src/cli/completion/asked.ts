/** What can stand at the cursor of a command line. */
import type { Argument, Command, Option } from 'commander';
import { DEFAULT_STORE, ENTITY_TYPES } from '../options.ts';
import type { Line } from './line.ts';

/** A word that can stand there, with what it means. */
export interface Candidate {
  readonly value: string;
  readonly meaning: string;
}

export type Asked =
  | { readonly kind: 'files' }
  | { readonly kind: 'folders' }
  | { readonly kind: 'words'; readonly candidates: readonly Candidate[] }
  /** Names in a store; `before` are the words of the name that are finished. */
  | { readonly kind: 'names'; readonly db: string; readonly before: readonly string[] };

/** Words to choose from, or where they are found. */
type Meant = 'files' | 'folders' | 'names' | readonly string[];

/** What a placeholder of the help stands for: `<file>`, `<name...>`. */
const PLACEHOLDERS: ReadonlyMap<string, Meant> = new Map<string, Meant>([
  ['path', 'files'],
  ['file', 'files'],
  ['gold', 'files'],
  ['glob', 'files'],
  ['dir', 'folders'],
  ['name', 'names'],
  ['a', 'names'],
  ['b', 'names'],
  ['type', ENTITY_TYPES],
  ['scope', ['sentence', 'paragraph', 'document', 'window:3']],
  ['n', []],
  ['word', []],
]);

/** What the words before the cursor come to. */
interface Walked {
  readonly operands: readonly string[];
  /** The option whose value is to follow. */
  readonly open: Option | undefined;
  readonly db: string;
  /** Whether `--` has ended the options. */
  readonly ended: boolean;
}

/** @throws when a placeholder of the help has no meaning here */
export function askedAt(program: Command, { words, current }: Line): Asked {
  const [, ...typed] = words;
  const at = typed.findIndex((word) => !word.startsWith('-'));
  if (at < 0) return wordsOf(current.startsWith('-') ? optionsOf(program) : commandsOf(program));
  const command = program.commands.find((known) => [known.name(), ...known.aliases()].includes(typed[at]!));
  if (command === undefined) return wordsOf([]);
  const { operands, open, db, ended } = walked(optionsIn(command), typed.slice(at + 1));
  if (open !== undefined) return valuesOf(open, db, []);
  if (ended || !current.startsWith('-')) return argumentAt(command, operands, db);
  const [name, value] = current.split('=', 2);
  const option = value === undefined ? undefined : optionsIn(command).find((known) => known.long === name);
  return option === undefined ? wordsOf(optionsOf(command)) : joined(`${name}=`, valuesOf(option, db, []));
}

function walked(options: readonly Option[], words: readonly string[]): Walked {
  const operands: string[] = [];
  let [open, db, ended] = [undefined as Option | undefined, DEFAULT_STORE, false];
  for (const word of words) {
    if (open !== undefined) {
      if (open.long === '--db') db = word;
      open = undefined;
    } else if (ended || !word.startsWith('-')) operands.push(word);
    else if (word === '--') ended = true;
    else if (word.startsWith('--db=')) db = word.slice('--db='.length);
    else open = options.find((option) => takesValue(option) && [option.short, option.long].includes(word));
  }
  return { operands, open, db, ended };
}

function argumentAt(command: Command, operands: readonly string[], db: string): Asked {
  const { registeredArguments } = command;
  const last = registeredArguments.at(-1);
  const argument = registeredArguments[operands.length] ?? (last?.variadic === true ? last : undefined);
  if (argument === undefined) return wordsOf([]);
  return valuesOf(argument, db, operands.slice(registeredArguments.indexOf(argument)));
}

function valuesOf(value: Option | Argument, db: string, before: readonly string[]): Asked {
  if (value.argChoices !== undefined) return wordsOf(plain(value.argChoices));
  const placeholder = 'flags' in value ? (/[<[]([a-z]+)/.exec(value.flags)?.[1] ?? '') : value.name();
  const meant = PLACEHOLDERS.get(placeholder);
  if (meant === undefined) throw new TypeError(`nothing is known of <${placeholder}>`);
  if (meant === 'names') return { kind: 'names', db, before };
  return meant === 'files' || meant === 'folders' ? { kind: meant } : wordsOf(plain(meant));
}

/** A value that is typed together with its option. */
function joined(option: string, asked: Asked): Asked {
  if (asked.kind !== 'words') return asked;
  return wordsOf(asked.candidates.map(({ value, meaning }) => ({ value: `${option}${value}`, meaning })));
}

function commandsOf(program: Command): readonly Candidate[] {
  const commands = program.createHelp().visibleCommands(program);
  return commands.map((command) => ({ value: command.name(), meaning: command.summary() }));
}

function optionsOf(command: Command): readonly Candidate[] {
  return optionsIn(command).flatMap(({ long, description }) =>
    long ? [{ value: long, meaning: description }] : [],
  );
}

function optionsIn(command: Command): readonly Option[] {
  const help = command.createHelp();
  return [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)];
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

function plain(values: readonly string[]): readonly Candidate[] {
  return values.map((value) => ({ value, meaning: '' }));
}

function wordsOf(candidates: readonly Candidate[]): Asked {
  return { kind: 'words', candidates };
}
