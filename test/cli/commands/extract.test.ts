import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Interrupted } from '../../../src/cli/host.ts';
import type { Reader } from '../../../src/pipeline.ts';
import { openStore } from '../../../src/store/index.ts';
import { FIXTURES, type Finished, HARBOUR, run, sharedFolder, tinyReader } from '../terminal.ts';

const folder = sharedFolder();

/** A folder of the test's own, below the shared one. */
function workplace(name: string, files: Readonly<Record<string, string>> = {}): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

describe('extract', () => {
  const db = join(folder, 'harbour.db');
  const net = join(folder, 'harbour.gexf');
  let finished: Finished;
  beforeAll(async () => {
    finished = await run(['extract', HARBOUR, '--db', db, '-o', net]);
  });

  it('writes the store and the network, and nothing to standard output', () => {
    expect({ code: finished.code, out: finished.out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(net, 'utf8')).toContain('<node id="person:mirela-kovan" label="Mirela Kovan"');
    const store = openStore(db);
    expect(store.readNetwork().entities.map(({ id }) => id)).toContain('organization:sable-dockers-union');
    store.close();
  });

  it('sums up what it read, skipped, found and wrote, and what to do next', () => {
    expect(finished.err.replaceAll(folder, '.')).toBe(
      readFileSync(join(FIXTURES, 'harbour-summary.txt'), 'utf8'),
    );
  });

  it('gives the same bytes again, over its own files', async () => {
    const first = readFileSync(net);
    const again = await run(['extract', HARBOUR, '--db', db, '-o', net, '--quiet']);
    expect(again).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(net)).toEqual(first);
  });

  it('leaves out what --exclude names', async () => {
    const { err } = await run([
      'extract',
      HARBOUR,
      '--db',
      join(folder, 'x.db'),
      '--exclude',
      'drafts',
      '--exclude',
      '*.pdf',
    ]);
    expect(err).toContain('2 documents in 2 files');
    expect(err).toContain('2 left out by --exclude');
    expect(err).not.toContain('plan.pdf');
  });

  it('reads JSONL from standard input, and writes the network to standard output', async () => {
    const stdin = '{"id": "a", "text": "Mirela Kovan called Tomás Ibarra."}\n';
    const argv = ['extract', '-', '--db', join(folder, 'stdin.db'), '-o', '-', '--format', 'json'];
    const { code, out, err } = await run(argv, { stdin });
    expect(code).toBe(0);
    expect(JSON.parse(out).edges.map(({ key }: { key: string }) => key)).toEqual([
      'person:mirela-kovan--person:tomas-ibarra',
    ]);
    expect(err).toContain('Network  standard output (2 nodes, 1 edge)');
  });

  it.each([
    ['paragraph', 'in one paragraph'],
    ['document', 'in one document'],
    ['window:2', 'in 2 neighbouring sentences'],
  ])('counts by %s', async (scope, said) => {
    const path = join(folder, `${scope.replace(':', '-')}.db`);
    expect((await run(['extract', HARBOUR, '--db', path, '--scope', scope])).err).toContain(said);
    const store = openStore(path);
    expect(store.readSettings().scope).toBe(scope);
    store.close();
  });

  it('does not report the files of the run before as texts that were skipped', async () => {
    const own = workplace('own-files', { 'a.txt': 'Mirela Kovan called Tomás Ibarra.' });
    const argv = ['extract', own, '--db', join(own, 'store.db'), '-o', join(own, 'net.gexf')];
    await run(argv);
    const { err } = await run(argv);
    expect(err).toContain('1 document in 1 file');
    expect(err).not.toContain('Skipped');
  });

  it('says that there was nothing to find', async () => {
    const texts = workplace('nameless', { 'a.txt': 'it rained all day and nobody came.\n' });
    const { code, err } = await run(['extract', texts, '--db', join(texts, 'x.db')]);
    expect(code).toBe(0);
    expect(err).toContain('0 mentions of 0 entities');
  });

  it('shows its progress to a terminal, and takes it away', async () => {
    const { err } = await run(['extract', HARBOUR, '--db', join(folder, 'tty.db')], {
      isTTY: true,
      env: { NO_COLOR: '1' },
    });
    expect(err).toContain('\r\u001b[Ksettling the names …');
    expect(err).toMatch(/\r\u001b\[K(?:empty\.txt|Read)/);
  });
});

describe('extract refuses before the work', () => {
  const nowhere = join(folder, 'nowhere');

  async function refused(argv: readonly string[]): Promise<string> {
    const before = readdirSync(folder).sort();
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^error: /);
    expect(err).not.toMatch(/^\s+at /m);
    expect(readdirSync(folder).sort()).toEqual(before);
    return err;
  }
  const db = join(folder, 'refused.db');

  it('a folder that is missing', async () => {
    expect(await refused(['extract', nowhere, '--db', db])).toContain(
      `There is no file or folder "${nowhere}"`,
    );
  });

  it('a folder with nothing readable, with the reasons', async () => {
    const texts = workplace('unreadable', { 'a.pdf': '%PDF-1.4', 'b.txt': '' });
    const message = await refused(['extract', texts, '--db', db]);
    expect(message).toContain(`"${texts}"`);
    expect(message).toContain('empty-text, unread-format');
  });

  it('a file that was not written by corpus-graph, unless forced', async () => {
    const file = join(workplace('foreign'), 'notes.gexf');
    writeFileSync(file, 'my notes');
    expect(await refused(['extract', HARBOUR, '--db', db, '-o', file])).toContain('--force');
    expect(readFileSync(file, 'utf8')).toBe('my notes');
    expect(
      (await run(['extract', HARBOUR, '--db', join(folder, 'forced.db'), '-o', file, '--force'])).code,
    ).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('<gexf');
  });

  it('a store that is none', async () => {
    const file = join(workplace('no-store'), 'letters.db');
    writeFileSync(file, 'Dear reader, this is not a database.');
    expect(await refused(['extract', HARBOUR, '--db', file])).toContain('--db');
    expect(readFileSync(file, 'utf8')).toContain('Dear reader');
  });

  it('a target whose folder is missing', async () => {
    await refused(['extract', HARBOUR, '--db', db, '-o', join(nowhere, 'net.gexf')]);
    await refused(['extract', HARBOUR, '--db', join(nowhere, 'x.db')]);
  });

  it.skipIf(process.getuid?.() === 0)('a target in a folder that is read-only', async () => {
    const closed = workplace('closed');
    chmodSync(closed, 0o500);
    expect(await refused(['extract', HARBOUR, '--db', db, '-o', join(closed, 'net.gexf')])).toContain(
      'permission',
    );
  });

  it.each([
    ['a name without a known ending', ['-o', 'net.xyz'], '--format'],
    ['standard output without a format', ['-o', '-'], '--format'],
    ['csv to standard output', ['-o', '-', '--format', 'csv'], '-o FILE.csv'],
    ['a format without a file', ['--format', 'gexf'], '-o FILE'],
    ['a filter without a file', ['--min-weight', '2'], '-o FILE'],
  ])('%s', async (_, options, message) => {
    expect(await refused(['extract', HARBOUR, '--db', db, ...options])).toContain(message);
  });

  it('one file for the store and the network', async () => {
    const both = join(folder, 'both.gexf');
    expect(await refused(['extract', HARBOUR, '--db', both, '-o', both])).toContain('--db or -o');
  });

  it('a gazetteer with errors, with their places', async () => {
    const message = await refused([
      'extract',
      HARBOUR,
      '--db',
      db,
      '--gazetteer',
      join(FIXTURES, 'bad-names'),
    ]);
    expect(message).toContain('corpus-graph check');
    expect(message).toContain('harbour.txt:2:1: error[unknown-field]');
  });
});

describe('extract interrupted', () => {
  it('ends with 130 and leaves the store as it was', async () => {
    const place = workplace('interrupted');
    const db = join(place, 'x.db');
    const argv = ['extract', HARBOUR, '--db', db, '-o', join(place, 'x.gexf')];
    const interrupted = AbortSignal.abort(new Interrupted());
    expect(await run(argv, { interrupted })).toMatchObject({ code: 130, out: '' });
    expect(existsSync(db)).toBe(false);
    await run(argv);
    const before = readFileSync(db);
    expect((await run(argv, { interrupted })).err).toMatch(/^Interrupted/);
    expect(readFileSync(db)).toEqual(before);
    expect(readdirSync(place).sort()).toEqual(['x.db', 'x.gexf']);
  });

  it('in the middle leaves nothing half-written', async () => {
    const place = workplace('interrupted-midway');
    const ctrlC = new AbortController();
    const openReader = (): Reader => {
      ctrlC.abort(new Interrupted());
      return tinyReader();
    };
    const argv = ['extract', HARBOUR, '--db', join(place, 'x.db'), '-o', join(place, 'x.gexf')];
    const { code, err } = await run(argv, { interrupted: ctrlC.signal, openReader });
    expect(code).toBe(130);
    expect(err).toMatch(/^Interrupted/);
    expect(readdirSync(place)).toEqual([]);
  });
});
