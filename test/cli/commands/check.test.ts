import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInGazetteer, checkGazetteer, readGazetteer } from '../../../src/gazetteer/index.ts';
import { formatProblem } from '../../../src/problem.ts';
import { FIXTURES, NAMES, run, sharedFolder } from '../terminal.ts';

const BAD = join(FIXTURES, 'bad-names');

describe('check', () => {
  it('checks the built-in names when no folder is given', async () => {
    const problems = checkGazetteer(readGazetteer([builtInGazetteer()]));
    const { out } = await run(['check']);
    expect(out).toBe(problems.map((problem) => `${formatProblem(problem)}\n`).join(''));
  });

  it('finds nothing wrong where nothing is', async () => {
    expect(await run(['check', NAMES])).toEqual({ code: 0, out: '', err: 'No problems.\n' });
  });

  it('prints every problem with its place, and ends with 1', async () => {
    const { code, out, err } = await run(['check', BAD, NAMES]);
    expect(code).toBe(1);
    expect(out).toContain(`${join(BAD, 'people/harbour.txt')}:2:1: error[unknown-field]`);
    expect(
      out
        .split('\n')
        .filter(Boolean)
        .every((line) => line.startsWith(FIXTURES)),
    ).toBe(true);
    expect(err).toBe('1 error, 0 warnings.\n');
  });

  it('names the folder that is missing', async () => {
    const { code, err } = await run(['check', join(FIXTURES, 'nowhere')]);
    expect(code).toBe(2);
    expect(err).toContain('nowhere');
  });

  it('checks a file of decisions alone', async () => {
    const file = join(sharedFolder(), 'decisions.txt');
    writeFileSync(file, 'merge: Ana Ruiz = Anita Ruiz\n');
    expect(await run(['check', '--decisions', file])).toEqual({ code: 0, out: '', err: 'No problems.\n' });
    writeFileSync(file, 'merge: Ana Ruiz = ana ruiz\nmurge: A = B\n');
    const { code, out, err } = await run(['check', '--decisions', file]);
    expect({ code, err }).toEqual({ code: 1, err: '2 errors, 0 warnings.\n' });
    expect(out).toMatch(/:1:1: error\[same-name\].*\n.*:2:1: error\[unknown-decision\]/);
  });

  it('checks decisions and folders together', async () => {
    const file = join(sharedFolder(), 'decisions.txt');
    writeFileSync(file, 'murge: A = B\n');
    const { err } = await run(['check', BAD, '--decisions', file]);
    expect(err).toBe('2 errors, 0 warnings.\n');
  });
});
