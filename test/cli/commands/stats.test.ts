import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Finished, HARBOUR, run, sharedFolder } from '../terminal.ts';

const db = join(sharedFolder(), 'harbour.db');
beforeAll(async () => {
  await run(['extract', HARBOUR, '--db', db]);
});

function stats(...options: readonly string[]): Promise<Finished> {
  return run(['stats', ...options, '--db', db]);
}

describe('stats', () => {
  it('show the corpus at a glance, each part named once', async () => {
    const { code, out, err } = await stats();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^part +what +value\ndocuments +all +3\n +dated +2\n +first +2021-03-04\n/);
    expect(out).toMatch(/^entities +all +\d+\n +person +2\n/m);
    expect(out).toMatch(/^run +.*\n +scope +sentence$/m);
    expect(out.match(/^skipped/gm)).toHaveLength(1);
  });

  it('count one type alone, and the edges inside it', async () => {
    const facts = async (part: string, ...options: readonly string[]) =>
      (JSON.parse((await stats('--json', ...options)).out) as { part: string; name: string; value: number }[])
        .filter((fact) => fact.part === part)
        .map(({ name, value }) => [name, value] as const);
    const all = new Map(await facts('entities'));
    const persons = await facts('entities', '--type', 'person');
    expect(persons).toEqual([
      ['all', all.get('person')],
      ['person', all.get('person')],
    ]);
    const edges = async (...options: readonly string[]) =>
      new Map(await facts('network', ...options)).get('edges')!;
    expect(await edges('--type', 'person')).toBeGreaterThan(0);
    expect(await edges('--type', 'person')).toBeLessThan(await edges());
    const every = ['--type', 'person', '--type', 'organization', '--type', 'location'];
    expect(await edges(...every)).toBe(await edges());
  });

  it('say what was skipped, and what was noted', async () => {
    const odd = join(sharedFolder(), 'odd.db');
    const records = [
      { id: 'a', text: 'Mirela Kovan met Tomás Ibarra.', date: 'someday' },
      { id: 'b', text: '' },
    ];
    await run(['extract', '-', '--db', odd], {
      stdin: records.map((record) => JSON.stringify(record)).join('\n'),
    });
    const rows = JSON.parse((await run(['stats', '--json', '--db', odd])).out);
    expect(rows.slice(-2)).toEqual([
      { part: 'skipped', name: 'empty-text', value: 1 },
      { part: 'noted', name: 'bad-date', value: 1 },
    ]);
  });

  it('name as many rules as they are asked for, and count the others together', async () => {
    const rules = async (...options: readonly string[]): Promise<readonly { name: string }[]> =>
      JSON.parse((await stats('--json', ...options)).out).filter(
        ({ part }: { part: string }) => part === 'rules',
      );
    const all = await rules();
    expect(all.length).toBeGreaterThan(1);
    const some = await rules('--limit', '1');
    expect(some.map(({ name }) => name)).toEqual([all[0]!.name, 'others']);
    expect((await stats('--limit', '1')).err).toBe('');
  });

  it('are written as csv and tsv', async () => {
    expect((await stats('--format', 'csv')).out).toMatch(/^part,name,value\ndocuments,all,3\n/);
    expect((await stats('--format', 'tsv')).out).toContain('\nrun\tscope\tsentence\n');
  });
});
