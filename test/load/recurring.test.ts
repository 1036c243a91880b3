import { expect, test } from 'vitest';
import { warning } from '../../src/load/problems.ts';
import { recurring } from '../../src/load/recurring.ts';
import type { Problem } from '../../src/model.ts';

function reported(codes: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  const { report, close } = recurring('a.jsonl', (problem) => problems.push(problem));
  for (const [line, code] of codes.entries()) report(warning(code, { path: 'a.jsonl', line }, 'Something.'));
  close();
  return problems;
}

test('twenty problems of a code are named', () => {
  expect(reported(Array(20).fill('bad-record'))).toHaveLength(20);
});

test('the rest are counted, each code by itself', () => {
  const problems = reported([...Array(25).fill('bad-record'), ...Array(21).fill('bad-date'), 'bad-field']);
  expect(problems).toHaveLength(43);
  expect(problems.slice(-2)).toEqual([
    warning('bad-record', { path: 'a.jsonl' }, 'This file has 5 more problems of this kind.'),
    warning('bad-date', { path: 'a.jsonl' }, 'This file has 1 more problem of this kind.'),
  ]);
});
