/** Names and texts that want to be more than data, from the files to the terminal. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document, Entity, Mention, ResolvedDocument } from '../../src/model.ts';
import { relate } from '../../src/relate/index.ts';
import { writeStore } from '../../src/store/index.ts';
import { run, sharedFolder } from './terminal.ts';

const folder = sharedFolder();
const db = join(folder, 'hostile.db');
/** Escapes, overrides, line breaks, marks of other formats, and names that plain objects know. */
const NAMES = [
  'Vell\u001b[2J\u001b]0;owned\u0007',
  'Anton\u202etxt.exe',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '=HYPERLINK("x")',
  'a\nb | c\td',
  '👩‍🚒 漢字 שלום',
];
/** Two of each that differ in a letter. */
const ALIKE = ['Vel\u001b[2J', 'Ton\u202e', 'a\nb | c\td = '].flatMap((name) => [
  `${name} Salazar`,
  `${name} Salasar`,
]);

function entitiesOf(names: readonly string[]): readonly Entity[] {
  return names.map((name, i) => ({ id: `person:${i}`, type: 'person', name, aliases: [] }));
}

/** All names in one sentence. */
function documentOfNames(names: readonly string[]): ResolvedDocument {
  const text = names.join(' , ');
  const mentions = names.map((name): Mention => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, text: name, type: 'person', rule: 'test', score: 1 };
  });
  const document: Document = { id: 'a\u001b[31m.txt', path: 'a\u001b[31m.txt', hash: '0'.repeat(64), text };
  const span = { start: 0, end: text.length };
  return {
    document,
    blocks: [{ ...span, kind: 'body' }],
    sentences: [{ ...span, block: 0 }],
    mentions,
    candidates: [],
    resolutions: names.map((_, i) => ({ entity: `person:${i}`, candidates: [], because: 'test' })),
  };
}

function writeStoreOf(path: string, names: readonly string[]): void {
  const documents = [documentOfNames(names)];
  const scope = { kind: 'sentence' } as const;
  const network = relate(documents, entitiesOf(names), scope);
  writeStore(path, { documents, network, keptApart: [], problems: [], scope }, {});
}

beforeAll(() => writeStoreOf(db, NAMES));

const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('hostile names', () => {
  it.each(NAMES.map((name, i) => [JSON.stringify(name), i]))('%s is asked for and shown', async (_, i) => {
    for (const command of ['neighbours', 'mentions', 'documents', 'timeline', 'why']) {
      const { code, out } = await run([command, `person:${i}`, '--db', db]);
      expect(code).toBe(0);
      expect(out).not.toMatch(OBEYED);
    }
    const another = `person:${(i + 1) % NAMES.length}`;
    for (const command of ['evidence', 'path', 'common']) {
      const { code, out } = await run([command, `person:${i}`, another, '--db', db]);
      expect(code).toBe(0);
      expect(out).not.toMatch(OBEYED);
    }
    const { out } = await run(['neighbours', `person:${i}`, '--db', db, '--json']);
    expect(out).not.toMatch(OBEYED);
    const others = NAMES.filter((_, k) => k !== i);
    expect(
      JSON.parse(out)
        .map(({ name }: { name: string }) => name)
        .sort(),
    ).toEqual(others.sort());
  });

  it('are found by their own words', async () => {
    for (const name of ['__proto__', 'constructor', '<script>alert(1)</script>', '👩‍🚒 漢字 שלום'])
      expect((await run(['mentions', name, '--db', db])).code).toBe(0);
    expect((await run(['neighbours', 'toString', '--db', db])).code).toBe(1);
  });

  it('make a file of every format', async () => {
    for (const name of ['net.gexf', 'net.json', 'net.csv', 'net.jsonl']) {
      const { code, err } = await run(['export', '--db', db, '-o', join(folder, name)]);
      expect(code).toBe(0);
      expect(err).not.toMatch(OBEYED);
    }
    expect(readFileSync(join(folder, 'net.gexf'), 'utf8')).not.toContain('<script>');
  });

  it('stand in the answers about the whole corpus', async () => {
    for (const command of [
      ['top'],
      ['stats'],
      ['search', 'script'],
      ['neighbours', 'person:2', '--quotes'],
    ]) {
      const { code, out } = await run([...command, '--db', db]);
      expect(code).toBe(0);
      expect(out).not.toMatch(OBEYED);
    }
  });

  it('are asked about, and written to a file of decisions, without harm', async () => {
    const alike = join(folder, 'alike.db');
    writeStoreOf(alike, ALIKE);
    const listed = await run(['review', '--list', '--db', alike]);
    expect(listed.out).not.toMatch(OBEYED);
    expect(listed.out.match(/merge: person:/g)).toHaveLength(3);
    const { code, out } = await run(['review', '--db', alike, '--no-color'], {
      isTTY: true,
      keys: '?y?n?yq',
    });
    expect(code).toBe(0);
    expect(out).toContain('3 of 3\n');
    expect(out).not.toMatch(OBEYED);
    const decisions = readFileSync(join(folder, 'decisions.txt'), 'utf8').split('\n').slice(3);
    expect(decisions.every((line) => /^$|^(?:merge|apart): person:\d [=|] person:\d$/.test(line))).toBe(true);
    expect((await run(['review', '--db', alike])).code).toBe(1);
  });

  it('are named in messages without harm', async () => {
    const erasing = 'Vel\u001b[2J';
    const commands = [
      ['neighbours', erasing],
      ['evidence', 'person:0', 'person:0'],
      ['search', erasing, 'x'],
    ];
    for (const command of commands) {
      const { code, err } = await run([...command, '--db', db]);
      expect(code).toBe(1);
      expect(err).not.toMatch(OBEYED);
    }
  });
});

describe('hostile texts', () => {
  const texts = join(folder, 'texts');
  beforeAll(() => {
    mkdirSync(texts);
    const files: readonly (readonly [string, string])[] = [
      ['nul.txt', 'Mirela Kovan\u0000 met Tomás Ibarra.'],
      ['__proto__.txt', 'Tomás Ibarra wrote <b>Harbour Watch</b> __proto__ constructor.'],
      ['capitals.txt', 'Aa '.repeat(100_000)],
      ['bomb.txt', `${'('.repeat(20_000)}${'a'.repeat(20_000)}!${' -'.repeat(20_000)}`],
      ['\u001b[31mred.txt', ''],
    ];
    for (const [name, text] of files) writeFileSync(join(texts, name), text);
  });

  it('are read like any others', async () => {
    const { code, err } = await run([
      'extract',
      texts,
      '--db',
      join(folder, 'texts.db'),
      '-o',
      join(folder, 'texts.gexf'),
    ]);
    expect(code).toBe(0);
    expect(err).not.toMatch(OBEYED);
    expect(err).toContain('4 documents in 4 files');
    expect(err).toContain('replaced-characters');
    expect(err).toContain('\\x1b[31mred.txt: warning[empty-text]');
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
  });
});
