import { expect, test } from 'vitest';
import {
  buildGazetteer,
  builtInGazetteer,
  checkGazetteer,
  readGazetteer,
} from '../../src/gazetteer/index.ts';
import { formatProblem } from '../../src/problem.ts';

const source = readGazetteer([builtInGazetteer()]);

test('the gazetteers that come with the program have no problem', () => {
  expect(checkGazetteer(source).map(formatProblem)).toEqual([]);
});

test('they have names of every type and cues of every kind', () => {
  const { entries, cues } = buildGazetteer(source);
  expect([...new Set(entries.map(({ type }) => type))].sort()).toEqual([
    'location',
    'organization',
    'person',
  ]);
  expect([...cues].filter(([, phrases]) => phrases.length === 0)).toEqual([]);
});
