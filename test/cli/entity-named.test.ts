/** A name that several entities bear, asked for in every command that takes one. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document, Entity, EntityType, Mention, ResolvedDocument } from '../../src/model.ts';
import { relate } from '../../src/relate/index.ts';
import { writeStore } from '../../src/store/index.ts';
import { run, sharedFolder } from './terminal.ts';

const db = join(sharedFolder(), 'jordan.db');

function bearer(id: string, name: string): Entity {
  return { id, name, type: id.split(':')[0] as EntityType, aliases: [] };
}

/** Jordan is a country and a man; Ana is two women. */
const ENTITIES = [
  bearer('location:jordan', 'Jordan'),
  bearer('person:jordan', 'Jordan'),
  bearer('organization:nike', 'Nike'),
  bearer('person:ana', 'Ana'),
  bearer('person:ana@b', 'Ana'),
];

/** One sentence that names them all. */
function documentOfBearers(): ResolvedDocument {
  const text = 'Jordan Jordan Nike Ana Ana';
  const starts = [0, 7, 14, 19, 23];
  const mentions = ENTITIES.map(({ name, type }, i): Mention => {
    const start = starts[i]!;
    return { start, end: start + name.length, text: name, type, rule: 'test', score: 1 };
  });
  const document: Document = { id: 'a.txt', path: 'a.txt', hash: '0'.repeat(64), text };
  const span = { start: 0, end: text.length };
  return {
    document,
    blocks: [{ ...span, kind: 'body' }],
    sentences: [{ ...span, block: 0 }],
    mentions,
    candidates: [],
    resolutions: ENTITIES.map(({ id }) => ({ entity: id, candidates: [], because: 'test' })),
  };
}

beforeAll(() => {
  const documents = [documentOfBearers()];
  const scope = { kind: 'sentence' } as const;
  writeStore(db, { documents, network: relate(documents, ENTITIES, scope), problems: [], scope }, {});
});

function ask(...argv: readonly string[]): ReturnType<typeof run> {
  return run([...argv, '--db', db]);
}

const ABOUT_ONE = ['mentions', 'documents', 'timeline', 'why'];

describe('--type', () => {
  it.each(ABOUT_ONE)('of %s says which bearer of the name is meant', async (command) => {
    expect((await ask(command, 'Jordan', '--json')).code).toBe(1);
    const { code, out } = await ask(command, 'jordan', '--type', 'person', '--json');
    expect({ code, rows: JSON.parse(out).length }).toEqual({ code: 0, rows: 1 });
  });

  it('picks that bearer and no other', async () => {
    const column = async (type: string): Promise<unknown> =>
      JSON.parse((await ask('mentions', 'Jordan', '--type', type, '--json')).out)[0].column;
    expect([await column('location'), await column('person')]).toEqual([1, 8]);
  });

  it('finds nobody of another type, and says who there is', async () => {
    const { code, err } = await ask('mentions', 'Nike', '--type', 'person', '--type', 'location');
    expect(code).toBe(1);
    expect(err).toBe(
      `No person or location in ${db} is called "Nike", but:\n  organization:nike  Nike, 1 mention in 1 document\n`,
    );
  });

  it('does not part bearers of one type', async () => {
    const { code, err } = await ask('mentions', 'Ana', '--type', 'person');
    expect(code).toBe(1);
    expect(err).toContain('"Ana" fits 2 entities');
    expect(err).toContain('ask for one by its id:\n');
    expect((await ask('mentions', 'person:ana@b', '--type', 'person')).code).toBe(0);
    expect((await ask('mentions', 'person:ana@b', '--type', 'location')).code).toBe(1);
  });

  it('of evidence is about the names that several bear alone', async () => {
    expect((await ask('evidence', 'Jordan', 'Nike')).code).toBe(1);
    const { code, out } = await ask('evidence', 'Jordan', 'Nike', '--type', 'person', '--json');
    expect({ code, a: JSON.parse(out)[0].a.start }).toEqual({ code: 0, a: 7 });
    expect((await ask('evidence', 'Jordan', 'Nike', '--type', 'organization')).err).toContain(
      'No organization',
    );
  });
});

describe('a name that several entities bear', () => {
  it('is settled by --type where that is what --type is for', async () => {
    const { err } = await ask('why', 'Jordan');
    expect(err).toContain('ask for one by its id, or say which with --type:\n  location:jordan');
    for (const argv of [
      ['neighbours', 'Jordan'],
      ['path', 'Jordan', 'Nike'],
      ['common', 'Jordan', 'Nike'],
    ])
      expect((await ask(...argv)).err).toContain('ask for one by its id:\n  location:jordan');
  });
});
