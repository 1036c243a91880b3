import type { Command } from 'commander';
import { beforeAll, describe, expect, it } from 'vitest';
import { askedAt } from '../../../src/cli/completion/asked.ts';
import { readLine } from '../../../src/cli/completion/line.ts';
import { programFor } from '../../../src/cli/program.ts';
import { MemoryStream } from '../terminal.ts';

let program: Command;
beforeAll(async () => {
  const stdout = new MemoryStream();
  const interrupted = new AbortController().signal;
  program = await programFor(
    { stdout, stderr: stdout, env: {}, interrupted, unguarded: (work) => work() },
    [],
  );
});

function valuesAt(line: string): readonly string[] {
  const asked = askedAt(program, readLine(`corpus-graph ${line}`));
  expect(asked.kind).toBe('words');
  return asked.kind === 'words' ? asked.candidates.map(({ value }) => value) : [];
}

describe('askedAt', () => {
  it('knows the commands, but not those for scripts', () => {
    for (const line of ['', 'nei', '--quiet ']) expect(valuesAt(line)).toContain('neighbours');
    expect(valuesAt('')).not.toContain('__complete');
    expect(valuesAt('frobnicate ')).toEqual([]);
  });

  it('knows the options of the program and of a command', () => {
    expect(valuesAt('--')).toEqual(['--version', '--quiet', '--color', '--no-color', '--help']);
    expect(valuesAt('path --')).toEqual(
      expect.arrayContaining(['--shortest', '--json', '--quiet', '--help']),
    );
    expect(valuesAt('path --')).not.toContain('--scope');
    expect(valuesAt('neighbors --')).toContain('--depth');
  });

  it.each([
    ['top --format ', ['table', 'json', 'jsonl', 'csv', 'tsv']],
    ['top --format=', ['--format=table', '--format=json', '--format=jsonl', '--format=csv', '--format=tsv']],
    ['mentions Jordan --type ', ['person', 'organization', 'location']],
    ['extract x --scope ', ['sentence', 'paragraph', 'document', 'window:3']],
    ['timeline --by ', ['day', 'month', 'year']],
    ['completion ', ['bash', 'zsh', 'fish']],
    ['top --limit ', []],
    ['search ', []],
    ['evidence a b ', []],
  ])('knows the values of %s', (line, values) => {
    expect(valuesAt(line)).toEqual(values);
  });

  it.each([
    ['extract ', 'files'],
    ['extract a.txt b', 'files'],
    ['export -o ', 'files'],
    ['export --output=', 'files'],
    ['top --db ', 'files'],
    ['check ', 'folders'],
    ['extract x --gazetteer ', 'folders'],
  ])('knows what is found on the disk: %s', (line, kind) => {
    expect(askedAt(program, readLine(`corpus-graph ${line}`))).toEqual({ kind });
  });

  it.each([
    ['neighbours ', 'corpus-graph.db', []],
    ['neighbours sinaloa car', 'corpus-graph.db', ['sinaloa']],
    ['why --db x.db Sin', 'x.db', []],
    ['why --db=x.db --limit 3 Sin', 'x.db', []],
    ['why -q Sin', 'corpus-graph.db', []],
    ['evidence --json "Sinaloa Cartel" Cho', 'corpus-graph.db', []],
    ['why -- -x', 'corpus-graph.db', []],
  ])('knows where names stand: %s', (line, db, before) => {
    expect(askedAt(program, readLine(`corpus-graph ${line}`))).toEqual({ kind: 'names', db, before });
  });

  it('has a meaning for every placeholder of the help', () => {
    const lines = program.commands.flatMap((command) => [
      ...command.options
        .filter(({ required, optional }) => required || optional)
        .map(({ long }) => `${command.name()} ${long} `),
      `${command.name()} `,
      `${command.name()} one `,
    ]);
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines.filter((text) => !text.startsWith('__complete')))
      expect(() => askedAt(program, readLine(`corpus-graph ${line}`)), line).not.toThrow();
    expect(() => askedAt(program, readLine('corpus-graph __complete '))).toThrow(
      'nothing is known of <shell>',
    );
  });
});
