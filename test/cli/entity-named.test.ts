/** A name that several entities bear, asked for in every command that takes one. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { entityOf, storeNames } from './stored-names.ts';
import { run, sharedFolder } from './terminal.ts';

const db = join(sharedFolder(), 'jordan.db');
/** Jordan is a country and a man; Ana is two women. */
beforeAll(() => {
  storeNames(db, [
    entityOf('location:jordan', 'Jordan'),
    entityOf('person:jordan', 'Jordan'),
    entityOf('organization:nike', 'Nike'),
    entityOf('person:ana', 'Ana'),
    entityOf('person:ana@b', 'Ana'),
  ]);
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
