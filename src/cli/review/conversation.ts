/** Questions to the person at the terminal, one at a time; each answer goes to the decision file at once. */
import { formatProblem } from '../../problem.ts';
import type { Answer, Refusal, Review, Rules } from '../../resolve/index.ts';
import type { Store } from '../../store/index.ts';
import type { Colours } from '../colours.ts';
import type { Keys } from '../keys.ts';
import { visible } from '../visible.ts';
import type { AnswerFile } from './decision-file.ts';
import { keyLines, LAST_PROMPT, prompt, questionLines } from './question-lines.ts';
import type { ReviewQuestion } from './questions.ts';
import { sidesOf } from './sides.ts';

export interface Conversation {
  readonly store: Store;
  readonly file: AnswerFile;
  readonly rules: Rules<ReviewQuestion>;
  readonly keys: Keys;
  readonly write: (text: string) => Promise<void>;
  readonly width: number;
  readonly colours: Colours;
}

const ANSWERS: ReadonlyMap<string, Answer> = new Map([
  ['y', 'yes'],
  ['n', 'no'],
  ['s', 'skip'],
]);
/** What is shown of a key that says something; the others are not heard. */
type Words = ReadonlyMap<string, string>;

const WORDS: Words = new Map([
  ...ANSWERS,
  ['u', 'undo'],
  ['q', 'quit'],
  ['ctrl-c', 'quit'],
  ['ctrl-d', 'quit'],
  ['?', '?'],
]);

/** Where no question is left, there are only answers to take back. */
const AT_THE_END: Words = new Map([...WORDS].filter(([, word]) => word === 'undo' || word === 'quit'));

type Turn = Review<ReviewQuestion>;

/** Asks until all is answered or the person quits. */
export async function converse(start: Turn, talk: Conversation): Promise<Turn> {
  let review = start;
  let shown: number | undefined;
  for (;;) {
    const { questions, at, given } = review;
    const asked = questions[at];
    if (asked === undefined && given.length === 0) return review;
    if (asked !== undefined && shown !== at) await show(asked, review, talk);
    shown = at;
    const word =
      asked === undefined
        ? await wordAfter(LAST_PROMPT, AT_THE_END, talk)
        : await wordAfter(prompt(asked), WORDS, talk);
    if (word === 'quit') return review;
    if (word === 'undo') review = await takeBack(review, talk);
    else if (asked !== undefined && word === '?') await talk.write(keyLines(asked, talk.file.path).join(''));
    else if (asked !== undefined) review = await give(review, word as Answer, talk);
  }
}

async function show(asked: ReviewQuestion, { questions, at }: Turn, talk: Conversation): Promise<void> {
  const { store, width, colours, write } = talk;
  const position = { position: at + 1, of: questions.length };
  const sides = await sidesOf(store, asked);
  for (const line of questionLines(asked, sides, position, width, colours)) await write(line);
}

/** Waits for a key that says something. One that never comes any more is a quit. */
async function wordAfter(question: string, words: Words, { write, keys }: Conversation): Promise<string> {
  await write(question);
  for (;;) {
    const key = await keys.next();
    const word = key === undefined ? 'quit' : words.get(key);
    if (word === undefined) continue;
    await write(`${word}\n`);
    return word;
  }
}

async function give(
  review: Turn,
  given: Answer,
  { file, rules, write, colours }: Conversation,
): Promise<Turn> {
  const { answer } = await import('../../resolve/index.ts');
  const before = file.read();
  const step = answer(review, given, before, rules);
  if (step.text !== before) await file.write(step.text);
  const written = step.review.given.at(-1)?.written;
  if (step.refusal !== undefined) await write(`${visible(refused(step.refusal, file.path))}\n`);
  else if (written !== undefined) await write(`${colours.dim(visible(`${file.path}: ${written.line}`))}\n`);
  return step.review;
}

async function takeBack(review: Turn, { file, write }: Conversation): Promise<Turn> {
  const { undo } = await import('../../resolve/index.ts');
  const before = file.read();
  const step = undo(review, before);
  if (step.text !== before) await file.write(step.text);
  if (step.refusal !== undefined) await write(`${visible(refused(step.refusal, file.path))}\n`);
  return step.review;
}

function refused(refusal: Refusal, path: string): string {
  switch (refusal.kind) {
    case 'bad-file':
      return `Nothing was added, because ${path} has an error by now; correct it: ${formatProblem(refusal.problem)}`;
    case 'contradiction':
      return `"${refusal.line}" was not added, because as line ${refusal.place} of ${path} it would contradict others: ${formatProblem(refusal.problem)}`;
    case 'changed-file':
      return `${path} has changed since: take the line "${refusal.line}" out of it by hand.`;
    case 'nothing-to-undo':
      return 'There is nothing to undo.';
  }
}
