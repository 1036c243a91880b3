import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoMention, Network, ResolvedDocument } from '../../src/model.ts';
import { contextsOf, duplicateGroups, relate, withRepeats } from '../../src/relate/index.ts';
import { scopes } from '../store/corpora.ts';
import { entitiesOf, resolvedOf } from './marked.ts';
import { retold, unlike } from './retold.ts';

const STORY =
  'The mayor of the old harbour town has not been seen since the day on which the market burned to the ground. ' +
  'Her deputy says that she went north to see her mother, who lives with nobody but two goats.';

/** The sentences of each document that say nothing new. */
function repeatsOf(...texts: readonly string[]): readonly (readonly string[])[] {
  const documents = texts.map((text, i) => resolvedOf(`${i}`, text));
  return withRepeats(documents).map(({ document, sentences, repeats = [] }) =>
    repeats.map((i) => document.text.slice(sentences[i]!.start, sentences[i]!.end)),
  );
}

function networkOf(documents: readonly ResolvedDocument[], scope: Parameters<typeof relate>[2]): Network {
  return relate(documents, entitiesOf(documents), scope);
}

describe('in a group of near-duplicates', () => {
  test.each([
    ['however it is written', 'Ada met Bo in the old town.', 'ADA met Bo, in the “old” town!'],
    ['inside of a longer one', 'On Monday Ada met Bo in the old town.', 'Ada met Bo in the old town.'],
    ['of few words', 'Ada met Bo.', 'Ada met Bo.'],
    ['cut in another place', 'Ada met Bo, and Cy was there.', 'Ada met Bo.\nAnd Cy was there.'],
  ])('a sentence repeats an earlier one %s', (_, first, second) => {
    const repeats = repeatsOf(`${STORY} ${first}`, `${STORY} ${second}`);
    expect(repeats[0]).toEqual([]);
    expect(repeats[1]!.slice(2).join('\n')).toBe(second);
  });

  test.each([
    ['with another name', 'Ada met Bo in the old town.', 'Ada met Cy in the old town.'],
    ['with a word more', 'Ada met Bo in the old town.', 'Ada met Bo again in the old town.'],
    ['of few words that stand elsewhere', 'Yesterday Ada met Bo there.', 'Ada met Bo.'],
    ['that goes on', 'Ada met Bo in the old town.', 'Ada met Bo in the old town with Cy.'],
  ])('a sentence is new %s', (_, first, second) => {
    expect(repeatsOf(`${STORY} ${first}`, `${STORY} ${second}`)[1]).toHaveLength(2);
  });

  test('what two later documents add is counted in the first of them', () => {
    const added = `${STORY} Ada met Bo in the old town.`;
    expect(repeatsOf(STORY, added, added).map((repeats) => repeats.length)).toEqual([0, 2, 3]);
  });
});

test('outside of a group a sentence is never a repeat', () => {
  const other =
    'Four ships have come in from the south this week, and none of them had paid its dues before it left again.';
  const sentence = 'Ada met Bo in the old town.';
  expect(repeatsOf(`${STORY} ${sentence}`, `${other} ${sentence}`, sentence)).toEqual([[], [], []]);
});

describe('a quoted line', () => {
  const SAID = 'Ada met Bo in the old town.';

  test.each<[string, string, string, readonly number[]]>([
    ['repeats what another document says', SAID, `I see.\n> ${SAID}`, [0, 1]],
    ['and one that comes later', `I see.\n> ${SAID}`, SAID, [1, 0]],
    ['and what an earlier one quotes', `I see.\n> ${SAID}`, `Oh.\n>> ${SAID}`, [0, 1]],
    ['and what its own document says', `${SAID}\n> ${SAID}`, 'Oh.', [1, 0]],
    ['wrapped at another place', SAID, '> Ada met Bo in\n> the old\n> town.', [0, 3]],
    ['behind a tab', SAID, `\t> ${SAID}`, [0, 1]],
    ['is new where nobody says it', 'Ada met Bo in the new town.', `I see.\n> ${SAID}`, [0, 0]],
    ['is one that begins with the sign', SAID, `I see > ${SAID}`, [0, 0]],
  ])('%s', (_, first, second, counts) => {
    expect(repeatsOf(first, second).map((repeats) => repeats.length)).toEqual(counts);
  });

  test('makes no near-duplicate of the answer', () => {
    const documents = [resolvedOf('a', STORY), resolvedOf('b', `I see.\n> ${STORY}`)];
    const [, answer] = withRepeats(documents);
    expect(answer!.repeats).toHaveLength(2);
    expect(answer!.duplicateOf).toBeUndefined();
  });
});

describe('contexts with repeats', () => {
  const A = '[P Ada] spoke.';
  const B = '[P Bo] listened.';
  const both = '[P Ada] met [P Bo].';

  /** The pairs' sentences, with this scope and these repeats. */
  function contexts(
    kind: 'sentence' | 'paragraph' | 'document' | number,
    text: string,
    repeats: readonly number[],
  ): readonly (readonly number[])[] {
    const scope = typeof kind === 'number' ? { kind: 'window' as const, sentences: kind } : { kind };
    const document = { ...resolvedOf('a', text), repeats };
    const sentenceOf = (mention: number): number =>
      document.sentences.findIndex(({ end }) => document.mentions[mention]!.start < end);
    return contextsOf(document, 0, scope).map(({ a, b }) => [sentenceOf(a), sentenceOf(b)]);
  }

  test.each<[string, ...Parameters<typeof contexts>, readonly (readonly number[])[]]>([
    ['a repeated sentence', 'sentence', `${both} ${both}`, [0], [[1, 1]]],
    ['a paragraph of repeats', 'paragraph', `${A} ${B}`, [0, 1], []],
    ['a new name in a repeated paragraph', 'paragraph', `${A} ${B}`, [0], [[0, 1]]],
    ['a repeated name that comes later', 'document', `${A}\n${B}`, [1], [[0, 1]]],
    ['a new sentence on what stood there', 'document', `${A} ${B}\n${A}`, [0, 1], []],
    ['new sentences on both', 'document', `${A} ${B}\n${A}\n${B}`, [0, 1], [[2, 3]]],
    ['two repeated neighbours', 2, `${A} ${B}`, [0, 1], []],
    ['a new neighbour of a repeat', 2, `${A} ${B}`, [1], [[0, 1]]],
    ['a repeated sentence between', 2, `${A} ${both} ${B}`, [1], []],
  ])('%s', (_, kind, text, repeats, expected) => {
    expect(contexts(kind, text, repeats)).toEqual(expected);
  });
});

test('a name that is read otherwise in a repeat still has a document', () => {
  const said = resolvedOf('a', `${STORY} [P Ada] met [P Bo].`);
  const repeated = resolvedOf('b', `${STORY} [P Ada] met [P Bo].`);
  const other = repeated.resolutions.map(({ entity, ...rest }) => ({ ...rest, entity: `${entity} of b` }));
  const documents = withRepeats([said, { ...repeated, resolutions: other }]);
  const entities = ['Ada', 'Ada of b', 'Bo', 'Bo of b'].map((id) => ({
    ...{ id, name: id, aliases: [] },
    type: 'person' as const,
  }));
  const network = relate(documents, entities, { kind: 'sentence' });
  expect(network.entities.map(({ mentions, documents }) => [mentions, documents])).toEqual(
    entities.map(() => [1, 1]),
  );
  expect(network.coMentions.map(pair)).toEqual(['Ada Bo']);
});

describe('whatever is retold', () => {
  test('the order of the documents does not matter', () => {
    const shuffled = retold.chain((documents) =>
      fc.tuple(fc.constant(documents), fc.shuffledSubarray([...documents], { minLength: documents.length })),
    );
    fc.assert(
      fc.property(shuffled, ([documents, others]) => {
        expect(duplicateGroups(others)).toEqual(duplicateGroups(documents));
        const byId = new Map(withRepeats(others).map((resolved) => [resolved.document.id, resolved]));
        for (const resolved of withRepeats(documents))
          expect(byId.get(resolved.document.id)).toEqual(resolved);
      }),
    );
  });

  test('every document twice gives the same network but for the mentions', () => {
    fc.assert(
      fc.property(retold, scopes, (documents, scope) => {
        const copies = documents.map((resolved) => {
          const id = `${resolved.document.id} (copy)`;
          return { ...resolved, document: { ...resolved.document, id } };
        });
        const once = networkOf(withRepeats(documents), scope);
        const twice = networkOf(withRepeats([...documents, ...copies]), scope);
        expect(twice.coMentions).toEqual(once.coMentions);
        expect(twice.entities).toEqual(
          once.entities.map((entity) => ({ ...entity, mentions: 2 * entity.mentions })),
        );
      }),
    );
  });

  test('no pair that shares a sentence is lost, and none gains', () => {
    fc.assert(
      fc.property(retold, (documents) => {
        const every = networkOf(documents, { kind: 'sentence' }).coMentions;
        const counted = networkOf(withRepeats(documents), { kind: 'sentence' }).coMentions;
        expect(counted.map(pair)).toEqual(every.map(pair));
        for (const [i, { weight, documents }] of counted.entries()) {
          expect(weight).toBeLessThanOrEqual(every[i]!.weight);
          expect(documents).toBeLessThanOrEqual(every[i]!.documents);
        }
      }),
    );
  });

  test('duplicates lead to the first of their group, which leads to none', () => {
    fc.assert(
      fc.property(retold, (documents) => {
        const groups = duplicateGroups(documents);
        for (const { document, duplicateOf } of withRepeats(documents)) {
          const [first] = groups.find((group) => group.includes(document.id)) ?? [];
          expect(duplicateOf).toBe(first === document.id ? undefined : first);
        }
      }),
    );
  });

  test('documents that share nothing are left as they are', () => {
    fc.assert(
      fc.property(unlike, (documents) => {
        expect(withRepeats(documents)).toEqual(documents);
      }),
    );
  });
});

function pair({ a, b }: CoMention): string {
  return `${a} ${b}`;
}
