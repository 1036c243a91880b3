import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Finished, HARBOUR, run, sharedFolder } from '../terminal.ts';

const folder = sharedFolder();
const db = join(folder, 'harbour.db');
beforeAll(async () => {
  await run(['extract', HARBOUR, '--db', db]);
});

function documents(...words: readonly string[]): Promise<Finished> {
  return run(['documents', ...words, '--db', db]);
}

const FACTS = `Tomás Ibarra  person:tomas-ibarra  4 mentions in 3 documents, 2021-03-04 to 2021-04-10

date        mentions  title            document
2021-03-04         2  A New Pier       2021-03-04-pier.txt
2021-04-10         1  The Strike Ends  2021-04-10-strike.md
                   1                   drafts/later.txt
`;

describe('documents', () => {
  it('lists the documents that mention a name by date', async () => {
    expect(await documents('tomas', 'ibarra')).toEqual({ code: 0, out: FACTS, err: '' });
  });

  it('is written as json, jsonl, csv and tsv', async () => {
    const [first] = JSON.parse((await documents('ibarra', '--json')).out);
    expect(first).toEqual({
      document: '2021-03-04-pier.txt',
      path: '2021-03-04-pier.txt',
      date: '2021-03-04',
      title: 'A New Pier',
      mentions: 2,
      repeats: 0,
    });
    const { out, err } = await documents('ibarra', '--limit', '1', '--format', 'csv');
    expect(out).toBe(
      'date,mentions,repeats,title,document,path,duplicate_of\n2021-03-04,2,0,A New Pier,2021-03-04-pier.txt,2021-03-04-pier.txt,\n',
    );
    expect(err).toBe('There are more: --limit 5 shows them.\n');
  });

  it('says which documents repeat another one', async () => {
    const text = `Mirela Kovan met Tomás Ibarra in Port Sable on Monday. ${'The ferry was late again. '.repeat(9)}`;
    const copies = ['a', 'b'].map((id) => JSON.stringify({ id, text })).join('\n');
    const copied = join(folder, 'copied.db');
    await run(['extract', '-', '--db', copied], { stdin: copies });
    const { out } = await run(['documents', 'Port Sable', '--db', copied]);
    expect(out).toBe(`Port Sable  location:port-sable  2 mentions in 1 document

mentions  repeats  document  near-duplicate of
       1           a
       1        1  b         a
`);
  });

  it('does not know every name', async () => {
    expect(await documents('Port Stable')).toMatchObject({ code: 1, out: '' });
  });
});
