import { type Cluster, type Clusters, clusterId, newCluster } from './clusters.ts';
import { joinedSides, type Rulings } from './decisions/index.ts';

/**
 * What decisions say of a document's names, before any rule is asked: names merged by hand go under the one that
 * stands for them, which gets a cluster even where the document does not write it.
 */
export function settleNamesByHand(clusters: Clusters, rulings: Rulings): void {
  for (const cluster of [...clusters.values()]) settleByHand(cluster, clusters, rulings);
}

export function settleByHand(cluster: Cluster, clusters: Clusters, rulings: Rulings): void {
  const ruling = rulings.ofName(cluster.key, cluster.type);
  if (ruling === undefined) return;
  cluster.sides = joinedSides(cluster.sides, ruling.sides);
  cluster.denied = ruling.denied;
  cluster.namesake = ruling.namesake;
  if (ruling.merged === undefined) return;
  const { key, entry, because } = ruling.merged;
  const standing = standingCluster(cluster, key, clusters, rulings);
  standing.isDecided = true;
  standing.first = Math.min(standing.first, cluster.first);
  standing.sides = joinedSides(standing.sides, ruling.sides);
  standing.namesake = ruling.namesake;
  if (entry !== undefined) [standing.entry, standing.because] = [entry, because];
  if (standing === cluster) return;
  cluster.isDecided = true;
  [cluster.into, cluster.because] = [standing, because];
}

function standingCluster(cluster: Cluster, key: string, clusters: Clusters, rulings: Rulings): Cluster {
  if (cluster.key === key) return cluster;
  const id = clusterId(cluster.type, key);
  const found = clusters.get(id);
  if (found !== undefined) return found;
  const unwritten = newCluster(cluster.type, key, cluster.name, cluster.first);
  unwritten.denied = rulings.ofName(key, cluster.type)?.denied ?? unwritten.denied;
  clusters.set(id, unwritten);
  return unwritten;
}

/** Once it is known which gazetteer entries names mean: what decisions say of the entries. */
export function settleEntriesByHand(clusters: Clusters, rulings: Rulings): void {
  for (const cluster of clusters.values()) {
    if (cluster.into !== undefined) continue;
    settleOpen(cluster, rulings);
    const ruling = cluster.entry && rulings.ofEntry(cluster.entry);
    if (ruling === undefined) continue;
    cluster.sides = joinedSides(cluster.sides, ruling.sides);
    const { merged } = ruling;
    if (merged?.entry !== undefined && merged.entry !== cluster.entry)
      [cluster.entry, cluster.because] = [merged.entry, merged.because];
  }
}

/** Several entries that a name may mean, if decisions merge them: one after all when it is all of them. */
function settleOpen(cluster: Cluster, rulings: Rulings): void {
  const merged = cluster.open.map((entry) => rulings.ofEntry(entry)?.merged);
  if (merged.every((name) => name?.entry === undefined)) return;
  const entries = new Set(cluster.open.map((entry, i) => merged[i]?.entry ?? entry));
  cluster.open = entries.size > 1 ? [...entries] : [];
  if (entries.size === 1) [cluster.entry, cluster.because] = [[...entries][0], merged[0]!.because];
}
