import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Finished, HARBOUR, run, type Setting, sharedFolder } from '../terminal.ts';

const db = join(sharedFolder(), 'harbour.db');
beforeAll(async () => {
  await run(['extract', HARBOUR, '--db', db]);
});

function timeline(words: readonly string[], setting: Setting = {}): Promise<Finished> {
  return run(['timeline', ...words, '--db', db], setting);
}

describe('timeline', () => {
  it('draws a bar for each period, and a sign for those without a mention', async () => {
    expect(await timeline(['tomas ibarra'], { columns: 53 })).toEqual({
      code: 0,
      out: `Tomás Ibarra  person:tomas-ibarra  4 mentions in 3 documents, 2021-03-04 to 2021-04-10

date        mentions  documents
2021-03-04         2          1  ████████████████████
⋮
2021-04-10         1          1  ██████████
undated            1          1  ██████████
`,
      err: '',
    });
  });

  it('goes by month or year, without a sign between neighbours', async () => {
    const months = (await timeline(['ibarra', '--by', 'month'], { columns: 53 })).out.split('\n').slice(3, 5);
    expect(months).toEqual([
      '2021-03         2          1  ████████████████████',
      expect.stringMatching(/^2021-04 /),
    ]);
    expect((await timeline(['ibarra', '--by', 'year'])).out).toMatch(/^2021 {12}3 {10}2 {2}█/m);
    expect((await timeline(['ibarra', '--by', 'week'])).code).toBe(2);
  });

  it('is written as json, jsonl, csv and tsv', async () => {
    const rows = JSON.parse((await timeline(['ibarra', '--json'])).out);
    expect(rows).toEqual([
      { date: '2021-03-04', mentions: 2, documents: 1, gap: 0 },
      { date: '2021-04-10', mentions: 1, documents: 1, gap: 36 },
      { mentions: 1, documents: 1, gap: 0 },
    ]);
    const { out, err } = await timeline(['ibarra', '--limit', '1', '--format', 'csv']);
    expect(out).toBe('date,mentions,documents,gap\n2021-03-04,2,1,0\n');
    expect(err).toBe('There are more: --limit 5 shows them.\n');
  });

  it('keeps a bar in the narrowest terminal, and does not know every name', async () => {
    expect((await timeline(['ibarra'], { columns: 10 })).out).toContain('█');
    expect((await timeline(['Port Stable'])).code).toBe(1);
  });
});
