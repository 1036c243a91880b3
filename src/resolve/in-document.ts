import type { Lexicon } from '../gazetteer/index.ts';
import type { EntityType, GazetteerEntry, Tagged } from '../model.ts';
import { type Cluster, clusterByName, isKeptApart, merge, root } from './clusters.ts';
import { settleEntriesByHand, settleNamesByHand } from './decided-clusters.ts';
import { NO_RULINGS, type Rulings, type Sides } from './decisions/index.ts';
import { fullerNames } from './fuller-names.ts';
import type { KnownNames } from './known-names.ts';
import { personWords, shortFormReason, withoutPlaceHead } from './name-forms.ts';
import { settleKnown } from './settle-known.ts';
import { settleStatements } from './settle-statements.ts';

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
  /** Of decisions that keep it apart from others. */
  readonly sides: Sides;
  /** Tells it from others of its name, where decisions say that it is someone else. */
  readonly namesake: string | undefined;
}

/** A name that fits several: the comparison keys or entries it may mean. */
export interface OpenName {
  readonly key: string;
  readonly mentions: readonly number[];
  readonly entries: readonly GazetteerEntry[];
  readonly referents: readonly Referent[];
  /** True when it fits a further name that is open itself. */
  readonly isIncomplete: boolean;
  readonly because: string;
  readonly sides: Sides;
}

export interface ResolvedInDocument {
  readonly referents: readonly Referent[];
  readonly open: readonly OpenName[];
}

/** Settle the names of one document among themselves and with the gazetteer; decisions by hand come before rules. */
export function resolveInDocument(
  tagged: Tagged,
  lexicon: Lexicon,
  known: KnownNames,
  rulings: Rulings = NO_RULINGS,
): ResolvedInDocument {
  const clusters = clusterByName(tagged);
  settleNamesByHand(clusters, rulings);
  settleKnown(tagged, clusters, known);
  settleEntriesByHand(clusters, rulings);
  settleStatements(tagged, clusters, lexicon, rulings);
  const all = [...clusters.values()];
  const fullerOf = fullerNames(all);
  const named = entriesNamedTwice(all);
  for (const cluster of all) {
    if (cluster.entry === undefined || !named.has(cluster.entry)) settleShortForm(cluster, fullerOf(cluster));
  }
  return collect(all, tagged.document.id);
}

/** Entries of several names here: a short name of such a one needs no other fuller name. */
function entriesNamedTwice(clusters: readonly Cluster[]): ReadonlySet<GazetteerEntry> {
  const once = new Set<GazetteerEntry>();
  const twice = new Set<GazetteerEntry>();
  for (const { entry, into } of clusters) {
    if (entry === undefined || into !== undefined) continue;
    if (once.has(entry)) twice.add(entry);
    once.add(entry);
  }
  return twice;
}

/**
 * A short form belongs to the fullest name it is part of, if exactly one fits; one that came before is preferred. Two
 * words that stand before a longer name are a full name themselves: "Joaquín Guzmán", then "Joaquín Guzmán López".
 */
function settleShortForm(cluster: Cluster, fuller: readonly Cluster[]): void {
  if (cluster.into !== undefined || cluster.open.length > 0 || cluster.isDecided) return;
  const fits = new Map<Cluster, readonly [name: Cluster, reason: string]>();
  for (const other of fuller) {
    if (other === cluster || root(other) === cluster || isKeptApart(cluster, other)) continue;
    const reason = reasonFor(cluster, other);
    if (reason !== undefined && !fits.has(root(other))) fits.set(root(other), [other, reason]);
  }
  const distinct = [...fits.values()];
  const before = distinct.filter(([other]) => other.first < cluster.first);
  const chosen = before.length > 0 ? before : distinct;
  if (chosen.length === 1) {
    const [[full, reason]] = chosen as [(typeof chosen)[0]];
    if (root(full).entry === undefined) cluster.entry = undefined; // Petro's entry is not Juan Petro's
    merge(cluster, full, `${reason} ${full.name}`);
  } else if (chosen.length > 1 && cluster.entry === undefined)
    cluster.fits = chosen.map(([other]) => root(other));
}

function reasonFor(short: Cluster, full: Cluster): string | undefined {
  if (short.type === 'person') {
    const words = personWords(short.key);
    if (short.entry !== undefined && (words.length > 1 || short.entry === full.entry)) return undefined;
    const reason = shortFormReason(words, personWords(full.key));
    const isIntroduction = words.length > 1 && short.first < full.first;
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
  const members = new Map<Cluster, Cluster[]>();
  for (const cluster of clusters) {
    const top = root(cluster);
    const joined = members.get(top);
    if (joined === undefined) members.set(top, [cluster]);
    else joined.push(cluster);
  }
  const referents = new Map<Cluster, Referent>();
  for (const [cluster, names] of members) {
    if (cluster.fits.length > 0 || cluster.open.length > 0) continue;
    const mentions = new Map(
      names.flatMap((member) => member.mentions.map((index) => [index, member.because] as const)),
    );
    const stated = names.flatMap((member) => member.stated);
    referents.set(cluster, {
      document,
      type: cluster.type,
      key: cluster.key,
      name: cluster.name,
      entry: cluster.entry,
      stated,
      mentions,
      sides: cluster.sides,
      namesake: cluster.namesake,
    });
  }
  const open = [...members]
    .filter(([cluster]) => cluster.fits.length > 0 || cluster.open.length > 0)
    .map(
      ([cluster, names]): OpenName => ({
        key: cluster.key,
        mentions: names.flatMap((member) => member.mentions),
        entries: cluster.open,
        referents: [...new Set(cluster.fits.flatMap((fit) => referents.get(root(fit)) ?? []))],
        isIncomplete: cluster.fits.some((fit) => !referents.has(root(fit))),
        because:
          cluster.open.length > 0 ? 'several in the gazetteer share the name' : 'several fuller names fit',
        sides: cluster.sides,
      }),
    );
  return { referents: [...referents.values()], open };
}
