import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Finished, HARBOUR, run, sharedFolder } from '../terminal.ts';

const db = join(sharedFolder(), 'harbour.db');
beforeAll(async () => {
  await run(['extract', HARBOUR, '--db', db]);
});

function top(...options: readonly string[]): Promise<Finished> {
  return run(['top', ...options, '--db', db]);
}

async function ids(...options: readonly string[]): Promise<readonly string[]> {
  const rows = JSON.parse((await top(...options, '--json')).out) as readonly { readonly id: string }[];
  return rows.map(({ id }) => id);
}

describe('top', () => {
  it('ranks the entities by mentions', async () => {
    const { code, out, err } = await top('--type', 'person');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`mentions  documents  degree  type    name          dates
       4          3       3  person  Tomás Ibarra  2021-03-04 to 2021-04-10
       3          2       3  person  Mirela Kovan  2021-03-04 to 2021-04-10
`);
  });

  it('ranks by documents, degree and betweenness', async () => {
    expect((await ids('--by', 'documents'))[0]).toBe('person:tomas-ibarra');
    expect((await ids('--by', 'degree', '--type', 'organization'))[0]).toBe('organization:harbour-watch');
    const { out } = await top('--by', 'betweenness', '--limit', '2', '--format', 'tsv');
    const [header, first] = out.split('\n').map((line) => line.split('\t'));
    expect(header).toEqual([
      ...['name', 'type', 'mentions', 'documents', 'degree', 'betweenness', 'first', 'last', 'id'],
    ]);
    expect(Number(first![5])).toBeGreaterThan(0);
    expect((await top('--by', 'betweenness')).out).toMatch(/^betweenness {2}mentions .*\n {5}0\.\d{4} {9}\d/);
  });

  it('lists some types alone, and as many as it is asked for', async () => {
    expect(await ids('--type', 'person', '--type', 'location')).not.toContain('organization:harbour-watch');
    const { out, err } = await top('--limit', '1');
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(err).toBe('There are more: --limit 5 shows them.\n');
    expect((await top('--by', 'fame')).code).toBe(2);
  });

  it('says that there is nothing of a type', async () => {
    const open = join(sharedFolder(), 'one.db');
    const record = { id: 'a', text: 'Mirela Kovan was late.' };
    await run(['extract', '-', '--db', open], { stdin: JSON.stringify(record) });
    expect(await run(['top', '--type', 'location', '--db', open])).toEqual({
      code: 1,
      out: '',
      err: `No location is mentioned in ${open}.\n`,
    });
  });
});
