/** What the tab key is offered, and that it is never troubled. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { entityOf, storeNames } from '../stored-names.ts';
import { run, sharedFolder } from '../terminal.ts';

const folder = sharedFolder();
const db = join(folder, 'names.db');
const HOSTILE = [
  'Acme $(touch x)',
  'Acme `id`',
  'Acme "A" & \'B\'',
  'Acme\nrm',
  'Acme\tx',
  '-rf',
  'Acme \u001b[2J',
];
beforeAll(() => {
  storeNames(db, [
    entityOf('organization:sinaloa-cartel', 'Sinaloa Cartel', ['Cártel de Sinaloa']),
    entityOf('person:jordan', 'Jordan'),
    entityOf('location:jordan', 'Jordan'),
    ...HOSTILE.map((name, i) => entityOf(`organization:${i}`, name)),
  ]);
});

async function offered(shell: string, line: string): Promise<readonly string[]> {
  const { code, out, err } = await run(['__complete', shell, '--', `corpus-graph ${line}`, ' :=']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out.split('\n').slice(0, -1);
}

describe('__complete', () => {
  it('says first what is to come', async () => {
    expect(await offered('zsh', 'extract ')).toEqual(['files']);
    expect(await offered('fish', 'check ')).toEqual(['folders']);
    expect(await offered('bash', 'top --by d')).toEqual(['words', 'documents', 'degree']);
    expect(await offered('bash', 'top --by x')).toEqual(['words']);
  });

  it('tells zsh and fish, but not bash, what a word means', async () => {
    const meaning = 'list who is mentioned with a name, with a sentence each';
    expect(await offered('zsh', 'nei')).toEqual(['words', `neighbours\t${meaning}`]);
    expect(await offered('fish', 'nei')).toEqual(['words', `neighbours\t${meaning}`]);
    expect(await offered('bash', 'nei')).toEqual(['words', 'neighbours']);
  });

  it('finds names by their beginning, whatever their case and accents', async () => {
    expect(await offered('zsh', `why --db ${db} sinaloa`)).toEqual([
      'words',
      'Sinaloa Cartel\torganization, 1 mention',
    ]);
    expect(await offered('bash', `why --db ${db} SIN`)).toEqual(['words', 'Sinaloa\\ Cartel']);
    expect(await offered('bash', `why --db ${db} "cartel de s`)).toEqual(['words', 'Cártel de Sinaloa']);
    expect(await offered('fish', `why --db=${db} cartel\\ `)).toEqual([
      'words',
      'cartel de Sinaloa\torganization, 1 mention',
    ]);
    expect(await offered('bash', `why --db ${db} cartel`)).toEqual(['words', 'Cártel\\ de\\ Sinaloa']);
    expect(await offered('bash', `why --db ${db} artel`)).toEqual(['words']);
  });

  it('goes on with a name of several words, and offers one that several bear once', async () => {
    expect(await offered('bash', `why --db ${db} cartel de s`)).toEqual(['words', 'Sinaloa']);
    expect(await offered('bash', `why --db ${db} jor`)).toEqual(['words', 'Jordan']);
    expect(await offered('bash', `why --db ${db} person:`)).toEqual(['words', 'jordan']);
  });

  it('offers no name that is more than a line of text', async () => {
    const lines = await offered('zsh', `why --db ${db} `);
    const names = lines.slice(1).map((line) => line.split('\t')[0]!);
    expect(names.toSorted()).toEqual([...HOSTILE.slice(0, 3), 'Jordan', 'Sinaloa Cartel'].toSorted());
  });

  it('is silent where there is no store, another file, or no such command', async () => {
    const other = join(folder, 'other.db');
    writeFileSync(other, 'no store');
    expect(await offered('bash', `why --db ${join(folder, 'none.db')} s`)).toEqual([]);
    expect(await offered('bash', `why --db ${other} s`)).toEqual([]);
    expect(await offered('bash', 'frobnicate s')).toEqual(['words']);
    expect(await offered('bash', '__complete ')).toEqual([]);
  });

  it('finds a store in the home folder', async () => {
    const argv = ['__complete', 'zsh', '--', 'corpus-graph why --db ~/names.db jor'];
    expect((await run(argv, { env: { HOME: folder } })).out).toContain('Jordan');
    expect((await run(argv)).out).toBe('');
  });
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('prints the script for %s', async (shell) => {
    const { code, out, err } = await run(['completion', shell]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`corpus-graph __complete ${shell} -- `);
  });

  it('knows no other shell', async () => {
    const { code, err } = await run(['completion', 'tcsh']);
    expect(code).toBe(2);
    expect(err).toContain('Allowed choices are bash, zsh, fish');
  });
});
