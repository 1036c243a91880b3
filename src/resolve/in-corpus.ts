import { Flag, flagsOf, type Lexicon } from '../gazetteer/index.ts';
import { nicknameOf, shorterFormOf } from './corpus-joins.ts';
import { type Group, groupsOf, join, type NearMiss, type OpenGroup, standing } from './groups.ts';
import type { Referent } from './in-document.ts';
import { isFullerForm, nameKey, personWords } from './name-forms.ts';
import { joinWeakNames } from './weak-names.ts';

export interface ResolvedInCorpus {
  readonly groups: readonly Group[];
  /** What a rule would have joined, had nothing spoken against it. */
  readonly missed: readonly NearMiss[];
}

/**
 * Settle referents across documents: the same gazetteer entry or the same name is one entity; a stated alias or
 * acronym that one entity alone claims is its name everywhere; a person's shorter name belongs to the one fuller name
 * that fits; a weak name to the one entity of that name. Referents come in document order, so that the result does not
 * depend on the order of files.
 */
export function resolveInCorpus(
  referents: readonly Referent[],
  lexicon: Pick<Lexicon, 'words' | 'flags' | 'nicknames'>,
): ResolvedInCorpus {
  const groups = groupsOf(referents);
  const missed: NearMiss[] = [];
  const persons = groups.filter((group) => group.type === 'person');
  joinFullerForms(persons, missed, (word) => isSurname(word, lexicon));
  joinNicknames(persons, lexicon.nicknames, missed);
  joinStated(groups, missed);
  joinWeakNames(groups, missed);
  return { groups, missed };
}

/** "CIES" alone, where one document defined it and no two claim it. */
function joinStated(groups: readonly OpenGroup[], missed: NearMiss[]): void {
  const claims = new Map<string, Set<OpenGroup>>();
  for (const group of groups) {
    for (const stated of group.referents.flatMap((referent) => referent.stated)) {
      const id = `${group.type} ${stated}`;
      claims.set(id, (claims.get(id) ?? new Set()).add(standing(group)));
    }
  }
  for (const group of groups) {
    if (group.entry !== undefined || group.joined !== undefined) continue;
    const claimants = [...(claims.get(`${group.type} ${group.key}`) ?? [])].filter(
      (claimant) => claimant !== group,
    );
    if (claimants.length === 1)
      join(group, claimants[0]!, `stated in another document as a name of ${claimants[0]!.name}`, missed);
  }
}

/** The names that hold the rarest of these words; a fuller form holds them all, but for initials. */
function rarest(
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly FullName[]>,
): readonly FullName[] {
  const postings = words.filter((word) => word.length > 1).map((word) => byWord.get(word) ?? []);
  return postings.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

type IsSurname = (word: string) => boolean;

/** A surname, and no first name as well. */
function isSurname(word: string, lexicon: Pick<Lexicon, 'words' | 'flags'>): boolean {
  return (flagsOf(word, lexicon) & (Flag.surname | Flag.firstName)) === Flag.surname;
}

/** "Daniel Barrera" and "Daniel Barrera Barrera", if one fuller name alone fits, or those that fit are one chain. */
function joinFullerForms(persons: readonly OpenGroup[], missed: NearMiss[], isSurname: IsSurname): void {
  const byWord = new Map<string, FullName[]>();
  for (const group of persons) {
    for (const name of namesOf(group)) {
      for (const word of new Set(name.words)) {
        const names = byWord.get(word);
        if (names === undefined) byWord.set(word, [name]);
        else names.push(name);
      }
    }
  }
  for (const group of persons) {
    if (group.joined !== undefined || group.entry !== undefined) continue;
    const words = personWords(group.key);
    const fuller = rarest(words, byWord).filter(
      (name) => name.group !== group && isFullerForm(name.words, words, isSurname),
    );
    const distinct = fuller.filter(
      (name, i) => fuller.findIndex((earlier) => earlier.group === name.group) === i,
    );
    joinFullest(group, distinct, missed, isSurname);
  }
}

interface FullName {
  readonly group: OpenGroup;
  readonly text: string;
  readonly words: readonly string[];
}

function joinFullest(
  group: OpenGroup,
  fuller: readonly FullName[],
  missed: NearMiss[],
  isSurname: IsSurname,
): void {
  const fitting = fuller.filter((name) => {
    const because = introducedBeside(group, name.group);
    if (because !== undefined) missed.push({ one: group, other: name.group, because });
    return because === undefined;
  });
  const [longest] = fitting.toSorted(
    (a, b) => b.words.length - a.words.length || (a.group.key < b.group.key ? -1 : 1),
  );
  if (longest === undefined) return;
  const isChain = fitting.every(
    (name) => name === longest || isFullerForm(longest.words, name.words, isSurname),
  );
  if (isChain) join(group, longest.group, shorterFormOf(longest.text), missed);
  else {
    const because = `a shorter form of ${fitting.length} names that differ`;
    for (const name of fitting) missed.push({ one: group, other: name.group, because });
  }
}

/** "Pepe Mujica" and "José Mujica": a short form of the first name before the same surnames, if one person alone fits. */
function joinNicknames(
  persons: readonly OpenGroup[],
  nicknames: ReadonlyMap<string, readonly string[]>,
  missed: NearMiss[],
): void {
  const byKey = new Map<string, FullName>();
  for (const group of persons) {
    if (group.joined === undefined) for (const name of namesOf(group)) byKey.set(name.words.join(' '), name);
  }
  for (const group of persons) {
    if (group.joined !== undefined || group.entry !== undefined) continue;
    const [first = '', ...surnames] = personWords(group.key);
    if (surnames.length === 0) continue;
    const fitting = (nicknames.get(first) ?? []).flatMap(
      (full) => byKey.get([full, ...surnames].join(' ')) ?? [],
    );
    const [only, second] = new Set(fitting.map((name) => name.group));
    if (only === undefined || second !== undefined || only === group) continue;
    join(group, only, nicknameOf(first, only.name), missed);
  }
}

/**
 * Do the two stand in one document, the shorter name first? A text gives a person's full name before a shorter one: what
 * comes after "Joaquín Guzmán" as "Joaquín Guzmán López" is someone else, his son.
 */
function introducedBeside(short: OpenGroup, full: OpenGroup): string | undefined {
  const first = new Map(full.referents.map((referent) => [referent.document, firstMention(referent)]));
  const beside = short.referents.find(
    (referent) => firstMention(referent) < (first.get(referent.document) ?? -1),
  );
  return beside && `${beside.document} names ${short.name} first and ${full.name} beside`;
}

function firstMention({ mentions }: Referent): number {
  return Math.min(...mentions.keys());
}

function namesOf(group: OpenGroup): readonly FullName[] {
  const { entry, key, name } = group;
  if (entry === undefined) return [{ group, text: name, words: personWords(key) }];
  return entry.aliases
    .filter((alias) => alias.strength === 'strong')
    .map(({ text }) => ({ group, text, words: personWords(nameKey(text, 'person')) }));
}
