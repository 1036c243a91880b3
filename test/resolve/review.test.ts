import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/model.ts';
import {
  type Answer,
  answer,
  begin,
  checkDecisions,
  type FileText,
  parseDecisions,
  type Question,
  type Review,
  type Rules,
  settledPairs,
  undo,
} from '../../src/resolve/index.ts';

interface Asked extends Question {
  readonly a: string;
  readonly b: string;
}

const NAMES = ['Ana', 'Bea', 'Cleo', 'Dora', 'Eva'];
const ENTITIES = NAMES.map(
  (name): Entity => ({ id: `person:${name.toLowerCase()}`, type: 'person', name, aliases: [] }),
);

function asked(a: string, b: string): Asked {
  return { a, b, yes: `merge: ${a} = ${b}`, no: `apart: ${a} | ${b}` };
}

const settled = settledPairs(ENTITIES);
const RULES: Rules<Asked> = {
  path: 'decisions.txt',
  settles: (decisions) => {
    const isSettled = settled(decisions);
    const idOf = (name: string): string => `person:${name.toLowerCase()}`;
    return ({ a, b }) => isSettled({ question: 'merge', a: idOf(a), b: idOf(b) });
  },
};

/** A review with its file. */
interface Play {
  readonly review: Review<Asked>;
  readonly text: FileText;
}

function started(questions: readonly Asked[], text?: string): Play {
  return { review: begin(questions, text, RULES), text };
}

function answered({ review, text }: Play, ...answers: readonly Answer[]): Play {
  return answers.reduce<Play>((play, given) => answer(play.review, given, play.text, RULES), {
    review,
    text,
  });
}

const ABC = [asked('Ana', 'Bea'), asked('Ana', 'Cleo'), asked('Bea', 'Cleo')];

describe('an answer', () => {
  test('is a line of the file, and leads to the next question', () => {
    const yes = answered(started(ABC, '# mine\n'), 'yes');
    expect(yes).toMatchObject({ text: '# mine\nmerge: Ana = Bea\n', review: { at: 1 } });
    expect(answered(yes, 'no').text).toBe('# mine\nmerge: Ana = Bea\napart: Ana | Cleo\n');
  });

  test('settles what follows from it', () => {
    expect(answered(started(ABC, ''), 'yes', 'no').review.at).toBe(3);
    expect(answered(started(ABC, ''), 'yes', 'yes').review.at).toBe(3);
    expect(answered(started(ABC, ''), 'no', 'no').review.at).toBe(2);
  });

  test('that is none leaves the file as it is, even where it is not there', () => {
    expect(answered(started(ABC), 'skip')).toMatchObject({ text: undefined, review: { at: 1 } });
  });

  test('heeds what others have written meanwhile', () => {
    const { review } = started(ABC, '');
    const step = answer(review, 'skip', 'merge: Ana = Cleo\n', RULES);
    expect(step.review.at).toBe(2);
  });

  test('is not given to a file that has an error by now', () => {
    const { review } = started(ABC, '');
    const step = answer(review, 'yes', 'nonsense\n', RULES);
    expect(step).toMatchObject({ text: 'nonsense\n', refusal: { kind: 'bad-file' } });
    expect(step.review).toBe(review);
    expect(step.refusal).toMatchObject({ problem: { code: 'unknown-decision', place: { line: 1 } } });
  });

  test('is not given where it would contradict a line', () => {
    const { review } = started(ABC, '');
    const step = answer(review, 'yes', '# mine\napart: Ana | Bea', RULES);
    expect(step.text).toBe('# mine\napart: Ana | Bea');
    expect(step.review).toBe(review);
    expect(step.refusal).toMatchObject({
      kind: 'contradiction',
      line: 'merge: Ana = Bea',
      place: 3,
      problem: { code: 'contradicting-decisions', place: { line: 2 } },
    });
  });
});

describe('undo', () => {
  test('goes back to the question, and takes the line out again', () => {
    const { review, text } = answered(started(ABC, '# mine'), 'yes');
    expect(undo(review, text)).toEqual({ review: begin(ABC, '# mine', RULES), text: '# mine' });
  });

  test('takes a skip back as well', () => {
    const { review, text } = answered(started(ABC, ''), 'no', 'skip');
    expect(review.at).toBe(2);
    expect(undo(review, text)).toMatchObject({ review: { at: 1 }, text: 'apart: Ana | Bea\n' });
  });

  test('keeps what someone else wrote, and says which line is to go', () => {
    const { review, text } = answered(started(ABC, ''), 'yes');
    const step = undo(review, `${text}# theirs\n`);
    expect(step).toEqual({
      review,
      text: `${text}# theirs\n`,
      refusal: { kind: 'changed-file', line: 'merge: Ana = Bea' },
    });
  });

  test('of what created the file takes it away, unless someone else wrote before it', () => {
    const { review, text } = answered(started(ABC), 'yes');
    expect(undo(review, text).text).toBeUndefined();
    expect(undo(review, `# theirs\n${text}`).text).toBe('# theirs\n');
  });

  test('has nothing to take back at the beginning', () => {
    const { review, text } = started(ABC, '');
    expect(undo(review, text)).toEqual({ review, text, refusal: { kind: 'nothing-to-undo' } });
  });
});

describe('for any answers', () => {
  const name = fc.constantFrom(...NAMES);
  const questions = fc.uniqueArray(
    fc.tuple(name, name).filter(([a, b]) => a < b),
    { selector: String, maxLength: 10 },
  );
  const line = fc
    .tuple(name, name, fc.boolean())
    .filter(([a, b]) => a < b)
    .map(([a, b, isMerge]) => (isMerge ? asked(a, b).yes : asked(a, b).no));
  const end = fc.constantFrom('\n', '\r\n', '\n\n# so\n');
  const file = fc.option(
    fc
      .tuple(
        fc.constantFrom('', '\ufeff'),
        fc.array(fc.tuple(line, end), { maxLength: 3 }),
        fc.constantFrom('', '# open'),
      )
      .map(([mark, lines, last]) => `${mark}${lines.flat().join('')}${last}`),
    { nil: undefined },
  );
  const isClean = (text: FileText): boolean => {
    const { decisions, problems } = parseDecisions((text ?? '').replace('\ufeff', ''), '');
    return problems.length === 0 && checkDecisions(decisions).length === 0;
  };
  const play = fc.record({
    questions: questions.map((pairs) => pairs.map(([a, b]) => asked(a, b))),
    text: file.filter(isClean),
    moves: fc.array(fc.constantFrom('yes', 'no', 'skip', 'undo'), { maxLength: 12 }),
  });

  test('the file is always one without errors, and no settled question is asked', () => {
    fc.assert(
      fc.property(play, ({ questions, text, moves }) => {
        let state = started(questions, text);
        for (const move of moves) {
          if (move === 'undo') state = undo(state.review, state.text);
          else if (state.review.at < questions.length) {
            const step = answer(state.review, move, state.text, RULES);
            expect(step.refusal).toBeUndefined();
            state = step;
          }
          expect(isClean(state.text)).toBe(true);
          const question = questions[state.review.at];
          const { decisions } = parseDecisions((state.text ?? '').replace('\ufeff', ''), '');
          if (question !== undefined) expect(RULES.settles(decisions)(question)).toBe(false);
        }
      }),
    );
  });

  test('as many undos restore every byte', () => {
    fc.assert(
      fc.property(play, ({ questions, text, moves }) => {
        const start = started(questions, text);
        let state = start;
        for (const move of moves) {
          if (move === 'undo') state = undo(state.review, state.text);
          else if (state.review.at < questions.length) state = answer(state.review, move, state.text, RULES);
        }
        for (let left = state.review.given.length; left > 0; left--) state = undo(state.review, state.text);
        expect(state.text).toBe(text);
        expect(state.review).toEqual(start.review);
      }),
    );
  });
});
