import { type Cluster, clusterId } from './clusters.ts';
import { personWords, withoutPlaceHead } from './name-forms.ts';

/**
 * For each name the clusters that may be a fuller form of it, in document order: found by the rarest of its words, so that a
 * text with many thousand names takes no square of the time.
 */
export function fullerNames(clusters: readonly Cluster[]): (short: Cluster) => readonly Cluster[] {
  const byWord = new Map<string, Cluster[]>();
  const byKey = new Map(clusters.map((cluster) => [clusterId(cluster.type, cluster.key), cluster]));
  for (const cluster of clusters) {
    for (const word of new Set(wordsOf(cluster))) {
      const id = clusterId(cluster.type, word);
      const named = byWord.get(id);
      if (named === undefined) byWord.set(id, [cluster]);
      else named.push(cluster);
    }
  }
  const withKey = (short: Cluster, key: string | undefined): readonly Cluster[] => {
    const found = key === undefined ? undefined : byKey.get(clusterId(short.type, key));
    return found === undefined ? [] : [found];
  };
  return (short) => {
    if (short.type === 'location') return withKey(short, withoutPlaceHead(short.key));
    const postings = wordsOf(short).map((word) => byWord.get(clusterId(short.type, word)) ?? []);
    const rarest = postings.toSorted((a, b) => a.length - b.length)[0] ?? [];
    const words = wordsOf(short).length;
    const longer = rarest.filter((cluster) => wordsOf(cluster).length > words);
    return short.type === 'person' ? longer : [...longer, ...withKey(short, `${short.key}s`)];
  };
}

function wordsOf({ type, key }: Cluster): readonly string[] {
  return type === 'person' ? personWords(key) : key.split(' ');
}
