import type { Entity, Resolution, Tagged } from '../model.ts';
import { byCodeUnit } from '../text/order.ts';
import { decidedBecause, type Rename } from './decisions/index.ts';
import { type Group, standing } from './groups.ts';
import type { PlacedInDocument, StillOpen } from './placed.ts';

/** What became of the groups that stand. */
export interface Settled {
  readonly entities: ReadonlyMap<Group, Entity>;
  /** Those whose name a decision gave. */
  readonly renamed: ReadonlyMap<Group, Rename>;
}

/** Where each mention of a document went, with every step of the way. */
export function resolutionsOf(
  document: Tagged,
  { placed, open }: PlacedInDocument,
  settled: Settled,
): readonly Resolution[] {
  const resolutions: Resolution[] = document.mentions.map(() => ({
    entity: null,
    candidates: [],
    because: 'nothing settles it',
  }));
  for (const { group, mentions } of placed) {
    const entity = settled.entities.get(standing(group))!.id;
    const further = stepsFrom(group, settled);
    for (const [index, because] of mentions)
      resolutions[index] = { entity, candidates: [], because: [because, ...further].join('; ') };
  }
  for (const name of open) {
    const candidates = candidatesOf(name, settled);
    for (const index of name.mentions)
      resolutions[index] = { entity: null, candidates, because: name.because };
  }
  return resolutions;
}

/** Why a group is part of the one that stands, join by join, and whether that one's name was decided. */
function stepsFrom(group: Group, { renamed }: Settled): readonly string[] {
  const steps: string[] = [];
  let top = group;
  for (; top.joined !== undefined; top = top.joined.group) steps.push(top.joined.because);
  const rename = renamed.get(top);
  return rename === undefined ? steps : [...steps, `name ${decidedBecause(rename)}`];
}

function candidatesOf({ entries, groups }: StillOpen, { entities }: Settled): readonly string[] {
  const ids = [
    ...entries.map((entry) => entry.id),
    ...groups.map((group) => entities.get(standing(group))!.id),
  ];
  return [...new Set(ids)].sort(byCodeUnit);
}
