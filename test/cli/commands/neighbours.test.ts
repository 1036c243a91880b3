import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EvidenceRow } from '../../../src/store/index.ts';
import { type Finished, HARBOUR, run, type Setting, sharedFolder } from '../terminal.ts';

const folder = sharedFolder();
const db = join(folder, 'harbour.db');
beforeAll(async () => {
  await run(['extract', HARBOUR, '--db', db]);
});

function neighbours(words: readonly string[], setting: Setting = {}): Promise<Finished> {
  return run(['neighbours', ...words, '--db', db], setting);
}

const KOVAN = `Mirela Kovan  person:mirela-kovan  3 mentions in 2 documents, 2021-03-04 to 2021-04-10

weight  documents  type          name           first sentence
     2          2  person        Tomás Ibarra   2021-03-04-pier.txt:3:1
    Mirela Kovan met Tomás Ibarra in Port Sable on Monday.
     1          1  location      Port Sable     2021-03-04-pier.txt:3:1
    Mirela Kovan met Tomás Ibarra in Port Sable on Monday.
     1          1  organization  Harbour Watch  2021-03-04-pier.txt:5:1
    Mirela Kovan will see Harbour Watch next week.
`;

describe('neighbours', () => {
  it.each([['Mirela Kovan'], ['mirela kovan'], ['MIRELA', 'KOVÁN'], ['person:mirela-kovan']])(
    'finds an entity as %s %s',
    async (...words) => {
      expect(await neighbours(words)).toEqual({ code: 0, out: KOVAN, err: '' });
    },
  );

  it('has an American spelling', async () => {
    expect((await run(['neighbors', 'Mirela Kovan', '--db', db])).out).toBe(KOVAN);
  });

  it('fits a narrow terminal with the names in sight', async () => {
    const { out } = await neighbours(['Mirela Kovan'], { columns: 44, isTTY: true, env: { NO_COLOR: '1' } });
    const lines = out.split('\n').slice(2);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(52);
    expect(lines.filter((line) => line.includes('Mirela Kovan met'))).toHaveLength(2);
  });

  it('asks for a type, a weight, and the neighbours of neighbours', async () => {
    const ids = async (...options: string[]): Promise<unknown> => {
      const { out } = await neighbours(['Mirela Kovan', ...options, '--json']);
      return JSON.parse(out).map(({ id, via }: { id: string; via?: { id: string } }) =>
        via ? [id, via.id] : id,
      );
    };
    expect(await ids('--type', 'location')).toEqual(['location:port-sable']);
    expect(await ids('--min-weight', '2')).toEqual(['person:tomas-ibarra']);
    expect(await ids('--limit', '1')).toEqual(['person:tomas-ibarra']);
  });

  it('shows the way to the neighbours of neighbours', async () => {
    const { out } = await neighbours(['Port Sable', '--depth', '2']);
    expect(out).toMatch(/^ {5}1 .* {2}organization {2}Harbour Watch {2}Mirela Kovan /m);
  });

  it('says that there are more than it lists', async () => {
    const { err } = await neighbours(['Mirela Kovan', '--limit', '1']);
    expect(err).toBe('There are more: --limit 5 shows them.\n');
    expect((await neighbours(['Mirela Kovan', '--limit', '3'])).err).toBe('');
    expect((await neighbours(['Mirela Kovan', '--limit', '1', '--quiet'])).err).toBe('');
  });

  it('is written as json, jsonl, csv and tsv', async () => {
    const row = {
      id: 'person:tomas-ibarra',
      name: 'Tomás Ibarra',
      type: 'person',
      weight: 2,
      documents: 2,
      mentions: 4,
      quote: 'Mirela Kovan met Tomás Ibarra in Port Sable on Monday.',
      depth: 1,
      path: '2021-03-04-pier.txt',
      line: 3,
      column: 1,
    };
    const as = async (format: string): Promise<string> =>
      (await neighbours(['Mirela Kovan', '--type', 'person', '--format', format])).out;
    expect(JSON.parse(await as('json'))).toEqual([row]);
    expect(JSON.parse(await as('jsonl'))).toEqual(row);
    const header = [
      'weight',
      'documents',
      'type',
      'name',
      'id',
      'mentions',
      'depth',
      'via',
      'quote',
      'path',
      'line',
      'column',
    ];
    const cells = [2, 2, 'person', row.name, row.id, 4, 1, '', row.quote, row.path, 3, 1];
    expect(await as('csv')).toBe(`${header.join(',')}\n${cells.join(',')}\n`);
    expect(await as('tsv')).toBe(`${header.join('\t')}\n${cells.join('\t')}\n`);
  });

  it('has colours on a terminal', async () => {
    expect((await neighbours(['Mirela Kovan'], { isTTY: true })).out).toContain(
      '\u001b[1mMirela Kovan\u001b[22m',
    );
  });
});

const SENTENCES = [
  'Mirela Kovan met Tomás Ibarra in Port Sable on Monday.',
  'Tomás Ibarra thanked Mirela Kovan for her patience.',
];

describe('neighbours --quotes', () => {
  it('shows every sentence behind each link, with both names marked', async () => {
    const { out } = await neighbours(['Mirela Kovan', '--quotes', '--type', 'person']);
    expect(out).toBe(`Mirela Kovan  person:mirela-kovan  3 mentions in 2 documents, 2021-03-04 to 2021-04-10

weight  documents  type    name
     2          2  person  Tomás Ibarra
    2021-03-04-pier.txt:3:1: «Mirela Kovan» met «Tomás Ibarra» in Port Sable on Monday.
    2021-04-10-strike.md:3:1: «Tomás Ibarra» thanked «Mirela Kovan» for her patience.
`);
  });

  it('keeps the sentences of a link together in json, and gives each a line in csv', async () => {
    const asked = ['Mirela Kovan', '--quotes', '--type', 'person', '--format'];
    const [row] = JSON.parse((await neighbours([...asked, 'json'])).out);
    expect(row).toMatchObject({ id: 'person:tomas-ibarra', weight: 2 });
    expect(row.evidence.map(({ sentence }: EvidenceRow) => sentence.text)).toEqual(SENTENCES);
    const lines = (await neighbours([...asked, 'csv'])).out.trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe(
      `2,2,person,Tomás Ibarra,person:tomas-ibarra,4,1,,${SENTENCES[1]},2021-04-10-strike.md,3,1`,
    );
  });

  it('shows ten of many, and names the command that shows the others', async () => {
    const many = join(folder, 'many.db');
    const days = Array.from({ length: 12 }, (_, i) => `On day ${i + 1} Mirela Kovan met Tomás Ibarra.`);
    const text = days.join(' ');
    await run(['extract', '-', '--db', many], { stdin: JSON.stringify({ id: 'a', text }) });
    const { out } = await run(['neighbours', 'tomas ibarra', '--quotes', '--db', many]);
    expect(out.match(/:1:\d+: On day/gm)).toHaveLength(10);
    expect(out).toContain(
      `\n    and 2 more: corpus-graph evidence person:tomas-ibarra person:mirela-kovan --db ${many}\n`,
    );
  });
});

describe('neighbours without an answer', () => {
  it('lists the entities that a name fits, by their ids', async () => {
    expect(await neighbours(['Heron'])).toEqual({
      code: 1,
      out: '',
      err: [
        `"Heron" fits 2 entities in ${db}; ask for one by its id:`,
        '  location:heron-island  Heron (island), 1 mention in 1 document, 2021-03-04',
        '  organization:heron-company  Heron (company), 1 mention in 1 document, 2021-04-10\n',
      ].join('\n'),
    });
    expect((await neighbours(['organization:heron-company'])).code).toBe(0);
  });

  it('gives the nearest names to one that it does not know', async () => {
    const { code, out, err } = await neighbours(['Tomas Ibara']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('is called "Tomas Ibara". The nearest names:\n  "Tomás Ibarra"\n');
    expect((await neighbours(['Xyzzy'])).err).toContain('or anything like it');
  });

  it('says that an entity stands alone', async () => {
    const { code, err } = await neighbours(['location:heron-island']);
    expect(code).toBe(1);
    expect(err).toContain('Heron (island) is not mentioned with anybody or anything');
    const { err: typed } = await neighbours(['Port Sable', '--type', 'organization', '--min-weight', '3']);
    expect(typed).toContain('Port Sable is not mentioned with any organization 3 times or more');
  });

  it('names the store that is missing, or is none', async () => {
    const missing = await run(['neighbours', 'x', '--db', join(folder, 'none.db')]);
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toMatch(/^error: There is no store at .*none\.db: run corpus-graph extract first/);
    const letter = join(folder, 'letter.db');
    writeFileSync(letter, 'Dear reader, this is a letter and no database at all.');
    expect(await run(['neighbours', 'x', '--db', letter])).toMatchObject({ code: 2, out: '' });
  });
});
