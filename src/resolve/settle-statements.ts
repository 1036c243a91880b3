import type { Lexicon } from '../gazetteer/index.ts';
import type { GazetteerEntry, Tagged } from '../model.ts';
import { type Cluster, type Clusters, clusterId, merge, root } from './clusters.ts';
import { settleByHand } from './decided-clusters.ts';
import type { Rulings } from './decisions/index.ts';
import { mentionKey, nameKey } from './name-forms.ts';
import { type Statement, statementsIn } from './statements.ts';

/** Joins what the text itself says is one: aliases, acronyms, names in another language, first names of one surname. */
export function settleStatements(
  tagged: Tagged,
  clusters: Clusters,
  lexicon: Lexicon,
  rulings: Rulings,
): void {
  const clusterOf = (index: number): Cluster =>
    clusters.get(clusterId(tagged.mentions[index]!.type, mentionKey(tagged.mentions[index]!)))!;
  for (const { kind, name, other, fullName } of statementsIn(tagged, lexicon)) {
    const short = clusterOf(other);
    const full = root(clusterOf(name));
    if (kind === 'shared-surname') {
      if (short.entry !== undefined || short.into !== undefined || short.isDecided) continue;
      short.open = []; // whoever else is called by these first names
      const same = clusters.get(clusterId('person', nameKey(fullName!, 'person')));
      if (same !== undefined) merge(short, same, `first names of ${same.name}`);
      else {
        [short.key, short.name, short.because] = [
          nameKey(fullName!, 'person'),
          fullName!,
          `shares the surname of ${full.name}`,
        ];
        settleByHand(short, clusters, rulings);
      }
    } else {
      if (kind === 'brackets' && !isKnownAsOne(short, full)) continue;
      if (kind === 'acronym' && isAnother(short, full)) short.entry = undefined;
      const [part, whole] = root(short).isDecided && !full.isDecided ? [full, root(short)] : [short, full];
      whole.stated.push(part.key);
      merge(part, whole, `${STATED[kind]} ${whole.name}`);
    }
  }
}

const STATED: Readonly<Record<Exclude<Statement['kind'], 'shared-surname'>, string>> = {
  alias: 'stated alias of',
  acronym: 'acronym of',
  translation: 'translation of',
  brackets: 'in brackets with',
};

/** Does the text spell out an acronym that the gazetteer knows as something else, without a word in common? */
function isAnother(acronym: Cluster, full: Cluster): boolean {
  if (acronym.entry === undefined || full.entry !== undefined || full.isDecided) return false;
  return sharedStems(acronym.entry, full) === 0;
}

/** "Police Community of the Americas (Ameripol)": the gazetteer knows one of them, by a name much like the other. */
function isKnownAsOne(one: Cluster, other: Cluster): boolean {
  const [known, unknown] = one.entry === undefined ? [other, one] : [one, other];
  return known.entry !== undefined && unknown.entry === undefined && sharedStems(known.entry, unknown) >= 2;
}

/** Words that begin alike are one in two languages: "analysis", "análisis". */
const STEM = 4;

/** How many words of this name one of the entry's names has. */
function sharedStems(entry: GazetteerEntry, { key }: Cluster): number {
  const stems = new Set(stemsOf(key));
  const counts = entry.aliases.map(
    ({ text }) => stemsOf(nameKey(text, entry.type)).filter((stem) => stems.has(stem)).length,
  );
  return Math.max(0, ...counts);
}

function stemsOf(key: string): readonly string[] {
  return key
    .split(' ')
    .filter((word) => word.length >= STEM)
    .map((word) => word.slice(0, STEM));
}
