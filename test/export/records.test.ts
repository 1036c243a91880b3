import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentions, mentionsRecord, tagRecord } from '../../src/export/records.ts';
import { documentOf, expected, labels, textOf } from './fixtures.ts';

const names = new Map([['person:ana-duarte', 'Ana Duarte']]);
const nameOf = (id: string): string => names.get(id)!;

test('a tagged document is one line, without entities', () => {
  expect(`${tagRecord(documentOf('harbor'))}\n`).toBe(expected('harbor/tag.jsonl'));
});

test('a resolved document says for each mention its entity and name, or the candidates', () => {
  expect(textOf(mentions([documentOf('harbor')], nameOf))).toBe(expected('harbor/mentions.jsonl'));
});

test('no documents, no lines', () => {
  expect(textOf(mentions([], nameOf))).toBe('');
});

test('title and date are left out where the document has none', () => {
  const { document, ...rest } = documentOf('harbor');
  const { id, path, hash, text } = document;
  const record = JSON.parse(tagRecord({ ...rest, document: { id, path, hash, text } }));
  expect(Object.keys(record)).toEqual([
    'id',
    'path',
    'hash',
    'blocks',
    'sentences',
    'mentions',
    'candidates',
  ]);
});

test('any text stays on one line and comes back as it was', () => {
  fc.assert(
    fc.property(labels, (text) => {
      const tagged = documentOf('harbor');
      const [mention] = tagged.mentions;
      const line = mentionsRecord(
        {
          ...tagged,
          document: { ...tagged.document, id: text, title: text },
          mentions: [{ ...mention!, text }],
          resolutions: [{ entity: 'person:x', candidates: [], because: '' }],
        },
        () => text,
      );
      expect(line).not.toMatch(/[\r\n]/);
      const read = JSON.parse(Buffer.from(line).toString('utf8'));
      expect([read.id, read.title, read.mentions[0].text, read.mentions[0].name]).toEqual([
        text,
        text,
        text,
        text,
      ]);
    }),
  );
});
