/** A question with all that helps to answer it, for a person to read. */
import { countsOf } from '../answer.ts';
import type { Colours } from '../colours.ts';
import { mentionLines } from '../mention-lines.ts';
import { counted } from '../messages.ts';
import { shortened } from '../shorten.ts';
import { oneLine, visible } from '../visible.ts';
import type { ReviewQuestion } from './questions.ts';
import type { Side, Sides } from './sides.ts';

const INDENT = '    ';
/** Neighbours that are named. */
const NAMED = 5;

/** Each ends with a line break. `position` counts from 1. */
export function* questionLines(
  asked: ReviewQuestion,
  { one, other, documents, neighbours }: Sides,
  { position, of }: { readonly position: number; readonly of: number },
  width: number,
  colours: Colours,
): Generator<string> {
  yield `\n${colours.dim(`${position} of ${of}`)}\n\n`;
  for (const side of [one, other]) {
    yield* sideLines(side, width, colours);
    yield '\n';
  }
  yield `${visible(capitalised(asked.because))}.\n`;
  const shared = sharedBy(documents, neighbours);
  if (shared !== undefined) yield `${visible(shared)}\n`;
}

function* sideLines({ quotes, also, ...side }: Side, width: number, colours: Colours): Generator<string> {
  yield `${colours.bold(visible(side.name))}  ${visible(side.id)}  ${countsOf(side)}\n`;
  if (also.length > 0) {
    const names = also.map((name) => visible(oneLine(name))).join(', ');
    yield `${INDENT}${shortened(`also ${names}`, width - INDENT.length)}\n`;
  }
  for (const line of mentionLines(quotes, width - INDENT.length, colours)) yield `${INDENT}${line}`;
}

function capitalised(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

function sharedBy(documents: number, neighbours: readonly string[]): string | undefined {
  const both =
    documents === 0 ? [] : [`${counted(documents, 'document')} ${documents === 1 ? 'names' : 'name'} both`];
  const named = neighbours.slice(0, NAMED).join(', ');
  const more = neighbours.length - NAMED;
  const rest = more > 0 ? ` and ${counted(more, 'other')}` : '';
  const beside = neighbours.length === 0 ? [] : [`Both are mentioned with ${named}${rest}`];
  return both.length + beside.length === 0 ? undefined : `${[...both, ...beside].join('. ')}.`;
}

const KEYS = '[y]es [n]o [s]kip [u]ndo [q]uit ?';

export function prompt({ question }: ReviewQuestion): string {
  return `${question === 'merge' ? 'One and the same?' : 'Are these two different?'} ${KEYS} `;
}

/** Where no question is left, but answers to take back. */
export const LAST_PROMPT = 'That was the last one. [u]ndo [q]uit ';

/** What each key does here; each line ends with a line break. */
export function keyLines({ yes, no }: ReviewQuestion, path: string): readonly string[] {
  return [
    `y  yes: adds "${visible(yes)}" to ${visible(path)}\n`,
    `n  no: adds "${visible(no)}"\n`,
    's  skip: decides nothing; the next run asks again\n',
    'u  undo: takes the last answer back, and its line out of the file\n',
    'q  quit: every answer is kept, and the next run goes on from here; Ctrl-C and Ctrl-D do the same\n',
  ];
}
