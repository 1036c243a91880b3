import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../src/load/walk.ts';
import { FatalProblem } from '../../src/problem.ts';
import { inFolder, scratchFolder } from './scratch.ts';

const pathsIn = (paths: readonly string[], exclude: readonly string[] = []): readonly string[] =>
  findFiles(paths, exclude).files.map((file) => file.path);

const codesIn = (paths: readonly string[], exclude: readonly string[] = []): readonly string[] =>
  findFiles(paths, exclude).problems.map((problem) => problem.code);

describe('files', () => {
  test('come in the order of their code units, whatever their depth', () => {
    const folder = scratchFolder({
      'b.txt': '',
      'a/z.txt': '',
      'a.txt': '',
      'a-b.txt': '',
      'é.txt': '',
      'Z.txt': '',
    });
    expect(pathsIn([folder])).toEqual(['Z.txt', 'a-b.txt', 'a.txt', 'a/z.txt', 'b.txt', 'é.txt']);
  });

  test('given singly are called by their base name', () => {
    const folder = scratchFolder({ 'news/a.txt': '' });
    expect(pathsIn([join(folder, 'news/a.txt')])).toEqual(['a.txt']);
  });

  test('of several PATHs begin with the PATH as typed', () => {
    const folder = scratchFolder({ 'news/a.txt': '', 'cables/b.txt': '', 'c.txt': '' });
    const paths = inFolder(folder, () => pathsIn(['./news/', 'cables', 'c.txt']));
    expect(paths).toEqual(['c.txt', 'cables/b.txt', 'news/a.txt']);
  });

  test('are found once where PATHs overlap, in any order', () => {
    const folder = scratchFolder({ 'news/2015/a.txt': '', 'news/b.txt': '' });
    for (const inner of ['news/2015', 'news/2015/a.txt']) {
      const both = [join(folder, inner), join(folder, 'news')];
      expect(pathsIn(both)).toEqual(['news/2015/a.txt', 'news/b.txt']);
      expect(pathsIn([...both].reverse())).toEqual(pathsIn(both));
    }
  });

  test('with hostile names are files like any other', () => {
    const names = ['__proto__', 'a\nb.txt', 'constructor', '\u202etxt.a'];
    expect(pathsIn([scratchFolder(Object.fromEntries(names.map((name) => [`x/${name}`, ''])))])).toEqual(
      names.map((name) => `x/${name}`).sort(),
    );
  });
});

describe('links', () => {
  test('to files are followed', () => {
    const folder = scratchFolder({ 'a.txt': '' });
    symlinkSync('a.txt', join(folder, 'b.txt'));
    expect(pathsIn([folder])).toEqual(['a.txt', 'b.txt']);
  });

  test('in a loop end quietly', () => {
    const folder = scratchFolder({ 'news/a.txt': '' });
    symlinkSync('..', join(folder, 'news/up'));
    symlinkSync('.', join(folder, 'news/here'));
    expect(pathsIn([folder])).toEqual(['news/a.txt']);
    expect(codesIn([folder])).toEqual([]);
  });

  test('to a folder that is listed anyway leave it its own name', () => {
    const folder = scratchFolder({ 'real/a.txt': '' });
    symlinkSync('real', join(folder, 'alias'));
    expect(pathsIn([folder])).toEqual(['real/a.txt']);
  });

  test('to a folder outside are followed', () => {
    const outside = scratchFolder({ 'a.txt': '' });
    const folder = scratchFolder();
    symlinkSync(outside, join(folder, 'linked'));
    expect(pathsIn([folder])).toEqual(['linked/a.txt']);
  });

  test('that lead nowhere or to themselves are named', () => {
    const folder = scratchFolder();
    symlinkSync('gone.txt', join(folder, 'a.txt'));
    symlinkSync('b.txt', join(folder, 'b.txt'));
    const { problems } = findFiles([folder]);
    expect(problems.map(({ code, place }) => [code, place?.path])).toEqual([
      ['broken-link', 'a.txt'],
      ['broken-link', 'b.txt'],
    ]);
    expect(problems[1]?.message).toContain('back to itself');
  });
});

describe('what is left out', () => {
  test('hidden files and folders and node_modules are counted in one problem a PATH', () => {
    const folder = scratchFolder({
      'a.txt': '',
      '.DS_Store': '',
      '.git/config.txt': '',
      'sub/node_modules/x/readme.md': '',
    });
    expect(pathsIn([folder])).toEqual(['a.txt']);
    const { problems } = findFiles([folder]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'hidden-skipped', severity: 'warning' });
    expect(problems[0]?.message).toMatch(/^3 hidden files and folders .* were skipped/u);
  });

  test('a hidden folder that is given is read', () => {
    const folder = scratchFolder({ '.archive/a.txt': '' });
    expect(pathsIn([join(folder, '.archive')])).toEqual(['a.txt']);
  });

  test('globs see the path inside the PATH and the path of the id', () => {
    const folder = scratchFolder({ 'news/old/a.txt': '', 'news/b.txt': '', 'cables/c.txt': '' });
    inFolder(folder, () => {
      const paths = ['news', 'cables'];
      expect(pathsIn(paths, ['old/**'])).toEqual(['cables/c.txt', 'news/b.txt']);
      expect(pathsIn(paths, ['news/old'])).toEqual(['cables/c.txt', 'news/b.txt']);
      expect(pathsIn(paths, ['nothing'])).toHaveLength(3);
      expect(findFiles(paths, ['old', 'c.txt']).excluded).toBe(2);
      expect(pathsIn(['news/b.txt'], ['b.*'])).toEqual([]);
    });
  });

  test('an excluded hidden folder is no problem', () => {
    const folder = scratchFolder({ '.git/config': '', 'a.txt': '' });
    expect(codesIn([folder], ['.git'])).toEqual([]);
  });

  test('devices are not opened', () => {
    expect(codesIn(['/dev/null'])).toEqual(['not-a-file']);
    expect(pathsIn(['/dev/null'])).toEqual([]);
  });
});

describe('PATHs', () => {
  test('that do not exist end the run', () => {
    const folder = scratchFolder({ 'a.txt': '' });
    for (const path of [join(folder, 'b'), join(folder, 'a.txt/b'), ''])
      expect(() => findFiles([folder, path])).toThrow(
        expect.objectContaining({ code: 'no-such-path', message: expect.stringContaining(`"${path}"`) }),
      );
  });

  test('that cannot be opened end the run too', () => {
    const folder = scratchFolder();
    symlinkSync('loop', join(folder, 'loop'));
    expect(() => findFiles([join(folder, 'loop')])).toThrow(FatalProblem);
    expect(() => findFiles([join(folder, 'loop')])).toThrow(/could not be opened \(ELOOP\)/u);
  });

  test('that are empty folders give nothing', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'empty'));
    expect(findFiles([folder])).toEqual({ files: [], problems: [], excluded: 0 });
  });
});
