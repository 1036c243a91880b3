import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Finished, HARBOUR, run, sharedFolder } from '../terminal.ts';

const db = join(sharedFolder(), 'harbour.db');
beforeAll(async () => {
  await run(['extract', HARBOUR, '--db', db]);
});

function path(...words: readonly string[]): Promise<Finished> {
  return run(['path', ...words, '--db', db]);
}

const WAY = `Port Sable → Mirela Kovan → Harbour Watch  2 steps, the weakest of weight 1

weight  documents  from          to
     1          1  Port Sable    Mirela Kovan
    2021-03-04-pier.txt:3:1: «Mirela Kovan» met Tomás Ibarra in «Port Sable» on Monday.
     1          1  Mirela Kovan  Harbour Watch
    2021-03-04-pier.txt:5:1: «Mirela Kovan» will see «Harbour Watch» next week.
`;

describe('path', () => {
  it('shows each step with its first sentence', async () => {
    expect(await path('port sable', 'harbour watch')).toEqual({ code: 0, out: WAY, err: '' });
  });

  it('can be the shortest, lead over a type, or along heavy links', async () => {
    expect((await path('port sable', 'harbour watch', '--shortest')).out).toBe(WAY);
    expect((await path('port sable', 'harbour watch', '--type', 'person')).code).toBe(0);
    const nothing = await path('port sable', 'harbour watch', '--type', 'location', '--min-weight', '2');
    expect(nothing).toEqual({
      code: 1,
      out: '',
      err: 'No co-mentions lead from Port Sable to Harbour Watch over entities of type location alone along links of weight 2 or more: extract --scope paragraph links more.\n',
    });
  });

  it('can be cut, and says so', async () => {
    const all = JSON.parse((await path('port sable', 'harbour watch', '--json')).out);
    expect(all.length).toBeGreaterThan(1);
    const { out, err } = await path('port sable', 'harbour watch', '--json', '--limit', '1');
    expect(JSON.parse(out)).toEqual(all.slice(0, 1));
    expect(err).toContain('There are more');
    const heading = (text: string): string => text.split('\n')[0]!;
    const cut = await path('port sable', 'harbour watch', '--limit', '1');
    expect(heading(cut.out)).toBe(heading(WAY));
  });

  it('is written as json, jsonl, csv and tsv', async () => {
    const steps = JSON.parse((await path('Port Sable', 'Harbour Watch', '--json')).out);
    expect(steps).toHaveLength(2);
    expect(steps[1]).toMatchObject({
      from: { id: 'person:mirela-kovan', name: 'Mirela Kovan', type: 'person' },
      to: { id: 'organization:harbour-watch', name: 'Harbour Watch', type: 'organization' },
      weight: 1,
      documents: 1,
      evidence: { line: 5, sentence: { text: 'Mirela Kovan will see Harbour Watch next week.' } },
    });
    const { out: csv } = await path('Port Sable', 'Harbour Watch', '--format', 'csv');
    expect(csv.split('\n')[2]).toBe(
      '1,1,Mirela Kovan,Harbour Watch,person:mirela-kovan,organization:harbour-watch,Mirela Kovan will see Harbour Watch next week.,2021-03-04-pier.txt,5,1',
    );
  });

  it('wants two names that it knows', async () => {
    expect((await path('Port Sable', 'port sable')).err).toContain('are both Port Sable: name two.');
    expect((await path('Port Sable', 'Xyzzy')).code).toBe(1);
  });
});
