import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/resolve/index.ts';
import { corpusIn, EMPTY, printed, taggedOf } from './corpora.ts';

const FIXTURES = 'fixtures/resolve';

describe('a corpus for each way in which names belong together', () => {
  test.each(readdirSync(FIXTURES).sort())('%s', (leaf) => {
    const { tagged, lexicon } = corpusIn(`${FIXTURES}/${leaf}`);
    const expected = readFileSync(`${FIXTURES}/${leaf}/expected.txt`, 'utf8');
    expect(printed(resolve(tagged, lexicon))).toBe(expected);
    expect(printed(resolve(tagged.toReversed(), lexicon))).toBe(expected);
  });
});

describe('for every corpus', () => {
  const word = fc.constantFrom(
    'Ana',
    'Luis',
    'Vega',
    'Ruiz',
    'Gil',
    'de',
    'L.',
    '“Chepe”',
    'Oqwe',
    '__proto__',
    'ÓQWE',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const name = fc
    .tuple(fc.constantFrom('P', 'P', 'O', 'L', '?'), text)
    .map(([type, own]) => `[${type} ${own}]`);
  const link = fc.constantFrom(' and ', ', alias ', ' (', ') ', ', ', '. They met ', '\n');
  const page = fc
    .array(fc.tuple(name, link), { maxLength: 8 })
    .map((parts) => `They met ${parts.flat().join('')}.`);
  const corpus = fc
    .array(page, { maxLength: 6 })
    .map((pages) => pages.map((text, i) => taggedOf(`${i}.txt`, text)));

  test('the order of the documents does not matter', () => {
    fc.assert(
      fc.property(corpus, fc.nat(), (tagged, turn) => {
        const turned = tagged.map((_, i) => tagged[(i + turn) % tagged.length]!);
        expect(resolve(turned, EMPTY)).toEqual(resolve(tagged, EMPTY));
      }),
    );
  });

  test('each mention goes to one entity of its type, or to none with its candidates', () => {
    fc.assert(
      fc.property(corpus, (tagged) => {
        const { documents, entities } = resolve(tagged, EMPTY);
        const byId = new Map(entities.map((entity) => [entity.id, entity]));
        for (const { mentions, resolutions } of documents) {
          expect(resolutions).toHaveLength(mentions.length);
          for (const [i, { entity, candidates, because }] of resolutions.entries()) {
            expect(because).not.toBe('');
            if (entity === null) for (const id of candidates) expect(byId.has(id)).toBe(true);
            else expect([byId.get(entity)?.type, candidates]).toEqual([mentions[i]!.type, []]);
          }
        }
      }),
    );
  });

  test('entities are sorted, each id once, each mentioned, with the names that were written for it', () => {
    fc.assert(
      fc.property(corpus, (tagged) => {
        const { documents, entities } = resolve(tagged, EMPTY);
        const ids = entities.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort());
        for (const { id, name, aliases } of entities) {
          const written = documents.flatMap(({ mentions, resolutions }) =>
            mentions.filter((_, i) => resolutions[i]!.entity === id).map((mention) => mention.text),
          );
          expect(written.length).toBeGreaterThan(0);
          for (const surface of written) expect([name, ...aliases]).toContain(surface);
        }
      }),
    );
  });

  test('a document’s own spans stay as they were tagged', () => {
    fc.assert(
      fc.property(corpus, (tagged) => {
        for (const { document, mentions } of resolve(tagged, EMPTY).documents)
          for (const { start, end, text: own } of mentions) expect(document.text.slice(start, end)).toBe(own);
      }),
    );
  });
});
