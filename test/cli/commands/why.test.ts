import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Finished, HARBOUR, run, sharedFolder } from '../terminal.ts';

const folder = sharedFolder();
const db = join(folder, 'harbour.db');
beforeAll(async () => {
  await run(['extract', HARBOUR, '--db', db]);
});

function why(...words: readonly string[]): Promise<Finished> {
  return run(['why', ...words, '--db', db]);
}

describe('why', () => {
  it('shows the names of an entity, each with its reason', async () => {
    const { code, out, err } = await why('tomas', 'ibarra');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^Tomás Ibarra {2}person:tomas-ibarra {2}4 mentions in 3 documents, .*\n\nmentions {2}documents {2}written +because +found by\n/,
    );
    expect(out).toMatch(/^ {7}3 {10}3 {2}Tomás Ibarra {2}name in the gazetteer +gazetteer$/m);
    expect(out).toMatch(/^ {7}1 {10}1 {2}Ibarra {8}\S.*Tomás Ibarra/m);
  });

  it('says which mentions are left open and between whom, and whom it was kept apart from', async () => {
    const [open, names] = [join(folder, 'open.db'), join(folder, 'names')];
    mkdirSync(join(names, 'people'), { recursive: true });
    writeFileSync(join(names, 'people/family.txt'), 'Berta Ibarra\n');
    const text = 'Berta Ibarra met Tomás Ibarra. The mayor said that Ibarra was late.';
    const argv = ['extract', '-', '--gazetteer', names, '--db', open];
    await run(argv, { stdin: JSON.stringify({ id: 'a', text }) });
    const table = `Left open between the ids below each, so counted for none of them

mentions  documents  written  because
       1          1  Ibarra   several fuller names fit
    person:berta-ibarra, person:tomas-ibarra
`;
    expect(await run(['why', 'ibarra', '--db', open])).toEqual({ code: 0, out: table, err: '' });
    const { out } = await run(['why', 'berta ibarra', '--db', open]);
    expect(out).toMatch(/^Berta Ibarra {2}person:berta-ibarra /);
    expect(out).toContain(`  gazetteer\n\n${table}`);
    expect(out).toMatch(
      /\n\nKept apart from others\n\nmentions {2}documents {2}other {16}because\n {7}1 {10}1 {2}person:tomas-ibarra {2}two entries of the gazetteer .*\n$/,
    );
  });

  it('is written in the other formats', async () => {
    const [row] = JSON.parse((await why('Port Sable', '--json')).out);
    const naming = { status: 'settled', name: 'Port Sable', because: expect.any(String) };
    expect(row).toEqual({ ...naming, rule: 'gazetteer:location:port-sable', mentions: 1, documents: 1 });
    const { out: csv } = await why('Port Sable', '--format', 'csv');
    expect(csv).toMatch(/^status,name,because,rule,mentions,documents,fits,id\nsettled,Port Sable,[^,]+,/);
    const { out: cut, err } = await why('Ibarra', '--limit', '1', '--format', 'jsonl');
    expect(cut.trim().split('\n')).toHaveLength(1);
    expect(err).toBe('There are more: --limit 5 shows them.\n');
  });

  it('lists the entities that a name fits, and the nearest to one that is unknown', async () => {
    expect(await why('Heron')).toMatchObject({ code: 1, out: '' });
    expect((await why('Heron')).err).toContain('"Heron" fits 2 entities');
    expect((await why('Port', 'Stable')).err).toContain('The nearest names:\n  "Port Sable"');
  });
});
