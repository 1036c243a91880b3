import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTextFile } from '../../src/load/index.ts';
import { FatalProblem } from '../../src/problem.ts';
import { scratchFolder } from './scratch.ts';

function fileOf(name: string, content: string | Uint8Array): string {
  return join(scratchFolder({ [name]: content }), name);
}

it.each([
  ['UTF-8', 'gold.jsonl', Buffer.from('Tomás\n')],
  ['UTF-8 with a mark, whatever the ending', 'gold.json', Buffer.from('\ufeffTomás\n')],
  ['UTF-16', 'gold', Buffer.from('\ufeffTomás\n', 'utf16le')],
])('reads %s', (_, name, content) => {
  expect(readTextFile(fileOf(name, content))).toEqual({ path: name, text: 'Tomás\n', problems: [] });
});

it.each([
  ['an encoding was guessed', Buffer.from('El señor Núñez volvió. '.repeat(20), 'latin1'), 'legacy-encoding'],
  [
    'characters were replaced',
    Buffer.concat([Buffer.from('El señor Núñez volvió. '.repeat(20)), Buffer.from([0xff])]),
    'replaced-characters',
  ],
])('says that %s', (_, content, code) => {
  const { text, problems } = readTextFile(fileOf('old.txt', content));
  expect(text).toContain('señor Núñez');
  expect(problems).toMatchObject([{ code, place: { path: 'old.txt' } }]);
});

it('reads standard input', () => {
  const readStdin = (): Uint8Array => Buffer.from('Ana');
  expect(readTextFile('-', { readStdin })).toEqual({ path: 'stdin', text: 'Ana', problems: [] });
});

it('reads nothing from an empty file', () => {
  expect(readTextFile(fileOf('empty.jsonl', '')).text).toBe('');
});

it.each([
  ['a missing file', () => join(scratchFolder(), 'nowhere.jsonl'), 'no-such-path'],
  ['a folder', () => scratchFolder(), 'unreadable-path'],
  ['a PDF', () => fileOf('gold.jsonl', '%PDF-1.4\n'), 'no-text'],
  ['other bytes', () => fileOf('gold.jsonl', Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7])), 'no-text'],
])('refuses %s', (_, pathOf, code) => {
  const path = pathOf();
  expect(() => readTextFile(path)).toThrow(FatalProblem);
  expect(() => readTextFile(path)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(path) }),
  );
});
