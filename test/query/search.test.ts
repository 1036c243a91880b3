import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { search } from '../../src/query/index.ts';
import { openStore, type Store, writeStore } from '../../src/store/index.ts';
import { wordsIn } from '../../src/text/words.ts';
import { corpora, corpusOf } from '../store/corpora.ts';
import { bodyOf, documentOf, piecesOf } from '../store/drafts.ts';
import { scratchFolder, storeOf } from '../store/scratch.ts';

const HARBOUR = corpusSaying([
  'The port of [Azul] is closed.',
  'The PÓRT, the port: a port-to-port ferry.',
  '[Ortúzar] closed it.',
  'Nothing to report.',
]);

function corpusSaying(sentences: readonly string[]): ReturnType<typeof corpusOf> {
  return corpusOf([bodyOf('a', sentences, { date: '2015' })]);
}

function found(store: Store, ...terms: readonly string[]): readonly string[] {
  return search(store, terms).map(({ sentence }) => sentence.text);
}

describe('search', () => {
  test('finds whole words without case and accents, the sentence that says most of them first', () => {
    const store = storeOf(HARBOUR);
    expect(found(store, 'pórt')).toEqual([
      'The PÓRT, the port: a port-to-port ferry.',
      'The port of Azul is closed.',
    ]);
    expect(found(store, 'por')).toEqual([]);
  });

  test('wants all terms, and the words of a term one after the other', () => {
    const store = storeOf(HARBOUR);
    expect(found(store, 'closed', 'PORT')).toEqual(['The port of Azul is closed.']);
    expect(found(store, 'port of azul', 'closed')).toHaveLength(1);
    expect(found(store, 'azul port')).toEqual([]);
    expect(found(store, 'closed', 'ferry')).toEqual([]);
  });

  test('marks the words where they stand', () => {
    const [row] = search(storeOf(HARBOUR), ['port', 'to port', 'the']);
    const { start, text } = row!.sentence;
    expect(row!.words.map((span) => text.slice(span.start - start, span.end - start))).toEqual([
      ...['The', 'PÓRT', 'the', 'port', 'port', 'to-port'],
    ]);
  });

  test('says where a sentence is', () => {
    const [row] = search(storeOf(HARBOUR), ['nothing']);
    expect(row).toMatchObject({ document: 'a', path: 'folder/a', date: '2015', line: 1, column: 90 });
  });

  test('can be limited, and to sentences that mention a type', () => {
    const store = storeOf(HARBOUR);
    expect(search(store, ['port'], { limit: 1 })).toHaveLength(1);
    const beside = search(store, ['closed'], { types: ['person', 'organization'] });
    expect(beside.map(({ sentence }) => sentence.text)).toEqual(['Ortúzar closed it.']);
    expect(search(store, ['closed'], { types: ['organization'] })).toEqual([]);
  });

  test('leaves out furniture, and what only says again what another document says', () => {
    const furniture = { kind: 'furniture' as const, sentences: [piecesOf('Share this on the port.')] };
    const copy = { ...bodyOf('b', ['A port.', 'Another port.']), repeats: [0] };
    const store = storeOf(corpusOf([documentOf('a', [furniture]), copy]));
    expect(found(store, 'port')).toEqual(['Another port.']);
    const all = search(store, ['port'], { repeats: true });
    expect(all.map(({ sentence }) => sentence.text)).toEqual(['A port.', 'Another port.']);
  });

  test.each([
    ['an operator', 'OR'],
    ['a quotation mark', '"'],
    ['brackets', '(port'],
    ['a column', 'words:port'],
    ['a prefix', 'por*'],
    ['a beginning', '^port'],
    ['nearness', 'NEAR(port closed)'],
    ['a minus', '-port'],
    ['a NUL', 'port\0"'],
    ['half a character', 'port\ud800'],
    ['SQL', "'; DROP TABLE documents; --"],
  ])('takes %s for words', (_, term) => {
    const store = storeOf(HARBOUR);
    const keys = wordsIn(term).map(({ key }) => key);
    const expected = keys.length === 1 && keys[0] === 'port' ? 2 : 0;
    expect(found(store, term)).toHaveLength(expected);
    expect(found(store, term, 'nowhere')).toEqual([]);
  });
});

test('in any corpus a search finds the sentences that hold the terms, and no other', () => {
  const path = join(scratchFolder(), 'corpus-graph.db');
  const terms = fc.array(
    fc.oneof(
      fc.constantFrom('went', 'TO', 'la', 'creme', 'שלום', 'o neill', 'proto', '漢', 'azul', 'del rio'),
      fc.string({ unit: 'binary' }),
    ),
    { minLength: 1, maxLength: 2 },
  );
  fc.assert(
    fc.property(corpora, terms, (corpus, wanted) => {
      writeStore(path, corpus, {});
      const store = openStore(path);
      const rows = search(store, wanted);
      store.close();
      const phrases = wanted.map(spaced).filter((phrase) => phrase !== '  ');
      const expected = corpus.documents.flatMap(({ document: { id, text }, sentences }) =>
        sentences
          .filter(() => phrases.length > 0)
          .filter(({ start, end }) =>
            phrases.every((phrase) => spaced(text.slice(start, end)).includes(phrase)),
          )
          .map(({ start }) => `${id} ${start}`),
      );
      expect(rows.map(({ document, sentence }) => `${document} ${sentence.start}`).sort()).toEqual(
        expected.sort(),
      );
      for (const { words } of rows) expect(words.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

/** Its words, each between spaces. */
function spaced(text: string): string {
  return ` ${wordsIn(text)
    .map(({ key }) => key)
    .join(' ')} `;
}
