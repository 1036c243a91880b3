import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/model.ts';
import { neighbours } from '../../src/query/index.ts';
import { openStore, writeStore } from '../../src/store/index.ts';
import { corpora, corpusOf } from '../store/corpora.ts';
import { bodyOf } from '../store/drafts.ts';
import { scratchFolder, storeOf } from '../store/scratch.ts';

const ANA = 'person:Ana Belén Ortúzar';
const GUILD = 'organization:Gremio del Río';
const PROTO = 'organization:__proto__';
const AZUL = 'location:Ciudad <b>Azul</b>';
const ADA = 'person:𝔸da';
const FINN = 'person:ﬁnn';

/** Ana with the guild (3) and Azul (1); the guild with Proto (2) and Ada (1); Azul with Ada (2); Finn with Proto (1). */
const CHAIN = corpusOf([
  bodyOf('a', ['[Ortúzar] met the [GDR].', 'Again [Ortúzar] met the [GDR].', '[Ortúzar] saw [Azul].']),
  bodyOf('b', ['[Ortúzar] left the [GDR].', 'The [GDR] is the [PROTO].', 'The [GDR] and the [PROTO].'], {
    date: '2015-03',
  }),
  bodyOf('c', ['The [GDR] has [Ada].', '[Ada] is in [Azul].', '[Azul] has [Ada].', 'The [PROTO] has [ﬁnn].']),
]);

describe('neighbours', () => {
  test('are ranked by weight, each with its earliest sentence', () => {
    expect(neighbours(storeOf(CHAIN), ANA)).toStrictEqual([
      {
        id: GUILD,
        name: 'Gremio del Río',
        type: 'organization',
        weight: 3,
        documents: 2,
        mentions: 6,
        quote: 'Ortúzar left the GDR.',
        depth: 1,
      },
      {
        id: AZUL,
        name: 'Ciudad <b>Azul</b>',
        type: 'location',
        weight: 1,
        documents: 1,
        mentions: 3,
        quote: 'Ortúzar saw Azul.',
        depth: 1,
      },
    ]);
  });

  test('of equal weight are ranked by documents, then by id in code units', () => {
    const corpus = corpusOf([
      bodyOf('a', ['[GDR] and [Azul].', '[GDR] and [Azul].', '[GDR] and [Ada].', '[GDR] and [PROTO].']),
      bodyOf('b', ['[GDR] and [PROTO].', '[GDR] and [ﬁnn].']),
    ]);
    expect(idsOf(neighbours(storeOf(corpus), GUILD))).toEqual([PROTO, AZUL, ADA, FINN]);
  });

  test('can be of one type, few, or heavy ones alone', () => {
    const store = storeOf(CHAIN);
    expect(idsOf(neighbours(store, GUILD))).toEqual([ANA, PROTO, ADA]);
    expect(idsOf(neighbours(store, GUILD, { types: ['person'] }))).toEqual([ANA, ADA]);
    expect(idsOf(neighbours(store, GUILD, { types: ['location'] }))).toEqual([]);
    expect(idsOf(neighbours(store, GUILD, { types: ['organization', 'location'] }))).toEqual([PROTO]);
    expect(idsOf(neighbours(store, GUILD, { limit: 1 }))).toEqual([ANA]);
    expect(idsOf(neighbours(store, GUILD, { minWeight: 2 }))).toEqual([ANA, PROTO]);
  });

  test('of neighbours say over whom, with the weaker of the two weights', () => {
    const far = neighbours(storeOf(CHAIN), ANA, { depth: 2 }).filter(({ depth }) => depth === 2);
    expect(far).toStrictEqual([
      {
        id: PROTO,
        name: '__proto__',
        type: 'organization',
        weight: 2,
        documents: 1,
        mentions: 3,
        quote: 'The GDR is the PROTO.',
        depth: 2,
        via: { id: GUILD, name: 'Gremio del Río' },
      },
      {
        id: ADA,
        name: '𝔸da',
        type: 'person',
        weight: 1,
        documents: 1,
        mentions: 3,
        quote: 'Ada is in Azul.',
        depth: 2,
        via: { id: AZUL, name: 'Ciudad <b>Azul</b>' },
      },
    ]);
  });

  test('of neighbours are of the type asked for, over any; the limit is each depth’s own', () => {
    const store = storeOf(CHAIN);
    expect(idsOf(neighbours(store, ANA, { depth: 2, types: ['person'] }))).toEqual([ADA]);
    expect(idsOf(neighbours(store, ANA, { depth: 2, limit: 1 }))).toEqual([GUILD, PROTO]);
    expect(idsOf(neighbours(store, ANA, { depth: 2, minWeight: 2 }))).toEqual([GUILD, PROTO]);
  });

  test('of an entity that is not there, or stands alone, are none', () => {
    const store = storeOf(corpusOf([bodyOf('a', ['[Ortúzar] is alone.'])]));
    expect(neighbours(store, ANA, { depth: 2 })).toEqual([]);
    expect(neighbours(store, GUILD, { depth: 2 })).toEqual([]);
  });
});

test('the neighbours of any corpus are its edges, and those of neighbours are two edges away', () => {
  const path = join(scratchFolder(), 'corpus-graph.db');
  fc.assert(
    fc.property(corpora, (corpus) => {
      writeStore(path, corpus, {});
      const store = openStore(path);
      for (const { id } of corpus.network.entities) {
        const found = neighbours(store, id, { depth: 2, limit: Number.POSITIVE_INFINITY });
        const near = weightsFrom(corpus, id);
        expect(weightsOf(found.filter(({ depth }) => depth === 1))).toEqual(near);
        const far = [...near].flatMap(([via, first]) =>
          [...weightsFrom(corpus, via)].map(([end, second]) => [end, Math.min(first, second)] as const),
        );
        const heaviest = far.toSorted(([, one], [, other]) => one - other);
        const expected = heaviest.filter(([end]) => end !== id && !near.has(end));
        expect(weightsOf(found.filter(({ depth }) => depth === 2))).toEqual(new Map(expected));
      }
      store.close();
    }),
    { numRuns: 25 },
  );
});

function idsOf(found: readonly { readonly id: string }[]): readonly string[] {
  return found.map(({ id }) => id);
}

function weightsOf(found: readonly { readonly id: string; readonly weight: number }[]): Map<string, number> {
  return new Map(found.map(({ id, weight }) => [id, weight]));
}

function weightsFrom({ network }: Corpus, id: string): Map<string, number> {
  return new Map(
    network.coMentions.flatMap(({ a, b, weight }) =>
      a === id ? [[b, weight]] : b === id ? [[a, weight]] : [],
    ),
  );
}
