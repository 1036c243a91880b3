import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/model.ts';
import { checkStoreTarget, openStore, writeStore } from '../../src/store/index.ts';
import { corpusOf } from './corpora.ts';
import { bodyOf } from './drafts.ts';
import { asOrdinaryUser, change, problemOf, rows, scratchFolder, storeOf } from './scratch.ts';

const ONE = corpusOf([bodyOf('one', ['[Ortúzar] met the [GDR].'])]);
const TWO = corpusOf([bodyOf('two', ['[Azul] is far.']), bodyOf('two/b', ['[Ada] is near.'])]);

/** Fails when half of it is written. */
const BROKEN: Corpus = {
  ...TWO,
  get problems(): Corpus['problems'] {
    throw new Error('broken in the middle');
  },
};

describe('writeStore', () => {
  test('replaces what a run before it wrote', () => {
    const path = join(scratchFolder(), 'corpus-graph.db');
    writeStore(path, ONE, { version: '1' });
    writeStore(path, TWO, {});
    expect(documentIds(path)).toEqual(['two', 'two/b']);
    expect(rows(path, 'SELECT * FROM settings')).toEqual([{ name: 'scope', value: 'sentence' }]);
  });

  test('keeps the settings, whatever they are called, and the scope of the corpus', () => {
    const given = JSON.parse('{"version":"1.2.3","__proto__":"x","scope":"document"}') as Record<
      string,
      string
    >;
    const stored = storeOf({ ...ONE, scope: { kind: 'window', sentences: 3 } }, given).readSettings();
    expect(new Map(Object.entries(stored))).toEqual(
      new Map([
        ['version', '1.2.3'],
        ['__proto__', 'x'],
        ['scope', 'window:3'],
      ]),
    );
  });

  test('that fails leaves a store as it was', () => {
    const path = join(scratchFolder(), 'corpus-graph.db');
    writeStore(path, ONE, {});
    const before = readFileSync(path);
    expect(() => writeStore(path, BROKEN, {})).toThrow('broken in the middle');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(documentIds(path)).toEqual(['one']);
  });

  test('that fails leaves no new file behind', () => {
    const folder = scratchFolder();
    expect(() => writeStore(join(folder, 'corpus-graph.db'), BROKEN, {})).toThrow('broken in the middle');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves one file, in rollback mode, also of a store that was in another', () => {
    const folder = scratchFolder();
    const path = join(folder, 'corpus-graph.db');
    writeStore(path, ONE, {});
    change(path, 'PRAGMA journal_mode = WAL');
    expect(journalMode(path)).toBe('write-ahead');
    writeStore(path, TWO, {});
    expect(journalMode(path)).toBe('rollback');
    expect(readdirSync(folder)).toEqual(['corpus-graph.db']);
  });

  test('gives the room of a much larger corpus back', () => {
    const path = join(scratchFolder(), 'corpus-graph.db');
    const large = bodyOf('large', [`[Ortúzar] met the [GDR]. ${'x'.repeat(3_000_000)}`]);
    writeStore(path, corpusOf([large]), {});
    writeStore(path, ONE, {});
    expect(statSync(path).size).toBeLessThan(1_000_000);
  });

  test('keeps tables that others have made in the file', () => {
    const path = join(scratchFolder(), 'corpus-graph.db');
    writeStore(path, ONE, {});
    change(path, 'CREATE TABLE notes (text); INSERT INTO notes VALUES (1)');
    writeStore(path, TWO, {});
    expect(rows(path, 'SELECT * FROM notes')).toHaveLength(1);
  });

  test('takes an empty file, as a first run leaves it that was killed', () => {
    const path = join(scratchFolder(), 'corpus-graph.db');
    writeFileSync(path, '');
    writeStore(path, ONE, {});
    expect(documentIds(path)).toEqual(['one']);
  });

  test('takes a path for a path', () => {
    const folder = scratchFolder();
    for (const name of [':memory:', 'file:x?mode=memory', '%41 #.db']) {
      writeStore(join(folder, name), ONE, {});
      expect(documentIds(join(folder, name))).toEqual(['one']);
    }
  });
});

describe.each([
  ['writeStore', (path: string) => writeStore(path, ONE, {})],
  ['checkStoreTarget', checkStoreTarget],
])('%s', (_, write) => {
  test.each<[string, string | Uint8Array]>([
    ['a text', 'Dear reader,\n'.repeat(1000)],
    ['a short text', 'x'],
    ['bytes', new Uint8Array(8192)],
  ])('refuses %s and leaves it as it is', (_, content) => {
    const path = join(scratchFolder(), 'letters.txt');
    writeFileSync(path, content);
    expect(problemOf(() => write(path))).toEqual({
      code: 'foreign-file',
      message: `${path} is not a store of corpus-graph and stays as it is: name another file with --db.`,
    });
    expect(readFileSync(path)).toEqual(Buffer.from(content));
  });

  test('refuses the database of another program', () => {
    const path = join(scratchFolder(), 'other.db');
    change(path, 'CREATE TABLE documents (text)');
    const before = readFileSync(path);
    expect(problemOf(() => write(path)).code).toBe('foreign-file');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('refuses a store of a newer version', () => {
    const path = join(scratchFolder(), 'corpus-graph.db');
    writeStore(path, ONE, {});
    change(path, 'PRAGMA user_version = 999');
    expect(problemOf(() => write(path)).code).toBe('newer-store');
    expect(rows(path, 'SELECT * FROM documents')).toHaveLength(1);
  });

  test('refuses a folder, and a file in a folder that is not there', () => {
    const folder = scratchFolder();
    for (const path of [folder, join(folder, 'missing', 'corpus-graph.db')]) {
      const { code, message } = problemOf(() => write(path));
      expect(code).toBe('unusable-store');
      expect(message).toContain(`${path} can't be used as the store: `);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  test('refuses a file, and a folder, that may only be read', () => {
    const folder = scratchFolder();
    const path = join(folder, 'corpus-graph.db');
    writeStore(path, ONE, {});
    const before = readFileSync(path);
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    asOrdinaryUser(() => {
      expect(problemOf(() => write(path)).code).toBe('unusable-store');
      expect(problemOf(() => write(join(folder, 'new.db'))).code).toBe('unusable-store');
    });
    expect(readdirSync(folder)).toEqual(['corpus-graph.db']);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

test('a store that another program is writing is left alone', () => {
  const path = join(scratchFolder(), 'corpus-graph.db');
  writeStore(path, ONE, {});
  const other = new DatabaseSync(path);
  other.exec('BEGIN IMMEDIATE');
  expect(problemOf(() => writeStore(path, TWO, {})).code).toBe('busy-store');
  other.close();
  expect(documentIds(path)).toEqual(['one']);
});

test('checkStoreTarget makes nothing and changes nothing', () => {
  const folder = scratchFolder();
  const path = join(folder, 'corpus-graph.db');
  checkStoreTarget(path);
  expect(readdirSync(folder)).toEqual([]);
  writeStore(path, ONE, {});
  checkStoreTarget(path);
  expect(documentIds(path)).toEqual(['one']);
});

function documentIds(path: string): readonly string[] {
  const store = openStore(path);
  const ids = [...store.readDocuments()].map(({ document }) => document.id);
  store.close();
  return ids;
}

/** Byte 18 of SQLite's header is the version of those who may write. */
function journalMode(path: string): string | undefined {
  return ['rollback', 'write-ahead'][readFileSync(path)[18]! - 1];
}
