import type { GazetteerEntry } from '../model.ts';
import type { Referent } from './in-document.ts';
import { isFullerForm, nameKey, personWords } from './name-forms.ts';

/** The referents of all documents that are one entity, before it has an id. */
export interface Group {
  readonly key: string;
  readonly entry: GazetteerEntry | undefined;
  readonly referents: readonly Referent[];
  /** The group this one joined, and why; undefined for one that stands. */
  readonly joined?: { readonly group: Group; readonly because: string };
}

interface OpenGroup {
  key: string;
  type: Referent['type'];
  entry: GazetteerEntry | undefined;
  referents: Referent[];
  joined: { group: OpenGroup; because: string } | undefined;
}

/**
 * Settle referents across documents: the same gazetteer entry or the same name is one entity; a stated alias or
 * acronym that one entity alone claims is its name everywhere; a person's shorter name belongs to the one fuller name
 * that fits. Referents come in document order, so that the result does not depend on the order of files.
 */
export function resolveInCorpus(referents: readonly Referent[]): readonly Group[] {
  const groups = new Map<string, OpenGroup>();
  for (const referent of referents) {
    const id = referent.entry?.id ?? `${referent.type} ${referent.key}`;
    const group = groups.get(id);
    if (group !== undefined) group.referents.push(referent);
    else
      groups.set(id, {
        key: referent.key,
        type: referent.type,
        entry: referent.entry,
        referents: [referent],
        joined: undefined,
      });
  }
  const all = [...groups.values()];
  joinStated(all);
  const persons = all.filter((group) => group.type === 'person');
  joinFullerForms(persons);
  joinSurnames(persons);
  return all as readonly Group[];
}

/** The group that stands for this one, after all joins. */
export function standing(group: Group): Group {
  let top = group;
  while (top.joined !== undefined) top = top.joined.group;
  return top;
}

function join(short: OpenGroup, full: OpenGroup, because: string): void {
  let target = full;
  while (target.joined !== undefined) target = target.joined.group;
  if (target === short || isKeptApart(short, target)) return;
  short.joined = { group: target, because };
}

/** Two gazetteer entries are never one; nor is what a `not:` line keeps apart. */
function isKeptApart(a: OpenGroup, b: OpenGroup): boolean {
  if (a.entry !== undefined && b.entry !== undefined) return true;
  const forbids = (entry: GazetteerEntry | undefined, other: OpenGroup): boolean =>
    entry !== undefined && entry.not.some((name) => nameKey(name, other.type) === other.key);
  return forbids(a.entry, b) || forbids(b.entry, a);
}

/** "CIES" alone, where one document defined it and no two claim it. */
function joinStated(groups: readonly OpenGroup[]): void {
  const claims = new Map<string, Set<OpenGroup>>();
  for (const group of groups) {
    for (const stated of group.referents.flatMap((referent) => referent.stated)) {
      const id = `${group.type} ${stated}`;
      claims.set(id, (claims.get(id) ?? new Set()).add(group));
    }
  }
  for (const group of groups) {
    if (group.entry !== undefined) continue;
    const claimants = [...(claims.get(`${group.type} ${group.key}`) ?? [])].filter(
      (claimant) => claimant !== group,
    );
    if (claimants.length === 1)
      join(group, claimants[0]!, `stated in another document as a name of ${claimants[0]!.key}`);
  }
}

/** "Daniel Barrera" and "Daniel Barrera Barrera", if one fuller name alone fits, or those that fit are one chain. */
function joinFullerForms(persons: readonly OpenGroup[]): void {
  const byInitial = new Map<string, { group: OpenGroup; words: readonly string[] }[]>();
  const named = persons.flatMap((group) => namesOf(group).map((key) => ({ group, words: personWords(key) })));
  for (const name of named) {
    const initial = name.words[0]?.charAt(0) ?? '';
    const bucket = byInitial.get(initial);
    if (bucket === undefined) byInitial.set(initial, [name]);
    else bucket.push(name);
  }
  for (const group of persons) {
    if (group.joined !== undefined || group.entry !== undefined) continue;
    const words = personWords(group.key);
    const fuller = (byInitial.get(words[0]?.charAt(0) ?? '') ?? []).filter(
      (name) =>
        name.group !== group && isFullerForm(name.words, words) && !isIntroducedBeside(group, name.group),
    );
    const distinct = fuller.filter(
      (name, i) => fuller.findIndex((earlier) => earlier.group === name.group) === i,
    );
    const longest = distinct.toSorted(
      (a, b) => b.words.length - a.words.length || (a.group.key < b.group.key ? -1 : 1),
    )[0];
    if (longest === undefined) continue;
    const chain = distinct.every((name) => name === longest || isFullerForm(longest.words, name.words));
    if (chain) join(group, longest.group, `shorter form of ${longest.words.join(' ')}`);
  }
}

/**
 * A surname alone in a document that never gives the full name belongs to the gazetteer's person of that short name whom
 * the corpus names in full elsewhere, if the corpus has no second person of that surname.
 */
function joinSurnames(persons: readonly OpenGroup[]): void {
  const bearers = new Map<string, Set<OpenGroup>>();
  for (const group of persons) {
    const words = personWords(group.key);
    if (group.joined !== undefined || words.length < 2) continue;
    for (const word of words.slice(1)) bearers.set(word, (bearers.get(word) ?? new Set()).add(group));
  }
  for (const group of persons) {
    if (group.joined !== undefined || group.entry !== undefined || personWords(group.key).length > 1)
      continue;
    const [bearer, second] = bearers.get(group.key) ?? [];
    const isKnown = bearer?.entry?.aliases.some((alias) => nameKey(alias.text, 'person') === group.key);
    if (bearer !== undefined && second === undefined && isKnown) {
      join(group, bearer, `surname of ${bearer.entry!.name}, whom alone the corpus names so`);
    }
  }
}

/**
 * Do the two stand in one document, the shorter name first? A text gives a person's full name before a shorter one: what
 * comes after "Joaquín Guzmán" as "Joaquín Guzmán López" is someone else, his son.
 */
function isIntroducedBeside(short: OpenGroup, full: OpenGroup): boolean {
  const first = new Map(full.referents.map((referent) => [referent.document, firstMention(referent)]));
  return short.referents.some((referent) => firstMention(referent) < (first.get(referent.document) ?? -1));
}

function firstMention({ mentions }: Referent): number {
  return Math.min(...mentions.keys());
}

function namesOf(group: OpenGroup): readonly string[] {
  if (group.entry === undefined) return [group.key];
  return group.entry.aliases
    .filter((alias) => alias.strength === 'strong')
    .map((alias) => nameKey(alias.text, 'person'));
}
