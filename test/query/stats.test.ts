import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model.ts';
import { stats } from '../../src/query/index.ts';
import type { Store } from '../../src/store/index.ts';
import { corpusOf } from '../store/corpora.ts';
import { bodyOf, documentOf, piecesOf } from '../store/drafts.ts';
import { storeOf } from '../store/scratch.ts';

const PROBLEMS: readonly Problem[] = ['unread-format', 'bad-date', 'unread-format'].map((code) => ({
  code,
  severity: 'warning',
  message: `A ${code}.`,
}));

const CORPUS = corpusOf(
  [
    bodyOf('a', ['[Ortúzar] met the [GDR].', '[Azul] and [Ada].', '[ﬁnn].'], { date: '2015' }),
    documentOf('b', [
      { kind: 'body', sentences: [piecesOf('[PROTO] of the [GDR].'), [{ name: 'Azul', fits: ['x', 'y'] }]] },
    ]),
    { ...bodyOf('c', ['[ﬁnn].'], { date: '2016-02-03' }), duplicateOf: 'a', repeats: [0] },
  ],
  { kind: 'sentence' },
  PROBLEMS,
);

function facts(store: Store, part: string, rules?: number): readonly (readonly [string, number | string])[] {
  return stats(store, rules === undefined ? {} : { rules })
    .filter((stat) => stat.part === part)
    .map(({ name, value }) => [name, value]);
}

describe('stats', () => {
  const store = (): Store => storeOf(CORPUS, { program: 'corpus-graph 9' });

  test('say how many documents there are, from when, and what they repeat', () => {
    expect(facts(store(), 'documents')).toEqual([
      ['all', 3],
      ['dated', 2],
      ['first', '2015'],
      ['last', '2016-02-03'],
      ['near-duplicates of others', 1],
      ['groups of near-duplicates', 1],
    ]);
    expect(facts(store(), 'sentences')).toEqual([
      ['all', 6],
      ['repeats of others', 1],
    ]);
  });

  test('count mentions, entities by type, and the parts of the network', () => {
    expect(facts(store(), 'mentions')).toEqual([
      ['all', 9],
      ['settled', 8],
      ['open', 1],
    ]);
    expect(facts(store(), 'entities')).toEqual([
      ['all', 6],
      ['person', 3],
      ['organization', 2],
      ['location', 1],
    ]);
    expect(facts(store(), 'network')).toEqual([
      ['edges', 3],
      ['components', 2],
      ['entities in the largest', 3],
      ['entities without an edge', 1],
    ]);
  });

  test('name the rules that found most, all gazetteer entries as one', () => {
    expect(facts(store(), 'rules')).toEqual([
      ['gazetteer', 8],
      ['open', 1],
    ]);
    expect(facts(store(), 'rules', 1)).toEqual([
      ['gazetteer', 8],
      ['others', 1],
    ]);
  });

  test('count problems by code, and tell what the run was made with', () => {
    expect(facts(store(), 'problems')).toEqual([
      ['bad-date', 1],
      ['unread-format', 2],
    ]);
    expect(facts(store(), 'run')).toEqual([
      ['program', 'corpus-graph 9'],
      ['scope', 'sentence'],
    ]);
  });

  test('of an empty corpus are zeros', () => {
    const empty = storeOf(corpusOf([]));
    expect(facts(empty, 'documents')).not.toContainEqual(['first', expect.anything()]);
    expect(facts(empty, 'network').map(([, value]) => value)).toEqual([0, 0, 0, 0]);
    expect(facts(empty, 'rules')).toEqual([]);
  });
});
