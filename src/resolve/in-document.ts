import type { Lexicon } from '../gazetteer/index.ts';
import type { EntityType, GazetteerEntry, Tagged } from '../model.ts';
import { type KnownNames, knownIn } from './known-names.ts';
import {
  mentionKey,
  nameKey,
  nicknameIn,
  personWords,
  shortFormReason,
  withoutPlaceHead,
} from './name-forms.ts';
import { statementsIn } from './statements.ts';

/** The mentions of one document that are one person, organization or place there. */
export interface Referent {
  readonly document: string;
  readonly type: EntityType;
  /** The fullest name's comparison form. */
  readonly key: string;
  /** The fullest name as it is written. */
  readonly name: string;
  readonly entry: GazetteerEntry | undefined;
  /** Names that the text itself states for it: aliases, acronyms, nicknames. Comparison forms. */
  readonly stated: readonly string[];
  /** Index of each mention and why it belongs here. */
  readonly mentions: ReadonlyMap<number, string>;
}

/** A name that fits several: the comparison keys or entries it may mean. */
export interface OpenName {
  readonly mentions: readonly number[];
  readonly entries: readonly GazetteerEntry[];
  readonly referents: readonly Referent[];
  readonly because: string;
}

/** All mentions of one written name in a document. */
interface Cluster {
  readonly type: EntityType;
  key: string;
  name: string;
  readonly mentions: number[];
  entry: GazetteerEntry | undefined;
  because: string;
  into: Cluster | undefined;
  /** Fuller names or entries that fit equally well. */
  fits: readonly Cluster[];
  open: readonly GazetteerEntry[];
  readonly stated: string[];
}

export interface ResolvedInDocument {
  readonly referents: readonly Referent[];
  readonly open: readonly OpenName[];
}

/** Settle the names of one document among themselves and with the gazetteer. */
export function resolveInDocument(tagged: Tagged, lexicon: Lexicon, known: KnownNames): ResolvedInDocument {
  const clusters = clusterByName(tagged);
  settleKnown(clusters, known);
  settleStatements(tagged, clusters, lexicon);
  const all = [...clusters.values()];
  for (const cluster of all) settleShortForm(cluster, all);
  return collect(all, tagged.document.id);
}

function clusterByName({ mentions }: Tagged): Map<string, Cluster> {
  const clusters = new Map<string, Cluster>();
  for (const [index, mention] of mentions.entries()) {
    const key = mentionKey(mention);
    const id = `${mention.type} ${key}`;
    const cluster = clusters.get(id);
    if (cluster === undefined) {
      const nickname = mention.type === 'person' ? nicknameIn(mention.text) : undefined;
      const stated = nickname === undefined ? [] : [nameKey(nickname, 'person')];
      clusters.set(id, {
        type: mention.type,
        key,
        name: mention.text,
        mentions: [index],
        entry: undefined,
        because: 'same name',
        into: undefined,
        fits: [],
        open: [],
        stated,
      });
    } else cluster.mentions.push(index);
  }
  return clusters;
}

function settleKnown(clusters: ReadonlyMap<string, Cluster>, known: KnownNames): void {
  const names = new Set([...clusters.values()].map((cluster) => cluster.key));
  const strong = new Set<string>();
  for (const { key, type } of clusters.values()) {
    const bearers = known.bearers(key, type).filter(({ strength }) => strength !== 'weak');
    if (bearers.length === 1) strong.add(bearers[0]!.entry.id);
  }
  for (const cluster of clusters.values()) {
    const found = knownIn(known.bearers(cluster.key, cluster.type), strong, names);
    if (found === undefined) continue;
    if ('open' in found) cluster.open = found.open;
    else [cluster.entry, cluster.because] = [found.entry, found.because];
  }
}

function settleStatements(tagged: Tagged, clusters: ReadonlyMap<string, Cluster>, lexicon: Lexicon): void {
  const clusterOf = (index: number): Cluster =>
    clusters.get(`${tagged.mentions[index]!.type} ${mentionKey(tagged.mentions[index]!)}`)!;
  for (const { kind, name, other, fullName } of statementsIn(tagged, lexicon)) {
    const short = clusterOf(other);
    const full = root(clusterOf(name));
    if (kind === 'shared-surname') {
      if (short.entry !== undefined || short.into !== undefined) continue;
      const same = clusters.get(`person ${nameKey(fullName!, 'person')}`);
      if (same !== undefined) merge(short, same, `first names of ${same.name}`);
      else
        [short.key, short.name, short.because] = [
          nameKey(fullName!, 'person'),
          fullName!,
          `shares the surname of ${full.name}`,
        ];
    } else {
      full.stated.push(short.key);
      merge(short, full, `${kind === 'alias' ? 'stated alias' : 'acronym'} of ${full.name}`);
    }
  }
}

/** Joins `short` to `full` unless they are different gazetteer entries or joined already. */
function merge(short: Cluster, full: Cluster, because: string): void {
  const target = root(full);
  if (root(short) === target) return;
  if (short.entry !== undefined && target.entry !== undefined && short.entry !== target.entry) return;
  target.entry ??= short.entry;
  [short.into, short.because] = [target, because];
}

function root(cluster: Cluster): Cluster {
  let top = cluster;
  while (top.into !== undefined) top = top.into;
  return top;
}

/**
 * A short form belongs to the fullest name it is part of, if exactly one fits; one that came before is preferred. Two
 * words that stand before a longer name are a full name themselves: "Joaquín Guzmán", then "Joaquín Guzmán López".
 */
function settleShortForm(cluster: Cluster, all: readonly Cluster[]): void {
  if (cluster.into !== undefined || cluster.open.length > 0) return;
  const fits: [Cluster, string][] = [];
  for (const other of all) {
    if (other === cluster || other.type !== cluster.type || root(other) === cluster) continue;
    const reason = reasonFor(cluster, other);
    if (reason !== undefined) fits.push([other, reason]);
  }
  const distinct = fits.filter(
    ([other], i) => fits.findIndex(([earlier]) => root(earlier) === root(other)) === i,
  );
  const before = distinct.filter(([other]) => other.mentions[0]! < cluster.mentions[0]!);
  const chosen = before.length > 0 ? before : distinct;
  if (chosen.length === 1) merge(cluster, chosen[0]![0], `${chosen[0]![1]} ${chosen[0]![0].name}`);
  else if (chosen.length > 1 && cluster.entry === undefined)
    cluster.fits = chosen.map(([other]) => root(other));
}

function reasonFor(short: Cluster, full: Cluster): string | undefined {
  if (short.type === 'person') {
    const words = personWords(short.key);
    if (short.entry !== undefined && (words.length > 1 || short.entry === full.entry)) return undefined;
    const reason = shortFormReason(words, personWords(full.key));
    const isIntroduction = words.length > 1 && short.mentions[0]! < full.mentions[0]!;
    return reason === 'first names of' && isIntroduction ? undefined : reason;
  }
  if (short.entry !== undefined) return undefined;
  if (short.type === 'organization') {
    if (`${short.key}s` === full.key) return 'singular of';
    return full.key.startsWith(`${short.key} `) ? 'short name of' : undefined;
  }
  return withoutPlaceHead(short.key) === full.key ? 'the same place as' : undefined;
}

function collect(clusters: readonly Cluster[], document: string): ResolvedInDocument {
  const referents = new Map<Cluster, Referent>();
  for (const cluster of clusters) {
    if (cluster.into !== undefined || cluster.fits.length > 0 || cluster.open.length > 0) continue;
    const members = clusters.filter((member) => root(member) === cluster);
    const mentions = new Map(
      members.flatMap((member) => member.mentions.map((index) => [index, member.because] as const)),
    );
    const stated = members.flatMap((member) => member.stated);
    referents.set(cluster, {
      document,
      type: cluster.type,
      key: cluster.key,
      name: cluster.name,
      entry: cluster.entry,
      stated,
      mentions,
    });
  }
  const open = clusters
    .filter((cluster) => cluster.into === undefined && (cluster.fits.length > 0 || cluster.open.length > 0))
    .map(
      (cluster): OpenName => ({
        mentions: clusters.filter((member) => root(member) === cluster).flatMap((member) => member.mentions),
        entries: cluster.open,
        referents: cluster.fits.flatMap((fit) => referents.get(fit) ?? []),
        because:
          cluster.open.length > 0 ? 'several in the gazetteer share the name' : 'several fuller names fit',
      }),
    );
  return { referents: [...referents.values()], open };
}
