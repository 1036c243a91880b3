import { documentsOf, join, KNOWN_IN, type NearMiss, type OpenGroup } from './groups.ts';
import { namesOf } from './known-names.ts';
import { nameKey, personWords } from './name-forms.ts';

/** How many times the documents of all others with a surname name the one whose it is in the corpus. */
const FAR_MORE = 10;

/**
 * A weak name in a document that never gives the full one belongs to the gazetteer's bearer of that name whom the corpus
 * names in full elsewhere, if the corpus names no second one so; persons who share a surname with one whom it names far
 * more often do not count.
 */
export function joinWeakNames(groups: readonly OpenGroup[], missed: NearMiss[]): void {
  const bearers = weakNames(groups);
  const persons = surnames(groups);
  for (const group of groups) {
    const { type, key, entry, joined } = group;
    if (joined !== undefined || entry !== undefined) continue;
    const [bearer, second] = bearers.get(`${type} ${key}`) ?? [];
    if (bearer === undefined || second !== undefined) continue;
    const because =
      type === 'person' ? becauseOfPersons(bearer, persons.get(key) ?? []) : becauseOfCorpus(bearer);
    if (because !== undefined) join(group, bearer, because, missed);
  }
}

function becauseOfCorpus(bearer: OpenGroup): string | undefined {
  if (documentsOf(bearer.referents) < KNOWN_IN) return undefined;
  return `short name of ${bearer.name}, which alone the corpus names so`;
}

function becauseOfPersons(bearer: OpenGroup, persons: readonly OpenGroup[]): string | undefined {
  const rivals = persons.filter((person) => person !== bearer);
  if (rivals.length === 0) return `surname of ${bearer.name}, whom alone the corpus names so`;
  const others = documentsOf(rivals.flatMap(({ referents }) => referents));
  if (documentsOf(bearer.referents) < FAR_MORE * others) return undefined;
  return `surname of ${bearer.name}, whom the corpus names far more often than others`;
}

/** The gazetteer's entities in the corpus by their types and weak names. */
function weakNames(groups: readonly OpenGroup[]): ReadonlyMap<string, ReadonlySet<OpenGroup>> {
  const bearers = new Map<string, Set<OpenGroup>>();
  for (const group of groups) {
    for (const { text, strength } of group.entry === undefined ? [] : namesOf(group.entry)) {
      if (strength !== 'weak') continue;
      const id = `${group.type} ${nameKey(text, group.type)}`;
      bearers.set(id, (bearers.get(id) ?? new Set()).add(group));
    }
  }
  return bearers;
}

/** Persons who stand on their own, by each word of their names but the first. */
function surnames(groups: readonly OpenGroup[]): ReadonlyMap<string, readonly OpenGroup[]> {
  const bearers = new Map<string, OpenGroup[]>();
  for (const group of groups) {
    if (group.type !== 'person' || group.joined !== undefined) continue;
    for (const word of new Set(personWords(group.key).slice(1))) {
      const named = bearers.get(word);
      if (named === undefined) bearers.set(word, [group]);
      else named.push(group);
    }
  }
  return bearers;
}
