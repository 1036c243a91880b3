import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Finished, HARBOUR, run, type Setting, sharedFolder } from '../terminal.ts';

const db = join(sharedFolder(), 'harbour.db');
beforeAll(async () => {
  await run(['extract', HARBOUR, '--db', db]);
});

function search(words: readonly string[], setting: Setting = {}): Promise<Finished> {
  return run(['search', ...words, '--db', db], setting);
}

describe('search', () => {
  it('shows the sentences with the words marked', async () => {
    expect(await search(['MET', 'port sable'])).toEqual({
      code: 0,
      out: '2021-03-04-pier.txt:3:1: Mirela Kovan «met» Tomás Ibarra in «Port Sable» on Monday.\n',
      err: '',
    });
  });

  it('can ask for a mention beside the words', async () => {
    const { out } = await search(['harbour', '--type', 'person']);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect((await search(['late', '--type', 'person'])).code).toBe(1);
  });

  it('says that there is more than it lists', async () => {
    const { out, err } = await search(['ibarra', '--limit', '1']);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toBe('There are more: --limit 5 shows them.\n');
  });

  it('is written as json, jsonl, csv and tsv', async () => {
    const [row] = JSON.parse((await search(['ferry', '--json'])).out);
    expect(row).toMatchObject({ document: '2021-03-04-pier.txt', date: '2021-03-04', line: 5 });
    expect(row.sentence.text).toBe('The ferry to Heron was late.');
    expect(row.words).toEqual([{ start: row.sentence.start + 4, end: row.sentence.start + 9 }]);
    const { out: csv } = await search(['ferry', '--format', 'csv']);
    expect(csv).toMatch(
      /^path,line,column,document,date,sentence,start,end\n2021-03-04-pier\.txt,5,\d+,2021-03-04-pier\.txt,2021-03-04,The ferry to Heron was late\.,\d+,\d+\n$/,
    );
  });

  it('marks few of many', async () => {
    const many = join(sharedFolder(), 'many.db');
    const text = `The ferry ${'so '.repeat(3000)}was late.`;
    await run(['extract', '-', '--db', many], { stdin: JSON.stringify({ id: 'a', text }) });
    const { code, out } = await run(['search', 'so', '--db', many]);
    expect(code).toBe(0);
    expect(out.match(/«so»/g)).toHaveLength(20);
    expect(out.length).toBeLessThan(1100);
  });

  it('finds nothing where no sentence has it, and says how else to ask', async () => {
    const nothing = `No sentence in ${db} holds`;
    expect(await search(['zebra'])).toEqual({ code: 1, out: '', err: `${nothing} "zebra".\n` });
    expect((await search(['sable port'])).err).toBe(
      `${nothing} "sable port". Words in one pair of quotes must follow each other.\n`,
    );
    expect((await search(['"', 'OR', '*', '--type', 'person'])).err).toContain(
      'holds "\\"" and "OR" and "*" and mentions a person.',
    );
  });
});
