import { createHash } from 'node:crypto';
import { readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LoadOptions, loadDocuments, readDocuments } from '../../src/load/index.ts';
import { documentsOf } from '../../src/load/source.ts';
import type { Problem } from '../../src/model.ts';
import { formatProblem } from '../../src/problem.ts';
import { fixture, inFolder, scratchFolder } from './scratch.ts';

const idsIn = (paths: readonly string[], options?: LoadOptions): readonly string[] =>
  loadDocuments(paths, options).documents.map((document) => document.id);

const codesIn = (paths: readonly string[], options?: LoadOptions): readonly string[] =>
  loadDocuments(paths, options).problems.map((problem) => problem.code);

const jsonl = (...records: readonly object[]): string =>
  records.map((record) => JSON.stringify(record)).join('\n');

test('a newsroom’s folder', () => {
  const { documents, problems, ...summary } = loadDocuments([fixture('newsroom/input')]);
  const expected = JSON.parse(readFileSync(fixture('newsroom/expected.json'), 'utf8')) as unknown;
  expect({ documents, problems: problems.map(formatProblem), summary }).toEqual(expected);
});

describe('documents', () => {
  test('know the hash of their text', () => {
    const [document] = loadDocuments([scratchFolder({ 'a.txt': '\ufeffManabí\0 \r\n' })]).documents;
    expect(document?.text).toBe('Manabí\ufffd \r\n');
    expect(document?.hash).toBe(createHash('sha256').update('Manabí\ufffd \r\n').digest('hex'));
  });

  test('are the same whatever the order of PATHs and files', () => {
    const folder = scratchFolder({
      'a/x.txt': 'One.',
      'b/x.txt': 'Two.',
      'b/y.jsonl': jsonl({ id: 'a/x.txt', text: 'Three.' }),
    });
    inFolder(folder, () => {
      expect(loadDocuments(['b', 'a'])).toEqual(loadDocuments(['a', 'b']));
      expect(idsIn(['b', 'a'])).toEqual(['a/x.txt', 'b/x.txt']);
    });
  });

  test('of any records come sorted, each id once, none lost without a word', () => {
    const record = fc.record({
      id: fc.oneof(fc.constantFrom('__proto__', 'a', 'b'), fc.string({ maxLength: 3 })),
      text: fc.constant('x'),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 15 }), (records) => {
        const result = loadDocuments(['-'], { readStdin: () => Buffer.from(jsonl(...records)) });
        const ids = result.documents.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort());
        const repeated = result.problems.filter(({ code }) => code === 'repeated-id');
        expect(ids.length + repeated.length).toBe(records.length);
      }),
    );
  });

  test('come one by one from the generator, with the summary at the end', () => {
    const folder = scratchFolder({ 'b.txt': 'Two.', 'a.txt': 'One.' });
    const reading = readDocuments([folder]);
    expect(reading.next().value).toMatchObject({ id: 'a.txt' });
    expect(reading.next().value).toMatchObject({ id: 'b.txt' });
    expect(reading.next()).toEqual({
      done: true,
      value: { problems: [], files: 2, bytes: 8, excluded: 0, notEnglish: 0 },
    });
  });
});

describe('a repeated id', () => {
  test('goes to the first, and the second is named with its line', () => {
    const folder = scratchFolder({
      'a.jsonl': jsonl(
        { id: 'x', text: 'First.' },
        { id: 'y', text: 'Second.' },
        { id: 'x', text: 'Third.' },
      ),
      'b.jsonl': jsonl({ id: 'y', text: 'Fourth.' }),
    });
    const { documents, problems } = loadDocuments([folder]);
    expect(documents.map(({ text }) => text)).toEqual(['First.', 'Second.']);
    expect(problems.map(formatProblem)).toEqual([
      'a.jsonl:3: warning[repeated-id] The document id "x" was taken before by a.jsonl:1, so this one was skipped; give it an id of its own.',
      'b.jsonl:1: warning[repeated-id] The document id "y" was taken before by a.jsonl:2, so this one was skipped; give it an id of its own.',
    ]);
  });

  test('is one after its unstorable characters are replaced', () => {
    const input = jsonl({ id: 'x\0', text: 'First.' }, { id: 'x\ud800', text: 'Second.' });
    expect(codesIn(['-'], { readStdin: () => Buffer.from(input) })).toEqual([
      'repeated-id',
      'replaced-characters',
    ]);
  });
});

describe('standard input', () => {
  const readStdin = (): Uint8Array => Buffer.from(jsonl({ id: 'a', text: 'One.' }, { text: 'Two.' }));

  test('is JSONL', () => {
    const { documents, files } = loadDocuments(['-'], { readStdin });
    expect(documents.map(({ id, path }) => [id, path])).toEqual([
      ['a', 'stdin'],
      ['stdin:2', 'stdin'],
    ]);
    expect(files).toBe(1);
  });

  test('goes together with folders, whose ids then begin with the PATH', () => {
    const folder = scratchFolder({ 'news/x.txt': 'Three.' });
    expect(inFolder(folder, () => idsIn(['news', '-'], { readStdin }))).toEqual([
      'a',
      'news/x.txt',
      'stdin:2',
    ]);
  });

  test('that is empty, or no JSONL, is a problem', () => {
    expect(codesIn(['-'], { readStdin: () => new Uint8Array() })).toEqual(['empty-text']);
    expect(codesIn(['-'], { readStdin: () => Buffer.from('Just a text.') })).toEqual(['bad-record']);
  });

  test('is read once however often it is given', () => {
    let reads = 0;
    const counting = (): Uint8Array => {
      reads++;
      return readStdin();
    };
    expect(idsIn(['-', '-'], { readStdin: counting })).toHaveLength(2);
    expect(reads).toBe(1);
  });
});

describe('what is skipped', () => {
  test.each([
    ['a.pdf', 'x', 'unread-format'],
    ['a', 'x', 'unknown-format'],
    ['a.txt', '', 'empty-text'],
    ['a.txt', '\ufeff \r\n', 'empty-text'],
    ['a.jsonl', '', 'empty-text'],
    ['a.txt', '%PDF-1.4', 'binary-file'],
    ['a.jsonl', Buffer.alloc(50), 'binary-file'],
  ])('%s with %j: %s', (name, content, code) => {
    const result = loadDocuments([scratchFolder({ [name]: content })]);
    expect(result.problems).toMatchObject([{ code, severity: 'warning', place: { path: name } }]);
    expect(result).toMatchObject({ documents: [], files: 0, bytes: 0 });
  });

  test('a file that vanishes is named, and the rest goes on', () => {
    const folder = scratchFolder({ 'a.txt': 'One.', 'b.txt': 'Two.', 'c.txt': 'Three.' });
    const onFile = (path: string): void => {
      if (path === 'a.txt') rmSync(join(folder, 'b.txt'));
    };
    const { documents, problems } = loadDocuments([folder], { onFile });
    expect(documents.map(({ id }) => id)).toEqual(['a.txt', 'c.txt']);
    expect(problems).toMatchObject([{ code: 'vanished-file', place: { path: 'b.txt' } }]);
  });

  test('a file of three gigabytes is too large', () => {
    const folder = scratchFolder({ 'a.txt': '' });
    truncateSync(join(folder, 'a.txt'), 3 * 2 ** 30);
    expect(codesIn([folder])).toEqual(['too-large']);
  });

  test.each([
    ['text', 'too-large'],
    ['jsonl', 'bad-record'],
  ] as const)('%s that no string can hold: %s', (format, code) => {
    const problems: Problem[] = [];
    const bytes = new Uint8Array(2 ** 29).fill(0x61, 0, 2 ** 16);
    expect([...documentsOf({ path: 'a', format }, bytes, (problem) => problems.push(problem))]).toEqual([]);
    expect(problems).toMatchObject([{ code, message: expect.stringContaining('too l') }]);
  });

  test('an error that is not the system’s is not hidden', () => {
    const readStdin = (): Uint8Array => {
      throw new TypeError('a fault of the program');
    };
    expect(() => loadDocuments(['-'], { readStdin })).toThrow('a fault of the program');
  });

  test('excluded files are counted', () => {
    const folder = scratchFolder({ 'a.txt': 'One.', 'drafts/b.txt': 'Two.', 'c.bak.txt': 'Three.' });
    const result = loadDocuments([folder], { exclude: ['drafts', '*.bak.txt'] });
    expect(result.excluded).toBe(2);
    expect(result.documents.map(({ id }) => id)).toEqual(['a.txt']);
    expect(result.problems).toEqual([]);
  });
});

describe('what is changed', () => {
  test('unstorable characters are counted once a file', () => {
    const input = jsonl(
      { id: 'a', text: 'x\0y\ud800' },
      { id: 'b', text: 'fine' },
      { id: 'c', text: '\0.', title: '\0' },
    );
    const { problems } = loadDocuments(['-'], { readStdin: () => Buffer.from(input) });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/^4 characters in 2 documents could not be kept/u);
  });

  test('a guessed encoding is named', () => {
    const { documents, problems } = loadDocuments([
      scratchFolder({ 'a.txt': Buffer.from('Jos\xe9 Pe\xf1a llegó a Bogot\xe1.', 'latin1') }),
    ]);
    expect(documents[0]?.text).toBe('José Peña llegó a Bogotá.');
    expect(problems).toMatchObject([
      { code: 'legacy-encoding', message: expect.stringContaining('windows-1252') },
    ]);
  });

  test('plain UTF-8 is no problem', () => {
    expect(codesIn([scratchFolder({ 'a.txt': 'José Peña', 'b.md': '\ufeff# Bogotá' })])).toEqual([]);
  });
});

test('progress names each opened file and its size, skipped ones too', () => {
  const folder = scratchFolder({ 'a.txt': 'One.', 'b.pdf': 'x', 'c.txt': ' ' });
  const seen: [string, number][] = [];
  loadDocuments([folder], { onFile: (path, bytes) => seen.push([path, bytes]) });
  expect(seen).toEqual([
    ['a.txt', 4],
    ['c.txt', 1],
  ]);
});

test('no absolute path is in any result', () => {
  const folder = scratchFolder({
    'n/a.txt': 'One.',
    'n/b.pdf': '',
    'n/.x': '',
    'm/c.jsonl': '{"text": "x"}\n{',
  });
  const result = loadDocuments([join(folder, 'n'), join(folder, 'm')]);
  expect(JSON.stringify(result)).not.toContain(folder);
  expect(result.documents.map(({ id }) => id)).toEqual(['m/c.jsonl:1', 'n/a.txt']);
});

test('documents that are not in English are counted', () => {
  const spanish =
    'La fiscalía dijo que los tres hombres fueron detenidos en el puerto, según la policía de la ciudad.';
  const folder = scratchFolder({ 'a.txt': 'They were seen at the port.', 'b.txt': spanish });
  expect(loadDocuments([folder])).toMatchObject({ notEnglish: 1, files: 2 });
});
