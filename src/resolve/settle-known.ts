import type { Tagged } from '../model.ts';
import type { Cluster, Clusters } from './clusters.ts';
import { type Bearer, bearersByPlace, type Known, type KnownNames, knownIn } from './known-names.ts';
import { mentionKey, nicknameIn } from './name-forms.ts';

/** Which gazetteer entries the names of a document mean: by themselves, beside each other, and by where the text puts them. */
export function settleKnown(tagged: Tagged, clusters: Clusters, known: KnownNames): void {
  const names = new Set([...clusters.values()].map((cluster) => cluster.key));
  const bearersOf = ({ key, type, name, denied }: Cluster): readonly Bearer[] =>
    known.bearers(key, type, nicknameIn(name)).filter(({ entry }) => !denied.has(entry.id));
  const strong = new Set<string>();
  for (const cluster of clusters.values()) {
    const bearers = bearersOf(cluster).filter(({ strength }) => strength === 'strong');
    if (bearers.length === 1) strong.add(bearers[0]!.entry.id);
  }
  for (const cluster of clusters.values()) {
    if (cluster.into !== undefined) continue;
    const anchors = anchorsOf(tagged, cluster);
    const found = knownIn(bearersOf(cluster), { strong, names, anchors }) ?? knownWithPlace(cluster, known);
    if (found === undefined) continue;
    // Which entry merged names mean was decided for all documents: none is told by its other names.
    if (cluster.isDecided && ('open' in found || found.entry !== cluster.entry)) continue;
    if ('open' in found) cluster.open = found.open;
    else [cluster.entry, cluster.because] = [found.entry, found.because];
  }
}

/** "Panama Attorney General's Office": a shared name, and before it the place of one of its bearers. */
function knownWithPlace({ key, type, denied }: Cluster, known: KnownNames): Known {
  if (type !== 'organization') return undefined;
  const [only, second] = bearersByPlace(key, known).filter(({ entry }) => !denied.has(entry.id));
  if (only === undefined || second !== undefined) return undefined;
  return { entry: only.entry, because: 'shared name with its place' };
}

const WHERE = /^(?:,| in| of)\s+(?:the\s+)?(?:(?:state|province|department|municipality|district) of\s+)?$/u;

/** Places that stand right before the name with a possessive, or right behind it with a comma, "in" or "of". */
function anchorsOf({ document: { text }, mentions }: Tagged, cluster: Cluster): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const index of cluster.mentions) {
    const [before, own, after] = [mentions[index - 1], mentions[index]!, mentions[index + 1]];
    if (before?.type === 'location' && /^['’]s?\s+$/u.test(text.slice(before.end, own.start)))
      anchors.add(mentionKey(before));
    if (after?.type === 'location' && WHERE.test(text.slice(own.end, after.start)))
      anchors.add(mentionKey(after));
  }
  return anchors;
}
