import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/problem.ts';
import { checkDecisions } from '../../../src/resolve/decisions/check.ts';
import { parseDecisions } from '../../../src/resolve/decisions/parse.ts';

const FIXTURES = 'fixtures/decisions';

/** Every code that a file can have by itself; what needs a corpus is in unused.test.ts and renames.test.ts. */
const CODES = [
  'contradicting-decisions',
  'control-character',
  'different-types',
  'duplicate-decision',
  'missing-part',
  'mixed-script',
  'same-name',
  'scope-without-decision',
  'scoped-rename',
  'unknown-decision',
  'unknown-type',
  'unmatchable-name',
];

function printed(text: string): string {
  const { decisions, problems } = parseDecisions(text, 'decisions.txt');
  return [...problems, ...checkDecisions(decisions)].map((problem) => `${formatProblem(problem)}\n`).join('');
}

describe('a file for each code', () => {
  test('every code has one', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(CODES);
  });

  test.each(CODES)('%s', (code) => {
    const problems = printed(readFileSync(`${FIXTURES}/${code}/decisions.txt`, 'utf8'));
    expect(problems).toBe(readFileSync(`${FIXTURES}/${code}/expected.txt`, 'utf8'));
    expect(problems).toContain(`[${code}]`);
  });
});

describe('contradictions', () => {
  test('decisions that go together are none', () => {
    const text = [
      'merge: Gustavo Petro = Petro Urrego',
      'apart: Gustavo Petro | Nicolás Petro',
      'apart: Petro Urrego | Nicolás Petro',
      'rename: Petro Urrego -> Gustavo Petro Urrego',
      'retype: Racing = organization',
      'ignore: Print',
    ].join('\n');
    expect(printed(text)).toBe('');
  });

  test('names of different types do not contradict each other', () => {
    expect(printed('merge: person:racing = Racing Gil\napart: organization:racing | Racing Gil')).toBe('');
    expect(printed('retype: person:racing = organization\nretype: location:racing = organization')).toBe('');
  });

  test('an id and the name it is made from are one', () => {
    expect(printed('merge: person:ana-ruiz = Anita\napart: Ana Ruiz | Anita')).toContain(
      'decisions.txt:2:1: error[contradicting-decisions]',
    );
  });

  test('however long the chain of merges is, every line of it is named, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 5 }), (length, others) => {
        const chain = Array.from({ length }, (_, i) => `merge: Ana ${i} = Ana ${i + 1}`);
        const rest = Array.from({ length: others }, (_, i) => `merge: Luz ${i} = Luz ${i + 1}`);
        const problems = printed([...chain, ...rest, `apart: Ana 0 | Ana ${length}`].join('\n'));
        const named = [...problems.matchAll(/(?:by|and) decisions\.txt:(\d+)/gu)].map(([, line]) =>
          Number(line),
        );
        expect(named).toEqual(chain.map((_, i) => i + 1));
      }),
    );
  });
});
