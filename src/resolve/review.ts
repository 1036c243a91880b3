import type { Problem } from '../model.ts';
import { addition, withoutAddition } from './decisions/append.ts';
import { checkDecisions, type Decision, parseDecisions } from './decisions/index.ts';

/** A question to a person, with the decision that each answer is. */
export interface Question {
  readonly yes: string;
  readonly no: string;
}

export type Answer = 'yes' | 'no' | 'skip';

/** An answer that can be taken back. */
export interface Given {
  readonly answer: Answer;
  /** Index of the question. */
  readonly at: number;
  /** What was written to the file; undefined for a question that was skipped. */
  readonly written: { readonly line: string; readonly added: string; readonly created: boolean } | undefined;
}

/** Where a person is among the questions. */
export interface Review<Q extends Question = Question> {
  readonly questions: readonly Q[];
  /** Index of the question that is asked; as many as there are when none is left. */
  readonly at: number;
  /** The last answer last. */
  readonly given: readonly Given[];
}

/** The decision file's text; undefined when there is no file. */
export type FileText = string | undefined;

/** What a review knows of decisions. */
export interface Rules<Q extends Question> {
  /** What problems call the file. */
  readonly path: string;
  readonly settles: (decisions: readonly Decision[]) => (question: Q) => boolean;
}

/** Why nothing was done. */
export type Refusal =
  /** The file has errors, before anything is added. */
  | { readonly kind: 'bad-file'; readonly problem: Problem }
  /** With the line the file would have errors. */
  | {
      readonly kind: 'contradiction';
      readonly line: string;
      /** Of the line, had it been written. */
      readonly place: number;
      readonly problem: Problem;
    }
  /** Something was written behind the line that is to be taken back, or the line was changed. */
  | { readonly kind: 'changed-file'; readonly line: string }
  | { readonly kind: 'nothing-to-undo' };

/** What follows from an answer: the file's text is to be written where it differs. */
export interface Step<Q extends Question> {
  readonly review: Review<Q>;
  readonly text: FileText;
  readonly refusal?: Refusal;
}

export function begin<Q extends Question>(
  questions: readonly Q[],
  text: FileText,
  rules: Rules<Q>,
): Review<Q> {
  return { questions, at: nextOpen(questions, 0, text, rules), given: [] };
}

/** The file's text is the one of now: others may have written to it since the last answer. */
export function answer<Q extends Question>(
  review: Review<Q>,
  given: Answer,
  text: FileText,
  rules: Rules<Q>,
): Step<Q> {
  const { questions, at } = review;
  const question = questions[at]!;
  if (given === 'skip') return advanced(review, { answer: given, at, written: undefined }, text, rules);
  const [error] = errorsIn(text, rules.path);
  if (error !== undefined) return { review, text, refusal: { kind: 'bad-file', problem: error } };
  const line = question[given];
  const added = addition(text, line);
  const [problem] = errorsIn(`${text ?? ''}${added}`, rules.path);
  if (problem !== undefined) {
    const place = (`${text ?? ''}${added}`.trimEnd().match(/\r\n|\r|\n/gu)?.length ?? 0) + 1;
    return { review, text, refusal: { kind: 'contradiction', line, place, problem } };
  }
  const written = { line, added, created: text === undefined };
  return advanced(review, { answer: given, at, written }, `${text ?? ''}${added}`, rules);
}

function advanced<Q extends Question>(
  { questions, given }: Review<Q>,
  last: Given,
  text: FileText,
  rules: Rules<Q>,
): Step<Q> {
  const at = nextOpen(questions, last.at + 1, text, rules);
  return { review: { questions, at, given: [...given, last] }, text };
}

/** Takes the last answer back, to the very bytes that the file had before it. */
export function undo<Q extends Question>(review: Review<Q>, text: FileText): Step<Q> {
  const { questions, given } = review;
  const last = given.at(-1);
  if (last === undefined) return { review, text, refusal: { kind: 'nothing-to-undo' } };
  const before = { questions, at: last.at, given: given.slice(0, -1) };
  if (last.written === undefined) return { review: before, text };
  const { line, added, created } = last.written;
  const rest = withoutAddition(text, added);
  if (rest === undefined) return { review, text, refusal: { kind: 'changed-file', line } };
  return { review: before, text: created && rest === '' ? undefined : rest };
}

/** The first question from here on that is not settled by what the file says. */
function nextOpen<Q extends Question>(
  questions: readonly Q[],
  from: number,
  text: FileText,
  { path, settles }: Rules<Q>,
): number {
  const isSettled = settles(parsed(text, path).decisions);
  const next = questions.findIndex((question, i) => i >= from && !isSettled(question));
  return next < 0 ? questions.length : next;
}

function errorsIn(text: FileText, path: string): readonly Problem[] {
  const { decisions, problems } = parsed(text, path);
  return [...problems, ...checkDecisions(decisions)].filter(({ severity }) => severity === 'error');
}

/** A byte order mark is no part of the first line. */
function parsed(text: FileText, path: string): ReturnType<typeof parseDecisions> {
  return parseDecisions((text ?? '').replace(/^\ufeff/u, ''), path);
}
