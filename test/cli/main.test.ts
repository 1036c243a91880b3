import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { endingOf } from '../../src/cli/ending.ts';
import { Interrupted } from '../../src/cli/host.ts';
import { FatalProblem } from '../../src/problem.ts';
import { HARBOUR, run } from './terminal.ts';

const COMMANDS = [
  'extract',
  'export',
  'stats',
  'top',
  'neighbours',
  'evidence',
  'path',
  'common',
  'mentions',
  'documents',
  'timeline',
  'why',
  'search',
  'tag',
  'check',
  'evaluate',
  'suggest',
  'review',
  'completion',
];

describe('help', () => {
  it('lists every command in one line and shows where to start', async () => {
    const { code, out, err } = await run(['--help'], { columns: 120 });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${command}[ |]\\S.* {2}\\S`, 'm'));
    expect(out).toContain('corpus-graph extract seeds -o seeds.gexf');
    expect(out).not.toContain('__complete');
  });

  it.each(COMMANDS)('of %s says what it does, its options, and two examples', async (command) => {
    const { code, out } = await run([command, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: corpus-graph \S+/);
    expect(out).toContain('--quiet');
    expect(out.split('Examples:\n')[1]?.match(/^ {2}\S.*corpus-graph|^ {2}corpus-graph/gm)).toHaveLength(2);
  });

  it('is shown on standard error to one who gives no command', async () => {
    const { code, out, err } = await run([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: corpus-graph');
  });

  it('has colours where they are wanted alone', async () => {
    expect((await run(['--help'])).out).not.toContain('\u001b');
    expect((await run(['--help'], { isTTY: true })).out).toContain('\u001b');
    expect((await run(['--help', '--color'])).out).toContain('\u001b');
    expect((await run(['--help'], { isTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
  });
});

describe('version', () => {
  it("is the package's", async () => {
    const file = join(import.meta.dirname, '../../package.json');
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('usage', () => {
  it.each([
    ['an unknown command', ['frobnicate'], "unknown command 'frobnicate'"],
    ['a command that is nearly one', ['extrct'], 'extract'],
    ['an unknown option', ['extract', 'x', '--frob'], "unknown option '--frob'"],
    ['no PATH', ['extract'], "missing required argument 'path'"],
    ['no NAME', ['neighbours'], "missing required argument 'name'"],
    ['a scope that is none', ['extract', 'x', '--scope', 'window:0'], 'for example, window:3'],
    ['a number that is none', ['neighbours', 'x', '--limit', '-1'], 'whole number from 1'],
    [
      'a type that is none',
      ['extract', 'x', '-o', 'x.gexf', '--type', 'animal'],
      'person, organization, location',
    ],
    ['a format that is none', ['mentions', 'x', '--format', 'xml'], 'table, json, jsonl, csv, tsv'],
    ['a depth that is none', ['neighbours', 'x', '--depth', '3'], '1, 2'],
    ['export without a file', ['export'], "required option '-o, --output <file>'"],
  ])('names %s and the next step', async (_, argv, message) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^error: /);
    expect(err).toContain(message);
    expect(err).toMatch(/Run corpus-graph (?:\w+ )?--help to see how\./);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('does not let a word from the command line take the terminal over', async () => {
    const { err } = await run(['\u001b[2J']);
    expect(err).toContain('\\x1b[2J');
    expect(err).not.toContain('\u001b');
  });
});

describe('endingOf', () => {
  it('gives each kind of end its exit code and its sentence', () => {
    expect(endingOf(new FatalProblem('no-store', 'There is none.'))).toEqual({
      code: 2,
      message: 'There is none.',
      isError: true,
    });
    expect(endingOf(new Interrupted()).code).toBe(130);
  });

  it('says what was not foreseen without a stack trace', () => {
    const { code, message } = endingOf(new TypeError('x is not a function'));
    expect(code).toBe(2);
    expect(message).toContain('x is not a function');
    expect(message).not.toContain(' at ');
  });
});

describe('DEBUG=corpus-graph', () => {
  it('adds the stack trace', async () => {
    const argv = ['tag', join(HARBOUR, 'nowhere')];
    expect((await run(argv)).err).not.toMatch(/^\s+at /m);
    expect((await run(argv, { env: { DEBUG: 'corpus-graph' } })).err).toMatch(/^\s+at /m);
  });
});
