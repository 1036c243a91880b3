import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkGazetteer, readGazetteer } from '../../src/gazetteer/index.ts';
import { formatProblem } from '../../src/problem.ts';
import { builtInOf, folderOf } from './folder.ts';

const FIXTURES = 'fixtures/gazetteer';

/** Every code but `unreadable-file`, which no file that can be copied has; see read.test.ts. */
const CODES = [
  'bad-cue-mark',
  'bad-id',
  'contradicting-not',
  'control-character',
  'duplicate-cue',
  'duplicate-id',
  'duplicate-name-in-entry',
  'empty-gazetteer',
  'empty-value',
  'field-without-entry',
  'missing-blank-line',
  'mixed-script',
  'not-utf8',
  'only-weak-names',
  'undeclared-shared-name',
  'unexpected-file',
  'unknown-cue-kind',
  'unknown-field',
  'unmatchable-name',
];

function printed(folder: string): string {
  const lines = checkGazetteer(readGazetteer([folder])).map((problem) => `${formatProblem(problem)}\n`);
  return lines.join('').replaceAll(`${folder}/`, '').replaceAll(folder, '.');
}

describe('a folder for each code', () => {
  test('every code has one', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(CODES);
  });

  test.each(CODES)('%s', (code) => {
    const problems = printed(`${FIXTURES}/${code}/gazetteer`);
    expect(problems).toBe(readFileSync(`${FIXTURES}/${code}/expected.txt`, 'utf8'));
    expect(problems).toContain(`[${code}]`);
  });
});

describe('users’ folders on top of the built-in one', () => {
  const codes = (...folders: Parameters<typeof checkGazetteer>[0]['folders']) =>
    checkGazetteer({ folders }).map(({ code, place }) => `${place?.path}:${place?.line} ${code}`);
  const builtIn = builtInOf({ 'locations/cities.txt': 'Lima\nalso: City of Kings\n' });

  test('an entry with the same first line extends the built-in one', () => {
    const own = folderOf({ 'locations/mine.txt': 'LIMA\nalso: Ciudad de los Reyes\n' });
    expect(codes(builtIn, own)).toEqual([]);
  });

  test('a strong name of a built-in entry is reported in the user’s file, with the way to share it', () => {
    const own = folderOf({ 'organizations/mine.txt': 'Chess Club\nalso: City of Kings\n' });
    expect(checkGazetteer({ folders: [builtIn, own] }).map(formatProblem)).toEqual([
      'own/organizations/mine.txt:2:1: error[undeclared-shared-name] "City of Kings" is a strong name of "Chess Club" and of "Lima" (gazetteers/locations/cities.txt:2): write "shared: City of Kings" in both. "Lima" is built in: add to it in an entry of your own with the same first line.',
    ]);
  });

  test('the advice works', () => {
    const own = folderOf({
      'locations/mine.txt': 'Lima\nshared: City of Kings\n',
      'organizations/mine.txt': 'Chess Club\nshared: City of Kings\n',
    });
    expect(codes(builtIn, own)).toEqual([]);
  });

  test('one half of the advice is not enough', () => {
    const own = folderOf({ 'organizations/mine.txt': 'Chess Club\nshared: City of Kings\n' });
    expect(codes(builtIn, own)).toEqual(['own/organizations/mine.txt:2 undeclared-shared-name']);
  });

  test('an entry that only adds context to a built-in one needs no name of its own', () => {
    const base = builtInOf({ 'locations/a.txt': 'Amazonas (Peru)\nshared: Amazonas\n' });
    const own = folderOf({ 'locations/b.txt': 'Amazonas (Peru)\nin: Chachapoyas\n' });
    expect(codes(base, own)).toEqual([]);
  });

  test('two users’ folders may say the same thing', () => {
    const text = 'Night Riders\nalso: Jinetes de la Noche\n';
    const [a, b] = ['a', 'b'].map((path) => folderOf({ 'organizations/gangs.txt': text }, { path }));
    expect(codes(a!, b!)).toEqual([]);
  });

  test('problems are sorted by place, whichever check finds them', () => {
    const own = folderOf({
      'people/b.txt': 'Ana Ruiz\nalias: Anita\n\nAna Ruiz (judge)\nalso: Ana Ruiz\nnot: Ana Ruiz\n',
      'people/a.txt': 'Luz\nalso: LUZ\n',
    });
    expect(codes(own)).toEqual([
      'own/people/a.txt:2 duplicate-name-in-entry',
      'own/people/b.txt:2 unknown-field',
      'own/people/b.txt:5 undeclared-shared-name',
      'own/people/b.txt:6 contradicting-not',
    ]);
  });
});
