import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  buildGazetteer,
  builtInGazetteer,
  checkGazetteer,
  readGazetteer,
} from '../../src/gazetteer/index.ts';
import { FatalProblem } from '../../src/problem.ts';

const made: string[] = [];

/** A folder on disk with these files, gone after the test. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const read = (folder: string) => readGazetteer([folder]).folders[0]!;

describe('a folder', () => {
  test('says the types; folders inside it say nothing', () => {
    const folder = folderWith({
      'people/south/a.txt': 'Ana Ruiz\n',
      'organizations/b.txt': 'Zetas\n',
      'locations/c.txt': 'Lima\n',
    });
    expect(read(folder).entries.map(({ type, name }) => [type, name])).toEqual([
      ['location', 'Lima'],
      ['organization', 'Zetas'],
      ['person', 'Ana Ruiz'],
    ]);
  });

  test('says the kinds of cue, by file or by folder', () => {
    const folder = folderWith({
      'cues/titles.txt': 'bishop\n',
      'cues/first-names/arabic/old.txt': 'Omar\n',
      'cues/first-names/english.txt': 'Grace\n',
    });
    expect(read(folder).cues.map(({ kind, cues }) => [kind, cues.map(({ phrase }) => phrase)])).toEqual([
      ['first-names', ['Omar']],
      ['first-names', ['Grace']],
      ['titles', ['bishop']],
    ]);
  });

  test('is read in code-unit order of its paths', () => {
    const folder = folderWith({
      'people/b.txt': 'B',
      'people/a/z.txt': 'A/Z',
      'people/a.txt': 'A',
      'people/Z.txt': 'Z',
    });
    expect(read(folder).entries.map(({ name }) => name)).toEqual(['Z', 'A', 'A/Z', 'B']);
  });

  test('gives places that begin as it was given', () => {
    const [folder] = readGazetteer(['./fixtures/gazetteer/unknown-field/gazetteer/']).folders;
    expect(folder?.entries[0]?.place.path).toBe(
      'fixtures/gazetteer/unknown-field/gazetteer/organizations/cartels.txt',
    );
  });
});

describe('files', () => {
  test('in another encoding are not read, and the line is told', () => {
    const { entries, problems } = read(
      folderWith({ 'people/a.txt': Buffer.from('Ana\n\nJos\u00e9\n', 'latin1') }),
    );
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ code: 'not-utf8', place: { line: 3 } }]);
  });

  test('with a byte order mark are read without it', () => {
    expect(read(folderWith({ 'people/a.txt': '\ufeffAna Ruiz\n' })).entries[0]?.name).toBe('Ana Ruiz');
  });

  test('that can’t be opened are a problem; the others are read', () => {
    const folder = folderWith({ 'people/a.txt': 'Ana Ruiz\n' });
    symlinkSync(join(folder, 'nowhere'), join(folder, 'people/b.txt'));
    const { entries, problems } = read(folder);
    expect(entries).toHaveLength(1);
    expect(problems).toMatchObject([
      {
        code: 'unreadable-file',
        message: expect.stringContaining('ENOENT'),
        place: { path: `${folder}/people/b.txt` },
      },
    ]);
  });

  test('that are linked are read, folders that are linked are not followed', () => {
    const folder = folderWith({ 'people/a.txt': 'Ana Ruiz\n', 'kept/b.txt': 'Luz Paz\n' });
    symlinkSync(join(folder, 'kept/b.txt'), join(folder, 'people/b.txt'));
    symlinkSync(folder, join(folder, 'people/loop'));
    const { entries, problems } = read(folder);
    expect(entries.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Luz Paz']);
    expect(problems.map(({ code, place }) => [code, place?.path])).toEqual([
      ['unexpected-file', `${folder}/kept`],
      ['unexpected-file', `${folder}/people/loop`],
    ]);
  });
});

describe('several folders', () => {
  test('in any order give the same', () => {
    const a = folderWith({ 'people/a.txt': 'Ana Ruiz\nweak: Ruiz\n', 'cues/titles.txt': 'bishop\n' });
    const b = folderWith({ 'people/a.txt': 'ana ruiz\nalso: Anita Ruiz\n', 'cues/titles.txt': 'abbot\n' });
    const ordered = readGazetteer([a, b]);
    expect(readGazetteer([b, a])).toEqual(ordered);
    expect(buildGazetteer(ordered).entries).toHaveLength(1);
  });

  test('given twice are read once', () => {
    const folder = folderWith({ 'people/a.txt': 'Ana Ruiz\n' });
    expect(checkGazetteer(readGazetteer([folder, `${folder}/`, join(folder, 'people', '..')]))).toEqual([]);
  });

  test.each(['no/such/folder', 'package.json'])('"%s" is none', (path) => {
    expect(() => readGazetteer([path])).toThrow(FatalProblem);
    expect(() => readGazetteer([path])).toThrow(`There is no gazetteer folder "${path}"`);
  });
});

describe('the built-in folder', () => {
  test('is the package’s own', () => {
    expect(builtInGazetteer()).toBe(resolve('gazetteers'));
  });

  test('comes first and is shown without its place on the machine', () => {
    const own = folderWith({ 'people/a.txt': 'Ana Ruiz\n' });
    const { folders } = readGazetteer([own, builtInGazetteer()]);
    expect(folders.map(({ builtIn }) => builtIn)).toEqual([true, false]);
    expect(folders[0]?.entries[0]?.place.path).toMatch(/^gazetteers\/locations\//u);
  });
});
