/** The built program as a shell runs it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Finished, HARBOUR, sharedFolder } from './terminal.ts';

const BIN = join(import.meta.dirname, '../../bin/corpus-graph.js');
const folder = sharedFolder();

function start(argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, [BIN, ...argv], {
    cwd: folder,
    env: { PATH: process.env.PATH, NO_COLOR: '1' },
  });
}

async function finish(
  child: ChildProcess,
  stdin = '',
): Promise<Finished & { readonly signal: string | null }> {
  let [out, err] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin!.on('error', () => {}); // it may be gone before it has read everything
  child.stdin!.end(stdin);
  const [code, signal] = await new Promise<[number, string | null]>((resolve) =>
    child.on('close', (...ending: [number, string | null]) => resolve(ending)),
  );
  return { code, signal, out, err };
}

/** More than a pipe holds. */
const MANY_TEXTS = Array.from({ length: 3000 }, (_, i) =>
  JSON.stringify({ id: `${i}`, text: 'Ecuador and Peru signed with Colombia in Quito. '.repeat(4) }),
).join('\n');

describe('the program', () => {
  it('extracts into the folder it is started in, answers, and leaves nothing else', async () => {
    const extracted = await finish(start(['extract', HARBOUR, '-o', 'net.gexf']));
    expect(extracted).toMatchObject({ code: 0, out: '' });
    expect(extracted.err).toContain('Store    corpus-graph.db\n');
    const answer = await finish(start(['mentions', 'Port Sable', '--format', 'tsv']));
    expect(answer.code).toBe(0);
    expect(answer.out).toContain('2021-03-04-pier.txt\t3\t34\t');
    expect(readdirSync(folder).sort()).toEqual(['corpus-graph.db', 'net.gexf']);
  });

  it('fails in one line', async () => {
    const { code, out, err } = await finish(start(['neighbours', 'x', '--db', 'nowhere.db']));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^error: There is no store at nowhere\.db[^\n]*\n$/);
  });

  it('does not mind that its reader leaves', async () => {
    const child = start(['tag', '-']);
    child.stdout!.once('data', () => child.stdout!.destroy());
    expect(await finish(child, MANY_TEXTS)).toMatchObject({ code: 0, signal: null, err: '' });
  });

  it('hears Ctrl-C', async () => {
    const child = start(['tag', '-']);
    child.stdout!.once('data', () => child.kill('SIGINT'));
    const { code, out, err } = await finish(child, MANY_TEXTS);
    expect(code).toBe(130);
    expect(err).toMatch(/^Interrupted[^\n]*\n$/);
    expect(out.split('\n').length).toBeLessThan(3000);
  });
});
