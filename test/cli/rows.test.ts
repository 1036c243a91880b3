import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Field, serialized } from '../../src/cli/rows.ts';

interface Row {
  readonly name: string;
  readonly count: number;
}

const FIELDS: readonly Field<Row>[] = [
  { name: 'name', value: ({ name }) => name },
  { name: 'count', value: ({ count }) => count },
];

function text(rows: readonly Row[], format: 'json' | 'jsonl' | 'csv' | 'tsv'): string {
  return [...serialized(rows, FIELDS, format)].join('');
}

/** Of any code units, halves of characters among them. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

describe('serialized', () => {
  it('writes one record a line', () => {
    const rows = [
      { name: 'Vell', count: 2 },
      { name: '"Miri"', count: -1 },
    ];
    expect(text(rows, 'json')).toBe(
      '[\n  {"name":"Vell","count":2},\n  {"name":"\\"Miri\\"","count":-1}\n]\n',
    );
    expect(text(rows, 'jsonl')).toBe('{"name":"Vell","count":2}\n{"name":"\\"Miri\\"","count":-1}\n');
    expect(text(rows, 'csv')).toBe('name,count\nVell,2\n"""Miri""",-1\n');
    expect(text(rows, 'tsv')).toBe('name\tcount\nVell\t2\n"Miri"\t-1\n');
  });

  it('writes no rows as an empty answer', () => {
    expect(text([], 'json')).toBe('[]\n');
    expect(text([], 'jsonl')).toBe('');
    expect(text([], 'csv')).toBe('name,count\n');
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])('keeps %j from being a formula', (name) => {
    expect(text([{ name, count: 0 }], 'csv')).toMatch(/\n"?'/);
  });

  it('keeps a cell of tsv in its line and column', () => {
    expect(text([{ name: 'a\tb\r\nc', count: 1 }], 'tsv').split('\n')[1]).toBe('a b c\t1');
  });

  it('gives every name back from json', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: anyText, count: fc.integer() })), (rows) => {
        const plain = rows.map(({ name, count }) => ({ name, count }));
        expect(JSON.parse(text(plain, 'json'))).toEqual(plain);
        expect(
          text(plain, 'jsonl')
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line)),
        ).toEqual(plain);
      }),
    );
  });
});
