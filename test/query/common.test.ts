import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/model.ts';
import { common } from '../../src/query/index.ts';
import { corpora, corpusOf } from '../store/corpora.ts';
import { bodyOf, ENTITIES } from '../store/drafts.ts';
import { storeOf } from '../store/scratch.ts';

const ANA = 'person:Ana Belén Ortúzar';
const GUILD = 'organization:Gremio del Río';
const PROTO = 'organization:__proto__';
const AZUL = 'location:Ciudad <b>Azul</b>';
const ADA = 'person:𝔸da';
const FINN = 'person:ﬁnn';

/** With Ana and with the guild: Proto (1, 3), Azul (2, 2), Ada (1, 1); Finn with Ana alone. */
const CORPUS = corpusOf([
  bodyOf('a', [
    '[Ortúzar] [PROTO].',
    '[Ortúzar] [Azul].',
    '[Ortúzar] [Azul].',
    '[Ortúzar] [Ada].',
    '[Ortúzar] [ﬁnn].',
  ]),
  bodyOf('b', ['[GDR] [PROTO].', '[GDR] [PROTO].', '[GDR] [Azul].', '[GDR] [Ada].']),
  bodyOf('c', ['[GDR] [PROTO].', '[GDR] [Azul].', '[GDR] [Ortúzar].']),
]);

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

describe('common neighbours', () => {
  test('come with both links, the strongest weaker link first, then the heaviest together', () => {
    const rows = common(storeOf(CORPUS), ANA, GUILD);
    expect(idsOf(rows)).toEqual([AZUL, PROTO, ADA]);
    expect(rows[1]).toEqual({
      id: PROTO,
      name: '__proto__',
      type: 'organization',
      mentions: 4,
      a: { weight: 1, documents: 1 },
      b: { weight: 3, documents: 2 },
    });
    expect(common(storeOf(CORPUS), GUILD, ANA)[1]).toMatchObject({ a: { weight: 3 }, b: { weight: 1 } });
  });

  test('can be of some types, heavy ones, or few', () => {
    const store = storeOf(CORPUS);
    expect(idsOf(common(store, ANA, GUILD, { types: ['person', 'location'] }))).toEqual([AZUL, ADA]);
    expect(idsOf(common(store, ANA, GUILD, { minWeight: 2 }))).toEqual([AZUL]);
    expect(idsOf(common(store, ANA, GUILD, { limit: 2 }))).toEqual([AZUL, PROTO]);
  });

  test('are none where nothing is shared', () => {
    expect(common(storeOf(CORPUS), FINN, GUILD)).toMatchObject([{ id: ANA }]);
    expect(common(storeOf(CORPUS), FINN, ANA)).toEqual([]);
    expect(common(storeOf(CORPUS), ANA, 'person:nobody')).toEqual([]);
  });

  test('of any two entities of any corpus are those with an edge to both', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const store = storeOf(corpus);
        const [a, b] = [ENTITIES[0]!.id, ENTITIES[1]!.id];
        const [withA, withB] = [neighboursIn(corpus, a), neighboursIn(corpus, b)];
        expect([...idsOf(common(store, a, b))].sort()).toEqual(
          withA.filter((id) => withB.includes(id)).sort(),
        );
      }),
      { numRuns: 20 },
    );
  });
});

function neighboursIn({ network }: Corpus, id: string): readonly string[] {
  return network.coMentions.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []));
}
