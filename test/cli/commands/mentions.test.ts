import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Finished, HARBOUR, run, type Setting, sharedFolder } from '../terminal.ts';

const db = join(sharedFolder(), 'harbour.db');
beforeAll(async () => {
  await run(['extract', HARBOUR, '--db', db]);
});

function mentions(words: readonly string[], setting: Setting = {}): Promise<Finished> {
  return run(['mentions', ...words, '--db', db], setting);
}

describe('mentions', () => {
  it('shows every mention in its line', async () => {
    expect(await mentions(['tomas ibarra'])).toEqual({
      code: 0,
      err: '',
      out: `2021-03-04-pier.txt:3:18: Mirela Kovan met «Tomás Ibarra» in Port Sable on Monday.
2021-03-04-pier.txt:3:56: «Ibarra» said nothing.
2021-04-10-strike.md:3:1: «Tomás Ibarra» thanked Mirela Kovan for her patience.
drafts/later.txt:1:25: Harbour Watch has asked «Tomás Ibarra» for the accounts.
`,
    });
  });

  it('cuts the sentence, never the place or the name', async () => {
    const { out } = await mentions(['Port Sable'], { columns: 60 });
    expect(out).toBe('2021-03-04-pier.txt:3:34: …Ibarra in «Port Sable» on Monday.\n');
  });

  it('says in the other formats why', async () => {
    const { out } = await mentions(['Port Sable', '--json']);
    expect(JSON.parse(out)).toEqual([
      {
        path: '2021-03-04-pier.txt',
        document: '2021-03-04-pier.txt',
        line: 3,
        column: 34,
        date: '2021-03-04',
        before: 'Mirela Kovan met Tomás Ibarra in ',
        text: 'Port Sable',
        after: ' on Monday.',
        rule: 'gazetteer:location:port-sable',
        because: expect.any(String),
      },
    ]);
    const { out: csv } = await mentions(['Port Sable', '--format', 'csv']);
    expect(csv).toMatch(
      /^path,line,column,document,date,before,text,after,rule,because\n2021-03-04-pier\.txt,3,34,/,
    );
  });

  it('lists as many as it is asked for', async () => {
    const { out, err } = await mentions(['Ibarra', '--limit', '3']);
    expect(out.split('\n')).toHaveLength(4);
    expect(err).toBe('There are more: --limit 15 shows them.\n');
  });

  it('does not know every name', async () => {
    expect(await mentions(['Port Stable'])).toMatchObject({ code: 1, out: '' });
  });
});
