import { Flag } from '../gazetteer/index.ts';
import type { Vote } from '../model.ts';
import { Shape } from '../text/tokens.ts';
import { acronymsOfNoName } from './acronyms.ts';
import { lower } from './around.ts';
import type { Name } from './names.ts';
import { type Pair, votesOfPair } from './neighbours.ts';
import { has, type Reading, textOf } from './reading.ts';
import { certain, type Decision, decide, pool } from './score.ts';
import { addShortForms } from './short-forms.ts';
import type { Judge } from './undecided.ts';
import { ARABIC_ARTICLES } from './words.ts';

/** What a weak name counts beside a strong one of its entity. */
const WEAK_BUT_BORNE = 0.94;

/** All that speaks for a name in its document, and what follows from it; no decision when nothing speaks. */
export interface Verdict {
  readonly votes: readonly Vote[];
  readonly decision: Decision | undefined;
}

/** What a document decides of its names, by key. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/**
 * Document sense: one name has one type in a document. Votes of all its occurrences count together; then a name that
 * is certain lends its type to its short forms, to the names in its list and to its aliases; then all is decided anew.
 */
export function decideDocument(
  reading: Reading,
  names: readonly Name[],
  pairs: readonly Pair[],
  judge: Judge,
): Verdicts {
  const groups = new Map<string, Vote[]>();
  for (const name of names) {
    const votes = groups.get(name.key) ?? [];
    groups.set(name.key, votes);
    for (const vote of name.votes) pool(votes, vote);
  }
  addWeakNames(names, groups);
  addShortForms(reading, names, decideAll(groups), groups);
  const decisions = decideAll(groups);
  addJudgement(reading, names, decisions, groups, judge);
  dropAcronymsOfNoName(reading, names, decisions, groups);
  for (const pair of pairs) {
    const votes = votesOfPair(pair, (name) => certain(decisions.get(name.key)));
    for (const [name, vote] of votes) pool(groups.get(name.key)!, vote);
  }
  return new Map([...groups].map(([key, votes]) => [key, { votes, decision: decide(votes) }]));
}

function decideAll(groups: ReadonlyMap<string, readonly Vote[]>): Map<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (const [key, votes] of groups) {
    const decision = decide(votes);
    if (decision !== undefined) decisions.set(key, decision);
  }
  return decisions;
}

/** A weak gazetteer name counts in full in a document that also holds a strong name of its entity. */
function addWeakNames(names: readonly Name[], groups: ReadonlyMap<string, Vote[]>): void {
  const known = names.filter(({ hit }) => hit !== undefined);
  const weak = known.filter(({ hit }) => hit!.aliases.some(({ strength }) => strength === 'weak'));
  if (weak.length === 0) return;
  const strong = new Set<string>();
  for (const { hit } of known) {
    for (const { strength, entry } of hit!.aliases) if (strength === 'strong') strong.add(entry.id);
  }
  for (const { hit, key } of weak) {
    for (const { strength, entry, rule } of hit!.aliases) {
      if (strength !== 'weak' || !strong.has(entry.id)) continue;
      pool(groups.get(key)!, { type: entry.type, rule, weight: WEAK_BUT_BORNE });
    }
  }
}

/**
 * Two or three words that the rules leave undecided are put to the judge, once a name. It is right about two of three
 * such; about single words and about names with ordinary words in them it is wrong as often as right.
 */
function addJudgement(
  reading: Reading,
  names: readonly Name[],
  decisions: Map<string, Decision>,
  groups: ReadonlyMap<string, Vote[]>,
  judge: Judge,
): void {
  const asked = new Set<string>();
  for (const name of names) {
    if (certain(decisions.get(name.key)) !== undefined || asked.has(name.key) || !isPlainPair(reading, name))
      continue;
    asked.add(name.key);
    const vote = judge(textOf(reading, name.from, name.to));
    if (vote === undefined) continue;
    const votes = groups.get(name.key)!;
    pool(votes, vote);
    decisions.set(name.key, decide(votes)!);
  }
}

/** "gross domestic product (GDP)" defines an acronym that is no name, unless the gazetteer knows it. */
function dropAcronymsOfNoName(
  reading: Reading,
  names: readonly Name[],
  decisions: ReadonlyMap<string, Decision>,
  groups: ReadonlyMap<string, Vote[]>,
): void {
  const isCertain = (name: Name): boolean => certain(decisions.get(name.key)) !== undefined;
  for (const key of acronymsOfNoName(reading, names, isCertain)) {
    const votes = groups.get(key)!;
    if (!votes.some(({ rule }) => rule.startsWith('gazetteer:'))) votes.length = 0;
  }
}

/** Two or three plain words; compromise takes the article of "Al Ain" for a first name. */
function isPlainPair(reading: Reading, name: Name): boolean {
  const words = name.to - name.from;
  if (words < 2 || words > 3 || ARABIC_ARTICLES.has(lower(reading, name.from))) return false;
  for (let at = name.from; at < name.to; at++) {
    if (reading.tokens.shape[at] !== Shape.title || has(reading, at, Flag.common | Flag.notName))
      return false;
  }
  return true;
}
