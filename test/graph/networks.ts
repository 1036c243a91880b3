import fc from 'fast-check';
import type { CoMention, EntityCount, EntityType, Network } from '../../src/model.ts';

export function entity(id: string, mentions = 1, rest: Partial<EntityCount> = {}): EntityCount {
  const type = (id.split(':')[0] ?? 'person') as EntityType;
  return { id, type, name: id, aliases: [], mentions, documents: 1, ...rest };
}

export function pair(a: string, b: string, weight = 1, rest: Partial<CoMention> = {}): CoMention {
  return { a, b, weight, documents: 1, ...rest };
}

/** A port town: a union, two people who know each other through it, and a person on her own. */
export const harbor: Network = {
  entities: [
    entity('location:puerto-claro', 9, { documents: 3, first: '2014-03', last: '2015-09-22' }),
    entity('organization:harbor-union', 4, { aliases: ['HU', 'Unión del Puerto'] }),
    entity('person:ana-duarte', 2),
    entity('person:marta-rivas', 1),
    entity('person:pedro-lima', 2),
  ],
  coMentions: [
    pair('location:puerto-claro', 'organization:harbor-union', 3, { first: '2014-03', last: '2015-09-22' }),
    pair('organization:harbor-union', 'person:ana-duarte', 2),
    pair('organization:harbor-union', 'person:pedro-lima', 1),
  ],
};

const HOSTILE = [
  '__proto__',
  'constructor',
  '7',
  'a--person:b',
  'a',
  'b',
  'b--person:c',
  'c',
  '\ud800',
  ' ',
  '</script>',
];

const ids = fc
  .oneof(fc.constantFrom(...HOSTILE), fc.string({ minLength: 1, maxLength: 6, unit: 'binary' }))
  .map((name) => `person:${name}`);

/** Any network: hostile ids, links of every weight, each pair at most once. */
export const networks: fc.Arbitrary<Network> = fc
  .uniqueArray(fc.record({ id: ids, mentions: fc.integer({ min: 1, max: 300 }) }), {
    maxLength: 12,
    selector: ({ id }) => id,
  })
  .chain((nodes) => {
    const entities = nodes.map(({ id, mentions }) => entity(id, mentions));
    const index = fc.nat(Math.max(0, entities.length - 1));
    const links = fc.uniqueArray(fc.tuple(index, index, fc.integer({ min: 1, max: 9 })), {
      maxLength: 20,
      selector: ([one, other]) => `${Math.min(one, other)} ${Math.max(one, other)}`,
    });
    return links.map((chosen) => ({
      entities,
      coMentions: chosen
        .filter(([one, other]) => one !== other)
        .map(([one, other, weight]) => {
          const [a, b] = [entities[one]!.id, entities[other]!.id].sort();
          return pair(a!, b!, weight);
        }),
    }));
  });
