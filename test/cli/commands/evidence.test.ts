import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/index.ts';
import { type Finished, HARBOUR, run, type Setting, sharedFolder } from '../terminal.ts';

const folder = sharedFolder();
const db = join(folder, 'harbour.db');
beforeAll(async () => {
  await run(['extract', HARBOUR, '--db', db]);
});

function evidence(words: readonly string[], setting: Setting = {}): Promise<Finished> {
  return run(['evidence', ...words, '--db', db], setting);
}

const BOTH = `2021-03-04-pier.txt:3:1: «Mirela Kovan» met «Tomás Ibarra» in Port Sable on Monday.
2021-04-10-strike.md:3:1: «Tomás Ibarra» thanked «Mirela Kovan» for her patience.
`;

describe('evidence', () => {
  it('shows every sentence of a link by date, with both names marked', async () => {
    expect(await evidence(['mirela kovan', 'Tomas Ibarra'])).toEqual({ code: 0, out: BOTH, err: '' });
    expect((await evidence(['person:tomas-ibarra', 'Mirela Kovan'])).out).toBe(BOTH);
  });

  it('cuts no sentence to the terminal', async () => {
    expect((await evidence(['mirela kovan', 'Tomas Ibarra'], { columns: 40 })).out).toBe(BOTH);
  });

  it('is written as the records that the store gives', async () => {
    const { out } = await evidence(['Mirela Kovan', 'Tomás Ibarra', '--format', 'jsonl']);
    const [first, second] = out.trim().split('\n');
    expect(JSON.parse(first!)).toEqual({
      document: '2021-03-04-pier.txt',
      path: '2021-03-04-pier.txt',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      date: '2021-03-04',
      line: 3,
      column: 1,
      sentence: { start: 12, end: 66, text: 'Mirela Kovan met Tomás Ibarra in Port Sable on Monday.' },
      a: { start: 12, end: 24 },
      b: { start: 29, end: 41 },
    });
    expect(JSON.parse(second!)).toMatchObject({ a: { start: 38, end: 50 }, b: { start: 17, end: 29 } });
    expect(JSON.parse((await evidence(['Mirela Kovan', 'Tomás Ibarra', '--json'])).out)).toHaveLength(2);
  });

  it('is written as csv and tsv', async () => {
    const as = async (format: string): Promise<string> =>
      (await evidence(['Mirela Kovan', 'Harbour Watch', '--format', format])).out;
    const header =
      'path,line,column,document,date,sentence,a,b,start,end,a_start,a_end,b_start,b_end,hash'.split(',');
    const path = '2021-03-04-pier.txt';
    const sentence = 'Mirela Kovan will see Harbour Watch next week.';
    const cells = [path, 5, 1, path, '2021-03-04', sentence, 'Mirela Kovan', 'Harbour Watch', 89, 135];
    expect(await as('csv')).toContain(`${header.join(',')}\n${cells.join(',')},89,101,111,124,`);
    expect(await as('tsv')).toContain(`${header.join('\t')}\n${cells.join('\t')}\t89\t101\t111\t124\t`);
  });

  it('says that there is more than it lists', async () => {
    const { out, err } = await evidence(['Mirela Kovan', 'Tomás Ibarra', '--limit', '1']);
    expect(out).toBe(`${BOTH.split('\n')[0]}\n`);
    expect(err).toBe('There are more: --limit 5 shows them.\n');
    expect((await evidence(['Mirela Kovan', 'Tomás Ibarra', '--limit', '2'])).err).toBe('');
  });

  it('of every link is as many rows as it weighs', async () => {
    const store = openStore(db);
    const { coMentions } = store.readNetwork();
    store.close();
    expect(coMentions.length).toBeGreaterThan(3);
    for (const { a, b, weight } of coMentions) {
      const { out } = await evidence([a, b, '--format', 'jsonl']);
      expect(out.trim().split('\n')).toHaveLength(weight);
    }
  });
});

describe('evidence without an answer', () => {
  it('names the way between two names that are not mentioned together', async () => {
    expect(await evidence(['Port Sable', 'Harbour Watch'])).toEqual({
      code: 1,
      out: '',
      err: `Port Sable and Harbour Watch are not mentioned together: corpus-graph path location:port-sable organization:harbour-watch --db ${db} shows what links them.\n`,
    });
  });

  it('wants two entities', async () => {
    const { code, err } = await evidence(['Ibarra', 'tomas ibarra']);
    expect({ code, err }).toEqual({
      code: 1,
      err: '"Ibarra" and "tomas ibarra" are both Tomás Ibarra: name two.\n',
    });
    expect((await evidence(['Ibarra'])).code).toBe(2);
    expect((await evidence(['Port', 'Sable', 'Ibarra'])).err).toContain('too many arguments');
  });

  it('lists what a name fits, and the nearest to one that is unknown', async () => {
    expect((await evidence(['Ibarra', 'Heron'])).err).toContain('"Heron" fits 2 entities');
    expect((await evidence(['Mirella Kovan', 'Ibarra'])).err).toContain(
      'The nearest names:\n  "Mirela Kovan"',
    );
  });
});
