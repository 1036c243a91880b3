import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, onTestFinished } from 'vitest';
import type { Corpus } from '../../src/model.ts';
import { FatalProblem } from '../../src/problem.ts';
import { connect } from '../../src/store/connection.ts';
import { openStore, type Settings, type Store, writeStore } from '../../src/store/index.ts';

/** A folder of its own for a test, gone when the test ends. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-graph-'));
  chmodSync(folder, 0o755);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The corpus, written and opened again, until the test ends. */
export function storeOf(corpus: Corpus, settings: Settings = {}): Store {
  const path = join(scratchFolder(), 'corpus-graph.db');
  writeStore(path, corpus, settings);
  const store = openStore(path);
  onTestFinished(() => store.close());
  return store;
}

/** What `run` says to a user; it must throw a FatalProblem. */
export function problemOf(run: () => unknown): { readonly code: string; readonly message: string } {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(FatalProblem);
    const { code, message } = error as FatalProblem;
    return { code, message };
  }
  throw new Error('nothing was thrown');
}

/** Another program's look into a database. */
export function rows(path: string, sql: string): readonly unknown[] {
  const connection = connect(path, { readOnly: true });
  const found = connection.prepare(sql).all();
  connection.close();
  return found;
}

/** Another program's hand in a database. */
export function change(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

/** An administrator may write everywhere, which would hide what a user meets. */
export function asOrdinaryUser(run: () => void): void {
  const isAdministrator = process.geteuid?.() === 0;
  if (isAdministrator) process.seteuid?.(65_534);
  try {
    run();
  } finally {
    if (isAdministrator) process.seteuid?.(0);
  }
}
