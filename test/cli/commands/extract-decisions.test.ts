import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/index.ts';
import { HARBOUR, run, sharedFolder } from '../terminal.ts';

const folder = sharedFolder();

/** A folder of the test's own, below the shared one. */
function workplace(name: string, files: Readonly<Record<string, string>> = {}): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

/** What a store says of its run and its entities. */
function stored(db: string) {
  const store = openStore(db);
  try {
    return {
      settings: store.readSettings(),
      problems: store.readProblems(),
      ids: store.readNetwork().entities.map(({ id }) => id),
      weight: store.readNetwork().coMentions.reduce((sum, { weight }) => sum + weight, 0),
    };
  } finally {
    store.close();
  }
}

describe('extract --decisions', () => {
  it('finds decisions.txt beside the store, and says so', async () => {
    const place = workplace('beside', { 'decisions.txt': 'ignore: Port Sable\n' });
    const db = join(place, 'x.db');
    const { code, err } = await run(['extract', HARBOUR, '--db', db]);
    expect(code).toBe(0);
    expect(err).toContain(`Decided  1 decision in ${join(place, 'decisions.txt')}`);
    const { ids, settings } = stored(db);
    expect(ids).not.toContain('location:port-sable');
    expect(settings.decisions).toBe('decisions.txt');
  });

  it('goes by the file given instead', async () => {
    const place = workplace('given', {
      'decisions.txt': 'ignore: Port Sable\n',
      'mine.txt': 'merge: Mirela Kovan = Tomás Ibarra\n',
    });
    const db = join(place, 'x.db');
    await run(['extract', HARBOUR, '--db', db, '--decisions', join(place, 'mine.txt')]);
    const { ids, settings } = stored(db);
    expect(ids).toContain('location:port-sable');
    expect(ids.filter((id) => id.startsWith('person:'))).toHaveLength(1);
    expect(settings.decisions).toBe('mine.txt');
  });

  it('reports a decision that matches nothing, and keeps that in the store', async () => {
    const place = workplace('unused', { 'decisions.txt': '# none is called so\nignore: Nobody Here\n' });
    const db = join(place, 'x.db');
    const { code, err } = await run(['extract', HARBOUR, '--db', db]);
    expect(code).toBe(0);
    expect(err).toContain('decisions.txt:2:1: warning[unused-decision]');
    expect(err).toMatch(/^Noted {4}1 unused-decision/m);
    expect(stored(db).problems).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ code: 'unused-decision' })]),
    );
  });

  it('refuses a file with errors, names each, and writes nothing', async () => {
    const place = workplace('errors', {
      'decisions.txt': 'murge: A = B\nmerge: Ana\nmerge: Ana = Eva\napart: Ana | Eva\n',
    });
    const db = join(place, 'x.db');
    const { code, err, out } = await run(['extract', HARBOUR, '--db', db]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^error: .*nothing was done/);
    for (const where of ['1:1: error[unknown-decision]', '2:1: error[missing-part]', '4:1: error[contra'])
      expect(err).toContain(`decisions.txt:${where}`);
    expect(existsSync(db)).toBe(false);
  });

  it('refuses a file that is missing', async () => {
    const nowhere = join(folder, 'nowhere.txt');
    const db = join(workplace('missing'), 'x.db');
    const { code, err } = await run(['extract', HARBOUR, '--db', db, '--decisions', nowhere]);
    expect(code).toBe(2);
    expect(err).toContain(nowhere);
    expect(existsSync(db)).toBe(false);
  });

  it('does not take the decisions for a text', async () => {
    const own = workplace('own', {
      'a.txt': 'Mirela Kovan called Tomás Ibarra.',
      'decisions.txt': 'merge: Mirela Kovan = Miri Kovan\n',
    });
    const { err } = await run(['extract', own, '--db', join(own, 'x.db')]);
    expect(err).toMatch(/^Read {5}1 document /m);
  });

  it('restores every byte when the last decision is deleted', async () => {
    const place = workplace('restored');
    const db = join(place, 'x.db');
    const net = join(place, 'x.gexf');
    const bytes = async (): Promise<string> => {
      await run(['extract', HARBOUR, '--db', db, '-o', net, '-q']);
      return readFileSync(net, 'utf8');
    };
    const before = await bytes();
    const { settings } = stored(db);
    writeFileSync(join(place, 'decisions.txt'), 'ignore: Port Sable\n');
    expect(await bytes()).not.toBe(before);
    writeFileSync(join(place, 'decisions.txt'), '');
    expect(await bytes()).toBe(before);
    expect(stored(db).settings).toEqual(settings);
  });
});

describe('extract --keep-duplicates', () => {
  const report =
    'Mirela Kovan met Tomás Ibarra in Port Sable on Monday to talk about the new pier and its long and costly delay. ' +
    'The Sable Dockers Union said that it had waited for such a meeting since the first days of a very cold spring. ' +
    'Nobody from Harbour Watch came, and nobody had asked them to, as the harbour office told us in the evening.\n';
  const texts = workplace('repeats', { 'a.txt': report, 'b.txt': report });

  it('counts a text once, and says so', async () => {
    const db = join(workplace('once'), 'x.db');
    const { err } = await run(['extract', texts, '--db', db]);
    expect(err).toContain(
      'Repeats  1 document repeats another and counts once with it; --keep-duplicates counts both',
    );
    expect(stored(db).settings).not.toHaveProperty('duplicates');
  });

  it('counts every copy when asked to', async () => {
    const [once, all] = [join(workplace('one'), 'x.db'), join(workplace('all'), 'x.db')];
    await run(['extract', texts, '--db', once, '-q']);
    const { err } = await run(['extract', texts, '--db', all, '--keep-duplicates']);
    expect(err).not.toContain('Repeats');
    expect(stored(once).weight).toBeGreaterThan(0);
    expect(stored(all).weight).toBe(2 * stored(once).weight);
    expect(stored(all).settings.duplicates).toBe('kept');
  });
});
