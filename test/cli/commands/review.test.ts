import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Finished, run, type Setting, sharedFolder } from '../terminal.ts';

const folder = sharedFolder();
const texts = join(folder, 'texts');
const db = join(folder, 'x.db');
const decisions = join(folder, 'other.txt');

beforeAll(async () => {
  mkdirSync(texts);
  const text = 'Mirela Kovan met Tomás Ibarra. Captain Velasco Ordaz left. Captain Velazco Ordaz came.\n';
  writeFileSync(join(texts, 'a.txt'), text);
  expect(await extract(texts, db)).toMatchObject({ code: 0 });
});

function extract(folderOfTexts: string, store: string): Promise<Finished> {
  const own = join(folder, 'own');
  mkdirSync(join(own, 'cues'), { recursive: true });
  writeFileSync(join(own, 'cues/titles.txt'), 'Captain\n');
  return run(['extract', folderOfTexts, '--db', store, '--gazetteer', own, '-q']);
}

function review(argv: readonly string[] = [], setting: Setting = {}): Promise<Finished> {
  return run(['review', '--list', '--db', db, ...argv], setting);
}

describe('review --list', () => {
  it('lists what may be one, with the line to paste', async () => {
    const { code, out, err } = await review();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^score +question +one +other +because\n/);
    expect(out).toMatch(/\n {4}merge: Velasco Ordaz = Velazco Ordaz\n$/);
    expect(out).not.toContain('Kovan');
  });

  it('says all of it in the other formats', async () => {
    const { out } = await review(['--json']);
    expect(JSON.parse(out)).toEqual([
      {
        question: 'merge',
        a: 'person:velasco-ordaz',
        b: 'person:velazco-ordaz',
        aName: 'Velasco Ordaz',
        bName: 'Velazco Ordaz',
        because: expect.any(String),
        score: expect.any(Number),
        decision: 'merge: Velasco Ordaz = Velazco Ordaz',
      },
    ]);
    expect((await review(['--format', 'csv'])).out).toMatch(
      /^question,a,b,aName,bName,because,score,decision\n/,
    );
  });

  it('keeps to types', async () => {
    expect((await review(['--type', 'person'])).code).toBe(0);
    expect(await review(['--type', 'location'])).toMatchObject({ code: 1, out: '' });
  });

  it.each(['merge: Velasco Ordaz = Velazco Ordaz', 'apart: person:velazco-ordaz | Velasco Ordaz'])(
    'does not ask again after "%s"',
    async (line) => {
      writeFileSync(decisions, `${line}\n`);
      expect(await review(['--decisions', decisions])).toMatchObject({ code: 1, out: '' });
    },
  );

  it('says what a rule kept apart, and why', async () => {
    const place = join(folder, 'kept-apart');
    mkdirSync(place);
    writeFileSync(join(place, 'b.txt'), 'Captain Rosa Velasco left. Captain Rosa Velasco Ordaz came.\n');
    expect(await extract(place, join(place, 'x.db'))).toMatchObject({ code: 0 });
    const { out } = await review(['--json', '--db', join(place, 'x.db')]);
    const because = /; but b\.txt names Rosa Velasco first and Rosa Velasco Ordaz beside$/;
    expect(JSON.parse(out)).toMatchObject([{ because: expect.stringMatching(because) }]);
  });

  it('lists names that may be two as well, with the line that splits them', async () => {
    const place = join(folder, 'splits');
    mkdirSync(place);
    writeFileSync(join(place, 'a.txt'), 'Captain Rosa Velasco left.\n');
    writeFileSync(join(place, 'b.txt'), 'Captain Rosa Velasco Ordaz came.\n');
    const store = join(place, 'x.db');
    expect(await extract(place, store)).toMatchObject({ code: 0 });
    expect(JSON.parse((await review(['--json', '--db', store])).out)).toEqual([
      {
        question: 'split',
        a: 'person:rosa-velasco-ordaz',
        b: 'person:rosa-velasco-ordaz',
        aName: 'Rosa Velasco',
        bName: 'Rosa Velasco Ordaz',
        because: expect.stringMatching(
          /^"Rosa Velasco" was taken for a shorter form of "Rosa Velasco Ordaz"/,
        ),
        score: expect.any(Number),
        decision: 'apart: Rosa Velasco | Rosa Velasco Ordaz',
      },
    ]);
    expect(await review(['--db', store, '--type', 'organization'])).toMatchObject({ code: 1, out: '' });
    writeFileSync(join(place, 'decisions.txt'), 'merge: Rosa Velasco = Rosa Velasco Ordaz\n');
    expect(await review(['--db', store])).toMatchObject({ code: 1, out: '' });
  });

  it('asks about what other decisions leave open', async () => {
    writeFileSync(decisions, 'apart: Velasco Ordaz | Mirela Kovan\n');
    expect((await review(['--decisions', decisions])).code).toBe(0);
  });
});
