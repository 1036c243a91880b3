import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/evaluate/index.ts';

const ANNOTATED = join(import.meta.dirname, '../../fixtures/evaluate/annotated.jsonl');

function record(entities: unknown, fields: object = {}): string {
  return JSON.stringify({ id: 'a', text: 'Ana left Quito.', entities, ...fields });
}

describe('annotated records', () => {
  it('are read, each annotation once, by the usual names of the types', () => {
    const line = record([
      { start: 0, end: 3, type: 'person', entity: 'ana' },
      { start: 0, end: 3, type: 'PER' },
      { start: 9, end: 14, type: 'Gpe' },
    ]);
    expect(parseGold(`${line}\r\n\n`, 'gold.jsonl')).toEqual({
      documents: [
        {
          id: 'a',
          text: 'Ana left Quito.',
          entities: [
            { start: 0, end: 3, type: 'person' },
            { start: 9, end: 14, type: 'location' },
          ],
        },
      ],
      problems: [],
      otherTypes: new Map(),
    });
  });

  it('say what else was annotated', () => {
    const { documents, otherTypes } = parseGold(
      record([
        { start: 0, end: 3, type: 'MISC' },
        { start: 4, end: 8, type: '__proto__' },
        { start: 9, end: 14, type: 'MISC' },
      ]),
      'gold.jsonl',
    );
    expect(documents[0]!.entities).toEqual([]);
    expect(otherTypes).toEqual(
      new Map([
        ['MISC', 2],
        ['__proto__', 1],
      ]),
    );
  });

  it.each([
    [7, '7'],
    [undefined, 'gold.jsonl:2'],
    [{}, 'gold.jsonl:2'],
  ])('without a name are called by their line: %j', (id, called) => {
    expect(parseGold(`\n${record([], { id })}`, 'gold.jsonl').documents[0]!.id).toBe(called);
  });

  it('of the example say what its texts say', () => {
    const { documents, problems } = parseGold(readFileSync(ANNOTATED, 'utf8'), 'annotated.jsonl');
    expect({ problems, ids: documents.map(({ id }) => id) }).toEqual({
      problems: [],
      ids: ['ferry', 'strike', 'museum', 'radio'],
    });
    const names = documents.flatMap(({ text, entities }) =>
      entities.map(({ start, end }) => text.slice(start, end)),
    );
    expect(names).toHaveLength(27);
    for (const name of names) expect(name).toMatch(/^\p{Lu}.*[\p{L}.]$/u);
  });
});

describe('lines that are none', () => {
  it.each([
    ['not json', 'This is no JSON record'],
    ['["a"]', 'This is no JSON record'],
    ['null', 'This is no JSON record'],
    [record([], { text: 5 }), 'no "text"'],
    [record('none'), 'no list of "entities"'],
    [record([{ start: 0, end: 3, type: 'PER' }, null]), 'Entity 2 '],
    [record([{ start: 3, end: 3, type: 'PER' }]), 'Entity 1 '],
    [record([{ start: -1, end: 3, type: 'PER' }]), 'Entity 1 '],
    [record([{ start: 0, end: 16, type: 'PER' }]), 'Entity 1 '],
    [record([{ start: 0, end: 2.5, type: 'PER' }]), 'Entity 1 '],
    [record([{ start: '0', end: 3, type: 'PER' }]), 'Entity 1 '],
    [record([{ start: 0, end: 3, type: 1 }]), 'Entity 1 '],
  ])('are named, and the rest is read: %s', (line, reason) => {
    const { documents, problems } = parseGold(`${line}\n${record([])}`, 'gold.jsonl');
    expect(documents).toHaveLength(1);
    expect(problems).toEqual([
      {
        code: 'bad-gold-record',
        severity: 'warning',
        message: expect.stringContaining(reason),
        place: { path: 'gold.jsonl', line: 1 },
      },
    ]);
  });

  it('show a record that is one', () => {
    const example = /write (\{.*\}) on one line/.exec(parseGold('x', 'gold.jsonl').problems[0]!.message)![1]!;
    expect(parseGold(example, 'gold.jsonl').documents[0]!.entities).toHaveLength(1);
  });

  it('never keep a span that is not in its text', () => {
    const offset = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constant(null), fc.double());
    const entity = fc.record({ start: offset, end: offset, type: fc.constantFrom('PER', 'LOC', 'X') });
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), fc.array(entity, { maxLength: 4 }), (text, entities) => {
        const { documents, problems } = parseGold(JSON.stringify({ id: 'a', text, entities }), 'a.jsonl');
        expect(documents.length + problems.length).toBe(1);
        for (const { start, end } of documents.flatMap((document) => document.entities))
          expect(text.slice(start, end)).toHaveLength(end - start);
      }),
    );
  });
});
