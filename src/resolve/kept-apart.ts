import type { Entity, KeptApart } from '../model.ts';
import { byCodeUnit } from '../text/order.ts';
import { type Apart, type Decision, decidedBecause } from './decisions/index.ts';
import { type Group, type NearMiss, standing, TWO_ENTRIES } from './groups.ts';
import { nameKey, personWords } from './name-forms.ts';

/** What decisions keep apart. `used` takes down the decisions that do. */
export function keptApartByHand(groups: readonly Group[], used: Set<Decision>): readonly NearMiss[] {
  const sides = new Map<Apart, { readonly group: Group; readonly side: number }[]>();
  for (const group of groups) {
    if (group.joined !== undefined) continue;
    for (const [decision, side] of group.sides) {
      const sided = sides.get(decision);
      if (sided === undefined) sides.set(decision, [{ group, side }]);
      else sided.push({ group, side });
    }
  }
  return [...sides].flatMap(([decision, sided]) =>
    sided.flatMap((one, i) =>
      sided.slice(i + 1).flatMap((other) => {
        if (one.side === other.side || one.group.type !== other.group.type) return [];
        used.add(decision);
        return [{ one: one.group, other: other.group, because: decidedBecause(decision) }];
      }),
    ),
  );
}

/** Shorter words are particles more often than surnames. */
const SHORTEST_SURNAME = 4;

/** People of the gazetteer who share a surname, in a document that names both: its surname alone could be either's. */
export function keptApartByGazetteer(groups: readonly Group[]): readonly NearMiss[] {
  const bearers = new Map<string, Bearer[]>();
  const missed: NearMiss[] = [];
  for (const group of groups) {
    if (group.type !== 'person' || group.entry === undefined) continue;
    const documents = new Set(group.referents.map(({ document }) => document));
    const words = new Set(personWords(nameKey(group.entry.name, 'person')).slice(1));
    for (const word of words) {
      if (word.length < SHORTEST_SURNAME) continue;
      const others = bearers.get(word) ?? [];
      bearers.set(word, others);
      const because = `${TWO_ENTRIES} with the name "${word}"`;
      for (const other of others)
        if (other.documents.some((document) => documents.has(document)))
          missed.push({ one: group, other: other.group, because });
      others.push({ group, documents: [...documents] });
    }
  }
  return missed;
}

interface Bearer {
  readonly group: Group;
  readonly documents: readonly string[];
}

/** Near misses as pairs of entities, sorted; a pair once, with the first of its reasons, and none that are one after all. */
export function keptApart(
  missed: readonly NearMiss[],
  entities: ReadonlyMap<Group, Entity>,
): readonly KeptApart[] {
  const pairs = new Map<string, KeptApart>();
  for (const { one, other, because } of missed) {
    const [a, b] = [one, other].map((group) => entities.get(standing(group))!.id).sort(byCodeUnit);
    const pair = JSON.stringify([a, b]);
    if (a !== b && !pairs.has(pair)) pairs.set(pair, { a: a!, b: b!, because });
  }
  return [...pairs.values()].sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b));
}
