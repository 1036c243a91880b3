import picocolors from 'picocolors';
import { describe, expect, test } from 'vitest';
import { questionLines } from '../../../src/cli/review/question-lines.ts';
import type { MergeQuestion } from '../../../src/cli/review/questions.ts';
import { type Side, sidesOf } from '../../../src/cli/review/sides.ts';
import { corpusOf } from '../../store/corpora.ts';
import { bodyOf } from '../../store/drafts.ts';
import { storeOf } from '../../store/scratch.ts';

const ANA = 'person:Ana Belén Ortúzar';
const GUILD = 'organization:Gremio del Río';
const PROTO = 'organization:__proto__';
const store = () =>
  storeOf(
    corpusOf([
      bodyOf('a', ['[Ortúzar] met the [GDR].', '[Ortúzar] slept.', '[Ana Belén Ortúzar] left.']),
      bodyOf('b', ['The [PROTO] met the [GDR].'], { date: '2015' }),
      bodyOf('c', ['[Ana Belén Ortúzar] met the [GDR].', '[PROTO] too.']),
      bodyOf('d', ['[Ortúzar] ate.']),
    ]),
  );

function asked(a: string, b: string): MergeQuestion {
  const opened = store();
  const [one, other] = [opened.entity(a)!, opened.entity(b)!];
  return { question: 'merge', a: one, b: other, because: 'so', score: 1, yes: 'y', no: 'n' };
}

async function shared(a: string, b: string, changes: object = {}): Promise<string> {
  const question = asked(a, b);
  const sides = { ...(await sidesOf(store(), question)), ...changes };
  const colours = picocolors.createColors(false);
  return [...questionLines(question, sides, { position: 1, of: 2 }, 80, colours)].join('').split('So.\n')[1]!;
}

describe('what both sides have in common', () => {
  test('is counted and named', async () => {
    expect(await shared(ANA, PROTO)).toBe('1 document names both. Both are mentioned with Gremio del Río.\n');
    expect(await shared(ANA, GUILD)).toBe('2 documents name both.\n');
  });

  test('is named as far as there is room', async () => {
    const neighbours = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    expect(await shared(ANA, PROTO, { documents: 0, neighbours })).toBe(
      'Both are mentioned with A, B, C, D, E and 2 others.\n',
    );
    expect(await shared(ANA, PROTO, { documents: 0, neighbours: [] })).toBe('');
  });
});

describe('the quotes of a side', () => {
  const places = ({ quotes }: Side) => quotes.map(({ document, text }) => `${document} ${text}`);

  test('are of as many documents as there are, and three at most', async () => {
    const { one, other } = await sidesOf(store(), asked(ANA, PROTO));
    expect(places(one)).toEqual(['a Ortúzar', 'c Ana Belén Ortúzar', 'd Ortúzar']);
    expect(places(other)).toEqual(['b PROTO', 'c PROTO']);
  });
});
