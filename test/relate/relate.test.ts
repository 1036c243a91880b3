import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Network, ResolvedDocument, Scope } from '../../src/model.ts';
import { contextsOf } from '../../src/relate/contexts.ts';
import { relate } from '../../src/relate/index.ts';
import { entitiesOf, resolvedOf } from './marked.ts';

const SENTENCE: Scope = { kind: 'sentence' };

function networkOf(documents: readonly ResolvedDocument[], scope: Scope = SENTENCE): Network {
  return relate(documents, entitiesOf(documents), scope);
}

const CORPUS = [
  resolvedOf('a.txt', '[P Ana] met [P Eva]. [P Eva] met [P Ana] again.', { date: '2015-09' }),
  resolvedOf('b.txt', '[P Ana] met [P Eva] and [P Luis] there.', { date: '2014-03-02' }),
  resolvedOf('c.txt', '[P Ana] sang alone. [P Luis] slept.', { date: '2016' }),
  resolvedOf('d.txt', '[P Eva] met [P Ana] once more.'),
];

describe('co-mentions', () => {
  const { coMentions } = networkOf(CORPUS);

  test('weight is the number of contexts, documents that of documents, dates the earliest and latest', () => {
    expect(coMentions[0]).toEqual({
      a: 'Ana',
      b: 'Eva',
      weight: 4,
      documents: 3,
      first: '2014-03-02',
      last: '2015-09',
    });
  });

  test('they are sorted, the lesser id first', () => {
    expect(coMentions.map(({ a, b }) => `${a}--${b}`)).toEqual(['Ana--Eva', 'Ana--Luis', 'Eva--Luis']);
  });

  test('without a date there is none', () => {
    expect(networkOf(CORPUS.slice(3)).coMentions).toEqual([{ a: 'Ana', b: 'Eva', weight: 1, documents: 1 }]);
  });
});

describe('entities', () => {
  const { entities } = networkOf(CORPUS);

  test('have their mentions, documents and dates', () => {
    expect(
      entities.map(({ id, mentions, documents, first, last }) => [id, mentions, documents, first, last]),
    ).toEqual([
      ['Ana', 5, 4, '2014-03-02', '2016'],
      ['Eva', 4, 3, '2014-03-02', '2015-09'],
      ['Luis', 2, 2, '2014-03-02', '2016'],
    ]);
  });

  test('that nobody mentions are left out', () => {
    const nobody = { id: 'Zoe', type: 'person', name: 'Zoe', aliases: [] } as const;
    expect(relate(CORPUS, [...entitiesOf(CORPUS), nobody], SENTENCE).entities).toHaveLength(3);
  });

  test('in a dateline are mentioned, though with no one', () => {
    const { entities: all, coMentions } = networkOf([resolvedOf('a.txt', '[L QUITO] - [P Ana] sang.')]);
    expect(all.map(({ id, mentions }) => [id, mentions])).toEqual([
      ['Ana', 1],
      ['QUITO', 1],
    ]);
    expect(coMentions).toEqual([]);
  });
});

test('an empty corpus gives an empty network', () => {
  expect(networkOf([])).toEqual({ entities: [], coMentions: [] });
});

describe('for every corpus', () => {
  const name = fc
    .constantFrom('Ana', 'Eva', 'Luis', '__proto__', 'constructor', 'Ñusta')
    .map((text) => `[P ${text}]`);
  const sentence = fc
    .array(name, { maxLength: 4 })
    .map((names) => `The day was long for ${names.join(', ')} there.`);
  const text = fc.array(
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
    { maxLength: 4 },
  );
  const date = fc.constantFrom('2014', '2014-02', '2015-01-01', undefined);
  const corpus = fc
    .array(fc.tuple(text, date), { maxLength: 6 })
    .map((all) =>
      all.map(([lines, day], i) =>
        resolvedOf(`${i}.txt`, lines.join('\n'), day === undefined ? {} : { date: day }),
      ),
    );
  const scope = fc.oneof(
    fc.constantFrom<Scope>({ kind: 'sentence' }, { kind: 'paragraph' }, { kind: 'document' }),
    fc.integer({ min: 1, max: 5 }).map((sentences): Scope => ({ kind: 'window', sentences })),
  );

  test('a weight is the number of contexts that are its evidence, a < b, and no pair comes twice', () => {
    fc.assert(
      fc.property(corpus, scope, (documents, within) => {
        const counted = new Map<string, number>();
        for (const [index, document] of documents.entries()) {
          for (const { a, b } of contextsOf(document, index, within)) {
            const pair = JSON.stringify([document.resolutions[a]!.entity, document.resolutions[b]!.entity]);
            counted.set(pair, (counted.get(pair) ?? 0) + 1);
          }
        }
        const { coMentions } = networkOf(documents, within);
        expect(new Map(coMentions.map(({ a, b, weight }) => [JSON.stringify([a, b]), weight]))).toEqual(
          counted,
        );
        expect(coMentions).toHaveLength(counted.size);
        for (const { a, b } of coMentions) expect(a < b).toBe(true);
      }),
    );
  });

  test('the order of the documents does not matter', () => {
    fc.assert(
      fc.property(corpus, scope, (documents, within) => {
        expect(networkOf(documents.toReversed(), within)).toEqual(networkOf(documents, within));
      }),
    );
  });

  test('a wider window holds no fewer contexts, and window:1 is the sentence', () => {
    const weightOf = (documents: readonly ResolvedDocument[], within: Scope): number =>
      networkOf(documents, within).coMentions.reduce((sum, { weight }) => sum + weight, 0);
    fc.assert(
      fc.property(corpus, fc.integer({ min: 1, max: 4 }), (documents, sentences) => {
        const narrow = weightOf(documents, { kind: 'window', sentences });
        expect(weightOf(documents, { kind: 'window', sentences: sentences + 1 })).toBeGreaterThanOrEqual(
          narrow,
        );
        expect(networkOf(documents, { kind: 'window', sentences: 1 })).toEqual(
          networkOf(documents, SENTENCE),
        );
      }),
    );
  });
});
