import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, test } from 'vitest';
import { openStore, writeStore } from '../../src/store/index.ts';
import { corpusOf } from './corpora.ts';
import { bodyOf } from './drafts.ts';
import { asOrdinaryUser, change, problemOf, scratchFolder } from './scratch.ts';

const CORPUS = corpusOf([bodyOf('one', ['[Ortúzar] met the [GDR].', 'x'.repeat(100_000)])]);

describe('openStore', () => {
  test('says what to run when there is no store', () => {
    const path = join(scratchFolder(), 'corpus-graph.db');
    expect(problemOf(() => openStore(path))).toEqual({
      code: 'no-store',
      message: `There is no store at ${path}: run corpus-graph extract first, or name it with --db.`,
    });
    expect(existsSync(path)).toBe(false);
  });

  test('finds no store in an empty file', () => {
    const path = join(scratchFolder(), 'corpus-graph.db');
    writeFileSync(path, '');
    expect(problemOf(() => openStore(path)).code).toBe('no-store');
  });

  test('tells a file that is not ours', () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'letters.txt'), 'Dear reader,\n'.repeat(1000));
    change(join(folder, 'other.db'), 'CREATE TABLE documents (text)');
    for (const name of readdirSync(folder))
      expect(problemOf(() => openStore(join(folder, name))).code).toBe('foreign-file');
  });

  test.each([
    [999, 'newer-store', 'was written by a newer corpus-graph'],
    [0, 'older-store', 'was written by an older corpus-graph'],
  ])('tells a store of version %i', (version, code, words) => {
    const path = writtenStore();
    change(path, `PRAGMA user_version = ${version}`);
    const problem = problemOf(() => openStore(path));
    expect(problem.code).toBe(code);
    expect(problem.message).toContain(`${path} ${words}`);
  });

  test('reads a store in a folder that may only be read', () => {
    const path = writtenStore();
    chmodSync(path, 0o444);
    chmodSync(join(path, '..'), 0o555);
    asOrdinaryUser(() => expect(documentIds(path)).toEqual(['one']));
  });

  test('tells a file that may not be read', () => {
    const path = writtenStore();
    chmodSync(path, 0);
    asOrdinaryUser(() => expect(problemOf(() => openStore(path)).code).toBe('unusable-store'));
  });

  test('tells a folder', () => {
    expect(problemOf(() => openStore(scratchFolder())).code).toBe('unusable-store');
  });

  test('tells a store whose scope is none', () => {
    const path = writtenStore();
    change(path, "DELETE FROM settings; INSERT INTO settings VALUES ('scope', 'page')");
    const store = openStore(path);
    expect(problemOf(() => store.scope())).toEqual({
      code: 'damaged-store',
      message: `The store ${path} is damaged: delete it and run corpus-graph extract again.`,
    });
    store.close();
  });

  test('tells a store of which parts are lost', () => {
    const path = writtenStore();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xff, bytes.length / 2));
    expect(problemOf(() => [...openStore(path).readDocuments()]).code).toBe('damaged-store');
  });

  test('keeps nobody from writing', () => {
    const path = writtenStore();
    const store = openStore(path);
    const documents = store.readDocuments()[Symbol.iterator]();
    documents.next();
    expect(store.readNetwork().entities).toHaveLength(2);
    expect(() => change(path, 'BEGIN EXCLUSIVE; ROLLBACK')).not.toThrow();
    store.close();
  });
});

describe('after a run that was killed while it wrote', () => {
  test('a store is what it was before', () => {
    const path = killedWhileWriting(writtenStore());
    expect(existsSync(`${path}-journal`)).toBe(true);
    expect(documentIds(path)).toEqual(['one']);
    expect(existsSync(`${path}-journal`)).toBe(false);
  });

  test('a first store is not there', () => {
    const path = killedWhileWriting(join(scratchFolder(), 'corpus-graph.db'));
    expect(problemOf(() => openStore(path)).code).toBe('no-store');
    writeStore(path, CORPUS, {});
    expect(documentIds(path)).toEqual(['one']);
  });

  test('a store in a folder that may only be read says what it needs', () => {
    const path = killedWhileWriting(writtenStore());
    chmodSync(path, 0o444);
    chmodSync(join(path, '..'), 0o555);
    asOrdinaryUser(() => {
      const { code, message } = problemOf(() => openStore(path));
      expect(code).toBe('interrupted-store');
      expect(message).toContain(`${path}-journal`);
    });
  });
});

function writtenStore(): string {
  const path = join(scratchFolder(), 'corpus-graph.db');
  writeStore(path, CORPUS, {});
  return path;
}

/** A copy of the files as they are in the middle of a transaction that has outgrown SQLite's cache. */
function killedWhileWriting(path: string): string {
  const writing = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  writing.exec(
    'PRAGMA cache_size = 5; BEGIN IMMEDIATE; DROP TABLE IF EXISTS documents; CREATE TABLE documents (text)',
  );
  const insert = writing.prepare('INSERT INTO documents VALUES (?)');
  for (let i = 0; i < 50; i++) insert.run('x'.repeat(10_000));
  const copy = join(scratchFolder(), 'corpus-graph.db');
  copyFileSync(path, copy);
  copyFileSync(`${path}-journal`, `${copy}-journal`);
  writing.close();
  return copy;
}

function documentIds(path: string): readonly string[] {
  const store = openStore(path);
  const ids = [...store.readDocuments()].map(({ document }) => document.id);
  store.close();
  return ids;
}
