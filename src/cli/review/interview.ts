/** A review at a terminal, from the first question to the sentence that says what to do next. */
import type { Review } from '../../resolve/index.ts';
import type { Store } from '../../store/index.ts';
import type { AnswerOptions } from '../answer.ts';
import { coloursFor } from '../colours.ts';
import { decisionsBeside, decisionsFor } from '../decisions.ts';
import { type Host, widthOf } from '../host.ts';
import type { Keys } from '../keys.ts';
import { counted, messagesOf } from '../messages.ts';
import { openOutput } from '../output.ts';
import { shellWord } from '../shell.ts';
import { visible } from '../visible.ts';
import { converse } from './conversation.ts';
import { answerFile } from './decision-file.ts';
import { openQuestions, type Questions, type ReviewQuestion } from './questions.ts';

interface InterviewOptions extends Pick<AnswerOptions, 'db' | 'limit' | 'color' | 'quiet'> {
  readonly decisions?: string;
}

/** The terminal is given back however it ends. */
export async function interview(
  host: Host,
  store: Store,
  asked: Questions,
  options: InterviewOptions,
  openKeys: () => Keys,
): Promise<void> {
  const { begin } = await import('../../resolve/index.ts');
  const { db, decisions, limit, color } = options;
  const file = await answerFile(decisions ?? decisionsBeside(db));
  const text = file.read();
  const decided = text === undefined ? undefined : await decisionsFor(host, db, decisions);
  const open = openQuestions(asked, decided?.decisions ?? [], db).slice(0, limit);
  const rules = { path: file.path, settles: asked.settles };
  const output = openOutput(host);
  const keys = openKeys();
  try {
    const ended = await converse(begin(open, text, rules), {
      store,
      file,
      rules,
      keys,
      write: output.write,
      width: widthOf(host.stdout, host.env),
      colours: coloursFor(host.stdout, host.env, color),
    });
    host.interrupted.throwIfAborted();
    messagesOf(host, options).tell(visible(summary(ended, options)));
  } finally {
    keys.close();
    await output.close();
  }
}

/** What was decided, and how it takes effect. */
function summary(
  { questions, given }: Review<ReviewQuestion>,
  { db, decisions }: Pick<InterviewOptions, 'db' | 'decisions'>,
): string {
  const decided = given.filter(({ written }) => written !== undefined).length;
  const of = counted(questions.length, 'question');
  if (decided === 0) return `Nothing was decided of ${of}.`;
  const file = decisions === undefined ? '' : ` --decisions ${shellWord(decisions)}`;
  return `Decided ${decided} of ${of}; to apply that, run corpus-graph extract … --db ${shellWord(db)}${file} again.`;
}
