import type { EntityType, GazetteerEntry, Tagged } from '../model.ts';
import { joinedSides, keptApartBy, NO_SIDES, type Sides } from './decisions/index.ts';
import { mentionKey, nameKey, nicknameIn } from './name-forms.ts';

/** All mentions of one written name in a document. */
export interface Cluster {
  readonly type: EntityType;
  key: string;
  name: string;
  /** Empty for a name that decisions alone bring in. */
  readonly mentions: number[];
  /** The first mention, of this name or of one that stands for it. */
  first: number;
  entry: GazetteerEntry | undefined;
  because: string;
  into: Cluster | undefined;
  /** Fuller names or entries that fit equally well. */
  fits: readonly Cluster[];
  open: readonly GazetteerEntry[];
  readonly stated: string[];
  /** Merged with other names by hand: no rule makes it part of another. */
  isDecided: boolean;
  /** Of it and all that is joined to it. */
  sides: Sides;
  /** Ids of entries that decisions say it is not. */
  denied: ReadonlySet<string>;
  namesake: string | undefined;
}

/** Clusters by type and key. */
export type Clusters = Map<string, Cluster>;

export function clusterId(type: EntityType, key: string): string {
  return `${type} ${key}`;
}

const NONE: ReadonlySet<string> = new Set();

export function newCluster(type: EntityType, key: string, name: string, first: number): Cluster {
  return {
    type,
    key,
    name,
    mentions: [],
    first,
    entry: undefined,
    because: 'same name',
    into: undefined,
    fits: [],
    open: [],
    stated: [],
    isDecided: false,
    sides: NO_SIDES,
    denied: NONE,
    namesake: undefined,
  };
}

export function clusterByName({ mentions }: Tagged): Clusters {
  const clusters: Clusters = new Map();
  for (const [index, mention] of mentions.entries()) {
    const key = mentionKey(mention);
    const id = clusterId(mention.type, key);
    const cluster = clusters.get(id) ?? newCluster(mention.type, key, mention.text, index);
    if (cluster.mentions.length === 0) {
      clusters.set(id, cluster);
      const nickname = mention.type === 'person' ? nicknameIn(mention.text) : undefined;
      if (nickname !== undefined) cluster.stated.push(nameKey(nickname, 'person'));
    }
    cluster.mentions.push(index);
  }
  return clusters;
}

export function root(cluster: Cluster): Cluster {
  let top = cluster;
  while (top.into !== undefined) top = top.into;
  return top;
}

/** Joins `short` to `full` unless they are different gazetteer entries, joined already, or kept apart by hand. */
export function merge(short: Cluster, full: Cluster, because: string): void {
  const target = root(full);
  if (root(short) === target || short.isDecided || isKeptApart(short, target)) return;
  if (short.entry !== undefined && target.entry !== undefined && short.entry !== target.entry) return;
  if (target.isDecided && target.entry === undefined && short.entry !== undefined) return;
  target.entry ??= short.entry;
  target.sides = joinedSides(target.sides, root(short).sides);
  [short.into, short.because] = [target, because];
}

export function isKeptApart(one: Cluster, other: Cluster): boolean {
  return keptApartBy(root(one).sides, root(other).sides) !== undefined;
}
