import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/model.ts';
import { type PathStep, path } from '../../src/query/index.ts';
import { openStore, writeStore } from '../../src/store/index.ts';
import { corpora, corpusOf } from '../store/corpora.ts';
import { bodyOf, ENTITIES } from '../store/drafts.ts';
import { scratchFolder, storeOf } from '../store/scratch.ts';

const ANA = 'person:Ana Belén Ortúzar';
const GUILD = 'organization:Gremio del Río';
const PROTO = 'organization:__proto__';
const AZUL = 'location:Ciudad <b>Azul</b>';
const ADA = 'person:𝔸da';
const FINN = 'person:ﬁnn';

/** Ana with Finn (1); Ana with the guild (3), the guild with Azul (2), Azul with Finn (2); Proto alone. */
const ROUND = corpusOf([
  bodyOf('a', ['[Ortúzar] saw [ﬁnn].', '[Ortúzar] met the [GDR].', 'The [GDR] is in [Azul].', '[PROTO].']),
  bodyOf('b', ['[Ortúzar] left the [GDR].', 'The [GDR] of [Azul].', '[ﬁnn] is in [Azul].'], { date: '2015' }),
  bodyOf('c', ['[Ortúzar] and the [GDR].', '[ﬁnn] of [Azul].']),
]);

describe('the strongest path', () => {
  test('goes round a weak link', () => {
    const steps = path(storeOf(ROUND), ANA, FINN)!;
    expect(idsOn(steps)).toEqual([ANA, GUILD, AZUL, FINN]);
    expect(steps.map(({ weight, documents }) => [weight, documents])).toEqual([
      [3, 3],
      [2, 2],
      [2, 2],
    ]);
    expect(steps[0]).toMatchObject({
      from: { id: ANA, name: 'Ana Belén Ortúzar', type: 'person' },
      to: { id: GUILD, name: 'Gremio del Río', type: 'organization' },
      evidence: { document: 'b', sentence: { text: 'Ortúzar left the GDR.' } },
    });
  });

  test('is the same from the other end', () => {
    const store = storeOf(ROUND);
    expect(idsOn(path(store, FINN, ANA)!)).toEqual([FINN, AZUL, GUILD, ANA]);
    const [first] = path(store, FINN, ANA)!;
    expect(first!.evidence).toEqual(store.evidence(FINN, AZUL, 1)[0]);
  });

  test('is the shortest among equally strong ones, then the heaviest, then that of the first ids', () => {
    const direct = storeOf(corpusOf([bodyOf('a', ['[GDR], [ﬁnn].', '[GDR] of [Azul].', '[Azul] [ﬁnn].'])]));
    expect(idsOn(path(direct, GUILD, FINN)!)).toEqual([GUILD, FINN]);
    const heavier = ['[GDR] [Azul].', '[Azul] [ﬁnn].', '[GDR] [Ada].', '[Ada] [ﬁnn].', 'Again [Ada], [ﬁnn].'];
    expect(idsOn(path(storeOf(corpusOf([bodyOf('a', heavier)])), GUILD, FINN)!)).toEqual([GUILD, ADA, FINN]);
    const equal = heavier.slice(0, 4);
    expect(idsOn(path(storeOf(corpusOf([bodyOf('a', equal)])), GUILD, FINN)!)).toEqual([GUILD, AZUL, FINN]);
  });
});

describe('a path', () => {
  test('of fewest steps takes weak links too', () => {
    expect(idsOn(path(storeOf(ROUND), ANA, FINN, { shortest: true })!)).toEqual([ANA, FINN]);
    expect(idsOn(path(storeOf(ROUND), ANA, FINN, { shortest: true, minWeight: 2 })!)).toHaveLength(4);
  });

  test('leads over entities of the types asked for, whatever the ends are', () => {
    const store = storeOf(ROUND);
    expect(idsOn(path(store, ANA, FINN, { types: ['organization'] })!)).toEqual([ANA, FINN]);
    expect(idsOn(path(store, FINN, ANA, { types: ['organization'] })!)).toEqual([FINN, ANA]);
    expect(path(store, ANA, FINN, { types: ['organization'], minWeight: 2 })).toBeUndefined();
    expect(idsOn(path(store, ANA, FINN, { types: ['organization', 'location'] })!)).toHaveLength(4);
  });

  test('is not there between entities that nothing connects', () => {
    const store = storeOf(ROUND);
    expect(path(store, ANA, PROTO)).toBeUndefined();
    expect(path(store, PROTO, ANA, { shortest: true })).toBeUndefined();
    expect(path(store, ANA, FINN, { minWeight: 3 })).toBeUndefined();
    expect(path(store, ANA, 'person:nobody')).toBeUndefined();
  });
});

test('in any corpus no path is better than the one found', () => {
  const file = join(scratchFolder(), 'corpus-graph.db');
  const ends = fc.subarray(
    ENTITIES.map(({ id }) => id),
    { minLength: 2, maxLength: 2 },
  );
  fc.assert(
    fc.property(corpora, ends, fc.boolean(), (corpus, [from, to], shortest) => {
      writeStore(file, corpus, {});
      const store = openStore(file);
      const found = path(store, from!, to!, { shortest });
      const best = allPaths(corpus, from!, to!).map(meritOf(shortest)).sort(byMerit)[0];
      expect(found && meritOf(shortest)(found.map(({ weight }) => weight))).toEqual(best);
      expect(path(store, to!, from!, { shortest }) ?? []).toHaveLength(found?.length ?? 0);
      store.close();
    }),
    { numRuns: 60 },
  );
});

/** Every path without a circle, as the weights of its steps. */
function allPaths(corpus: Corpus, from: string, to: string, seen: readonly string[] = []): number[][] {
  if (from === to) return [[]];
  return corpus.network.coMentions
    .flatMap(({ a, b, weight }) => (a === from ? [{ to: b, weight }] : b === from ? [{ to: a, weight }] : []))
    .filter((link) => !seen.includes(link.to))
    .flatMap((link) => allPaths(corpus, link.to, to, [...seen, from]).map((rest) => [link.weight, ...rest]));
}

/** What is compared, the more the better. */
type Merit = readonly [weakest: number, steps: number, total: number];

function meritOf(shortest: boolean): (weights: readonly number[]) => Merit {
  return (weights) => [
    shortest ? 0 : Math.min(...weights),
    -weights.length,
    weights.reduce((sum, weight) => sum + weight, 0),
  ];
}

function byMerit(one: Merit, other: Merit): number {
  return other[0] - one[0] || other[1] - one[1] || other[2] - one[2];
}

function idsOn(steps: readonly PathStep[]): readonly string[] {
  return [...steps.slice(0, 1).map(({ from }) => from.id), ...steps.map(({ to }) => to.id)];
}
