import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { encodingOf } from '../../src/load/decode.ts';
import { readRecords } from '../../src/load/jsonl.ts';
import type { Problem } from '../../src/model.ts';
import { formatProblem } from '../../src/problem.ts';
import { fixture } from './scratch.ts';

function read(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const encoding = encodingOf(bytes)!;
  const problems: Problem[] = [];
  const unmarked = bytes.subarray(encoding.mark);
  const records = [...readRecords(unmarked, encoding, 'wires.jsonl', (problem) => problems.push(problem))];
  return { records, problems, codes: problems.map((problem) => problem.code) };
}

test('records of every kind, broken ones among them', () => {
  const { records, problems } = read(readFileSync(fixture('records/wires.jsonl')));
  const expected = JSON.parse(readFileSync(fixture('records/expected.json'), 'utf8')) as unknown;
  expect(JSON.parse(JSON.stringify({ records, problems: problems.map(formatProblem) }))).toEqual(expected);
});

describe('lines', () => {
  const record = (id: string): string => JSON.stringify({ id, text: 'The café in Quito.' });
  const ids = (content: string | Uint8Array): readonly string[] => read(content).records.map(({ id }) => id);

  test('end with a newline, a carriage return before it or nothing', () => {
    expect(ids(`${record('a')}\n${record('b')}\r\n\n${record('c')}`)).toEqual(['a', 'b', 'c']);
  });

  test('count blank lines', () => {
    expect(read(`\n\n${record('a')}\n\n{`).records[0]?.line).toBe(3);
    expect(read(`\n\n${record('a')}\n\n{`).problems[0]?.place).toEqual({ path: 'wires.jsonl', line: 5 });
  });

  test('may hold the separators that JavaScript, not JSON, ends lines with', () => {
    expect(ids('{"id": "a\u2028b", "text": "x"}')).toEqual(['a\u2028b']);
  });

  test.each(['utf-16le', 'utf-16be', 'windows-1252'])('are found in %s', (encoding) => {
    const bytes = iconv.encode(`${record('a')}\n${record('b')}\n`, encoding, {
      addBOM: encoding !== 'windows-1252',
    });
    const { records } = read(bytes);
    expect(records.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'The café in Quito.'],
      ['b', 'The café in Quito.'],
    ]);
  });

  test('damaged here and there are read, the damage counted', () => {
    const damaged = Buffer.concat([
      Buffer.from(`${record('a')}\n{"text": "Bogot`),
      Buffer.from([0xc3]),
      Buffer.from(' era"}'),
    ]);
    const more = Buffer.concat([damaged, Buffer.from(`\n${record('b')}\n${record('c')}\n${record('d')}`)]);
    expect(read(more).records.map(({ replaced }) => replaced)).toEqual([0, 1, 0, 0, 0]);
    expect(read(more).records[1]?.text).toBe('Bogot\ufffd era');
  });

  test('that are all blank are an empty text', () => {
    expect(read('\n \n').problems).toMatchObject([{ code: 'empty-text', place: { path: 'wires.jsonl' } }]);
  });

  test('of ten megabytes are read', () => {
    const text = 'A'.repeat(10_000_000);
    expect(read(JSON.stringify({ id: 'long', text })).records[0]?.text).toHaveLength(10_000_000);
  });

  test('of a hundred thousand brackets are bad records', () => {
    expect(read('['.repeat(100_000)).codes).toEqual(['bad-record']);
  });
});

describe('fields', () => {
  test('that are null or empty are not there, without a word', () => {
    const { records, problems } = read(
      '{"id": null, "text": "x", "title": null, "date": null, "author": "", "url": " "}',
    );
    expect(records).toEqual([{ id: 'wires.jsonl:1', path: 'wires.jsonl', text: 'x', line: 1, replaced: 0 }]);
    expect(problems).toEqual([]);
  });

  test.each([
    ['{"text": "x", "title": 5}', 'bad-field'],
    ['{"text": "x", "url": {}}', 'bad-field'],
    ['{"text": "x", "id": true}', 'bad-field'],
    ['{"text": "x", "date": "soon"}', 'bad-date'],
    ['{"text": "x", "date": ["2015"]}', 'bad-date'],
    ['{"text": 5}', 'bad-record'],
    ['{"toString": "x"}', 'bad-record'],
    ['{}', 'bad-record'],
    ['null', 'bad-record'],
    ['5', 'bad-record'],
    ['{"text": " \\n"}', 'empty-text'],
  ])('%s: %s', (line, code) => {
    expect(read(line).codes).toEqual([code]);
  });

  test('a list of records says what to do', () => {
    expect(read('[{"id": "a", "text": "x"}]').problems[0]?.message).toContain(
      'each of its objects on a line of its own',
    );
  });

  test('an id that is a file’s name may give the date, a number may not', () => {
    const dates = ['2015-09-22-port.html', '20150922', 'wire-20150922'].map(
      (id) => read(JSON.stringify({ id, text: 'x' })).records[0]?.date,
    );
    expect(dates).toEqual(['2015-09-22', undefined, undefined]);
  });

  test('the record’s own date goes before its id’s', () => {
    expect(read('{"id": "2015-09-22.txt", "text": "x", "date": "2016"}').records[0]?.date).toBe('2016');
  });
});
