/** The examples in the help of the commands that ask the store, run on the demo corpus. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openReader } from '../../src/pipeline.ts';
import { openStore } from '../../src/store/index.ts';
import { run, sharedFolder } from './terminal.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
const db = join(sharedFolder(), 'seeds.db');
beforeAll(async () => {
  await run(['extract', SEEDS, '--db', db], { openReader });
});

const COMMANDS = [
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
  'review',
];

async function examplesOf(command: string): Promise<readonly string[]> {
  const { out } = await run([command, '--help'], { columns: 120 });
  return [...out.matchAll(/^ {2}corpus-graph (.+)$/gmu)].map(([, line]) => line!);
}

/** The words as a shell would give them, up to a pipe or a file. */
function wordsOf(line: string): readonly string[] {
  const plain = line.split(/ [|>] /u)[0]!;
  return [...plain.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare!);
}

describe('the examples of the help', () => {
  it.each(COMMANDS)('of %s have an answer', async (command) => {
    const examples = await examplesOf(command);
    expect(examples).toHaveLength(2);
    for (const example of examples) {
      const { code, out, err } = await run([...wordsOf(example), '--db', db, '--quiet']);
      expect({ example, code, err }).toEqual({ example, code: 0, err: '' });
      expect(out).not.toBe('');
    }
  });
});

describe('the demo corpus', () => {
  it('has as many contexts behind every edge as it weighs', () => {
    const store = openStore(db);
    const { coMentions } = store.readNetwork();
    expect(coMentions.length).toBeGreaterThan(300);
    const counts = coMentions.map(({ a, b }) => store.evidence(a, b).length);
    store.close();
    expect(counts).toEqual(coMentions.map(({ weight }) => weight));
  });
});
