import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Finished, HARBOUR, run, sharedFolder } from '../terminal.ts';

const folder = sharedFolder();
const db = join(folder, 'harbour.db');
const extracted = join(folder, 'extracted.gexf');
beforeAll(async () => {
  await run(['extract', HARBOUR, '--db', db, '-o', extracted]);
});

function exported(...options: readonly string[]): Promise<Finished> {
  return run(['export', '--db', db, ...options]);
}

function keys(json: string): { readonly nodes: readonly string[]; readonly edges: readonly string[] } {
  const { nodes, edges } = JSON.parse(json) as Record<'nodes' | 'edges', readonly { readonly key: string }[]>;
  return { nodes: nodes.map(({ key }) => key), edges: edges.map(({ key }) => key) };
}

describe('export', () => {
  it('gives what extract gives', async () => {
    const file = join(folder, 'exported.gexf');
    const { code, out, err } = await exported('-o', file);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toBe(`Wrote ${file} (7 nodes, 6 edges)\n`);
    expect(readFileSync(file)).toEqual(readFileSync(extracted));
  });

  it.each([
    ['net.json', '"creator":"corpus-graph"'],
    ['net.jsonl', '"entity":"person:tomas-ibarra","name":"Tomás Ibarra"'],
    ['net.GEXF', 'http://gexf.net/1.3'],
  ])('takes the format of %s from its ending', async (name, content) => {
    const file = join(folder, name);
    expect((await exported('-o', file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain(content);
  });

  it('writes csv as two files', async () => {
    const { err } = await exported('-o', join(folder, 'net.csv'));
    expect(err).toContain('net.nodes.csv and ');
    expect(readFileSync(join(folder, 'net.nodes.csv'), 'utf8')).toContain('Id,Label');
    expect(readFileSync(join(folder, 'net.edges.csv'), 'utf8')).toContain(
      'Source,Target,Type,Id,Label,Weight',
    );
    expect(existsSync(join(folder, 'net.csv'))).toBe(false);
  });

  it('writes to standard output', async () => {
    const { out, err } = await exported('-o', '-', '--format', 'mentions');
    expect(err).toBe('');
    expect(
      out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).id),
    ).toEqual(['2021-03-04-pier.txt', '2021-04-10-strike.md', 'drafts/later.txt']);
  });

  it('writes an older gexf', async () => {
    const { out } = await exported('-o', '-', '--format', 'gexf', '--gexf-version', '1.2');
    expect(out).toContain('http://www.gexf.net/1.2draft/viz');
  });

  it('filters by type, mentions and weight', async () => {
    const filtered = async (...options: readonly string[]) =>
      keys((await exported('-o', '-', '--format', 'json', ...options)).out);
    expect((await filtered('--type', 'person')).nodes).toEqual([
      'person:mirela-kovan',
      'person:tomas-ibarra',
    ]);
    expect((await filtered('--type', 'person', '--type', 'Location')).nodes).toHaveLength(4);
    expect((await filtered('--min-mentions', '3')).nodes).toEqual([
      'person:mirela-kovan',
      'person:tomas-ibarra',
    ]);
    expect((await filtered('--min-weight', '2')).edges).toEqual(['person:mirela-kovan--person:tomas-ibarra']);
  });

  it('leaves a file of another hand alone, unless forced', async () => {
    const file = join(folder, 'notes.json');
    writeFileSync(file, '{"notes": []}');
    expect(await exported('-o', file)).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(file, 'utf8')).toBe('{"notes": []}');
    expect((await exported('-o', file, '--force')).code).toBe(0);
  });

  it('needs a store', async () => {
    const { code, err } = await run([
      'export',
      '--db',
      join(folder, 'none.db'),
      '-o',
      '-',
      '--format',
      'json',
    ]);
    expect(code).toBe(2);
    expect(err).toContain('There is no store at');
  });
});
