import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Interrupted } from '../../../src/cli/host.ts';
import { openStore } from '../../../src/store/index.ts';
import { type Finished, run, type Setting, sharedFolder } from '../terminal.ts';

const folder = sharedFolder();
const texts = join(folder, 'texts');
const own = join(folder, 'own');
const db = join(folder, 'x.db');
const file = join(folder, 'decisions.txt');

beforeAll(async () => {
  for (const path of [texts, join(own, 'cues')]) mkdirSync(path, { recursive: true });
  writeFileSync(join(own, 'cues/titles.txt'), 'Captain\n');
  writeFileSync(
    join(texts, 'a.txt'),
    'Mirela Kovan met Captain Velasco Ordaz.\n\nCaptain Rosa Heron left.\n',
  );
  writeFileSync(
    join(texts, 'b.txt'),
    'Mirela Kovan met Captain Velazco Ordaz.\n\nCaptain Rosa Heron Lago came.\n',
  );
  expect(await extract()).toMatchObject({ code: 0 });
});

beforeEach(() => rmSync(file, { force: true }));

function extract(): Promise<Finished> {
  return run(['extract', texts, '--db', db, '--gazetteer', own, '-q']);
}

/** With a terminal at both ends. */
function review(
  keys: Iterable<string>,
  argv: readonly string[] = [],
  setting: Setting = {},
): Promise<Finished> {
  return run(['review', '--db', db, '--no-color', ...argv], { isTTY: true, columns: 100, keys, ...setting });
}

function ids(): readonly string[] {
  const store = openStore(db);
  const all = store.readNetwork().entities.map(({ id }) => id);
  store.close();
  return all.filter((id) => id.startsWith('person:'));
}

const MERGE = 'merge: Velasco Ordaz = Velazco Ordaz';
const APART = 'apart: Velasco Ordaz | Velazco Ordaz';
const SPLIT = 'apart: Rosa Heron | Rosa Heron Lago';

describe('review at a terminal', () => {
  it('shows both sides with their sentences, and asks', async () => {
    const { code, out } = await review('q');
    expect(code).toBe(0);
    expect(out).toBe(
      [
        '',
        '1 of 2',
        '',
        'Velasco Ordaz  person:velasco-ordaz  1 mention in 1 document',
        '    a.txt:1:26: Mirela Kovan met Captain «Velasco Ordaz».',
        '',
        'Velazco Ordaz  person:velazco-ordaz  1 mention in 1 document',
        '    b.txt:1:26: Mirela Kovan met Captain «Velazco Ordaz».',
        '',
        '"velasco" and "velazco" are one letter apart.',
        'Both are mentioned with Mirela Kovan.',
        'One and the same? [y]es [n]o [s]kip [u]ndo [q]uit ? quit',
        '',
      ].join('\n'),
    );
  });

  it('asks of a name that may be two', async () => {
    const { out } = await review('sq');
    expect(out).toContain(
      [
        '2 of 2',
        '',
        'Rosa Heron  person:rosa-heron-lago  1 mention in 1 document',
        '    a.txt:3:9: Captain «Rosa Heron» left.',
        '',
        'Rosa Heron Lago  person:rosa-heron-lago  1 mention in 1 document',
        '    b.txt:3:9: Captain «Rosa Heron Lago» came.',
        '',
        '"Rosa Heron" was taken for a shorter form of "Rosa Heron Lago", but no document holds both.',
        'Are these two different? [y]es',
      ].join('\n'),
    );
  });

  it('keeps each answer at once, and says how to apply them', async () => {
    function* keys() {
      yield 'y';
      expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^# [^]*\n\n${MERGE}\n$`));
      yield 'y';
      yield 'q';
    }
    const { code, out, err } = await review(keys());
    expect(code).toBe(0);
    expect(out).toContain('[q]uit ? yes\n');
    expect(out).toContain(`${file}: ${MERGE}\n`);
    expect(readFileSync(file, 'utf8').endsWith(`\n${MERGE}\n${SPLIT}\n`)).toBe(true);
    expect(err).toBe(
      `Decided 2 of 2 questions; to apply that, run corpus-graph extract … --db ${db} again.\n`,
    );
  });

  it('goes on where the last run stopped, and what is decided takes effect', async () => {
    await review('nq');
    expect(readFileSync(file, 'utf8')).toContain(`${APART}\n`);
    expect((await review('q')).out).toContain('1 of 1\n');
    await review('yq');
    expect(await review('')).toMatchObject({ code: 1, out: '' });
    await extract();
    expect(ids()).toEqual([
      'person:mirela-kovan',
      'person:rosa-heron',
      'person:rosa-heron-lago',
      'person:velasco-ordaz',
      'person:velazco-ordaz',
    ]);
    expect(await review('')).toMatchObject({ code: 1, out: '' });
    rmSync(file);
    await extract();
    expect(ids()).toHaveLength(4);
  });

  it('takes back what was answered, answer by answer, to the bytes before', async () => {
    writeFileSync(file, '# mine\r\nignore: Nobody');
    const { err, out } = await review('ynuuq');
    expect(readFileSync(file, 'utf8')).toBe('# mine\r\nignore: Nobody');
    expect(out.match(/1 of 2\n/g)).toHaveLength(2);
    expect(err).toBe('Nothing was decided of 2 questions.\n');
    await review('suuyuq');
    expect(readFileSync(file, 'utf8')).toBe('# mine\r\nignore: Nobody');
    rmSync(file);
    expect((await review('yuuq')).out).toContain('There is nothing to undo.\n');
    expect(existsSync(file)).toBe(false);
  });

  it('lets the last answer be taken back', async () => {
    const { out } = await review('ssuynq');
    expect(out.match(/That was the last one\. \[u\]ndo \[q\]uit /g)).toHaveLength(2);
    expect(readFileSync(file, 'utf8')).toContain(SPLIT);
  });

  it('leaves alone what someone else wrote meanwhile', async () => {
    function* keys() {
      yield 'y';
      writeFileSync(file, `${readFileSync(file, 'utf8')}# theirs\n`);
      yield 'u';
      yield 'q';
    }
    const { out } = await review(keys());
    expect(out).toContain(`${file} has changed since: take the line "${MERGE}" out of it by hand.\n`);
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`${MERGE}\n# theirs\n$`));
  });

  it('adds nothing that contradicts, and nothing to a file with errors', async () => {
    function* keys() {
      writeFileSync(file, `${APART}\n`);
      yield 'y';
      writeFileSync(file, 'nonsense\n');
      yield 'y';
      yield 'q';
    }
    const { out } = await review(keys());
    expect(out).toContain(
      `"${MERGE}" was not added, because as line 2 of ${file} it would contradict others: `,
    );
    expect(out).toContain(`${file}:1:1: error[contradicting-decisions]`);
    expect(out).toContain(`Nothing was added, because ${file} has an error by now; correct it: `);
    expect(readFileSync(file, 'utf8')).toBe('nonsense\n');
  });

  it('explains the keys, and does not hear others', async () => {
    const { out } = await review(['x', '\r', 'up', '?', 'q']);
    expect(out).toContain(`y  yes: adds "${MERGE}" to ${file}\n`);
    expect(out).toContain(`n  no: adds "${APART}"\n`);
    expect(out.match(/One and the same\?/g)).toHaveLength(2);
  });

  it.each(['ctrl-c', 'ctrl-d'])('quits with %s, and where no key comes any more', async (key) => {
    const { code, out } = await review(['y', key, 'y']);
    expect(code).toBe(0);
    expect(out.endsWith('quit\n')).toBe(true);
    expect(await review('')).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8')).not.toContain(SPLIT);
  });

  it('ends as interrupted when the process is', async () => {
    const interruption = new AbortController();
    function* keys() {
      yield 's';
      interruption.abort(new Interrupted());
    }
    const { code, err } = await review(keys(), [], { interrupted: interruption.signal });
    expect(code).toBe(130);
    expect(err).toMatch(/^Interrupted/);
  });

  it('gives the terminal back however it ends', async () => {
    const ends: string[] = [];
    function* keys(last: () => string) {
      try {
        yield 's';
        yield last();
      } finally {
        ends.push('closed');
      }
    }
    const spoilt = (): string => {
      writeFileSync(file, Buffer.from('# señor\n', 'latin1'));
      return 'y';
    };
    expect((await review(keys(() => 'q'))).code).toBe(0);
    expect((await review(keys(spoilt))).code).toBe(2);
    expect(ends).toEqual(['closed', 'closed']);
  });
});

describe('the file of the answers', () => {
  const other = join(folder, 'mine.txt');

  it('is the one given, which need not be there', async () => {
    const { err } = await review('yq', ['--decisions', other]);
    expect(readFileSync(other, 'utf8')).toContain(MERGE);
    expect(existsSync(file)).toBe(false);
    expect(err).toContain(`--db ${db} --decisions ${other} again.\n`);
  });

  it('keeps its byte order mark and its permissions', async () => {
    writeFileSync(other, '\ufeff# mine\n', { mode: 0o640 });
    chmodSync(other, 0o640);
    await review('yq', ['--decisions', other]);
    expect(readFileSync(other, 'utf8')).toBe(`\ufeff# mine\n${MERGE}\n`);
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it.each<[string, string, Uint8Array]>([
    ['is not in UTF-8', 'is not in UTF-8', Buffer.from('# señor\n', 'latin1')],
    ['is in UTF-16', 'is not in UTF-8', Buffer.from('# a\n', 'utf16le')],
    ['has errors', 'have errors', Buffer.from('nonsense\n')],
  ])('is refused where it %s', async (_, said, bytes) => {
    writeFileSync(other, bytes);
    const { code, out, err } = await review('y', ['--decisions', other]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(readFileSync(other)).toEqual(Buffer.from(bytes));
  });

  it.each(['-', folder])('is not %j', async (path) => {
    expect(await review('y', ['--decisions', path])).toMatchObject({ code: 2, out: '' });
  });
});

describe('rows instead of questions', () => {
  it.each<[string, readonly string[], Setting]>([
    ['with --list', ['--list'], {}],
    ['in a format', ['--format', 'table'], {}],
    ['as JSON', ['--json'], {}],
    ['for a pipe', [], { isTTY: false }],
  ])('%s', async (_, argv, setting) => {
    const { code, out } = await review('y', argv, setting);
    expect(code).toBe(0);
    expect(out).toContain(MERGE);
    expect(out).not.toContain('[y]es');
    expect(existsSync(file)).toBe(false);
  });

  it('where standard input is no terminal', async () => {
    const { out } = await run(['review', '--db', db, '--no-color'], { isTTY: true });
    expect(out).toMatch(/^score +question/);
  });
});
