import { Flag } from '../gazetteer/index.ts';
import type { Vote } from '../model.ts';
import { fold } from '../text/fold.ts';
import { Shape } from '../text/tokens.ts';
import { acronymsOfNoName } from './acronyms.ts';
import { lower } from './around.ts';
import type { Name } from './names.ts';
import { type Pair, votesOfPair } from './neighbours.ts';
import { has, type Reading, textOf } from './reading.ts';
import { CERTAIN, type Decision, decide, pool } from './score.ts';
import type { Judge } from './undecided.ts';

/** What a document decides of its names, by key. */
export type Decisions = ReadonlyMap<string, Decision>;

/** A short form's weight: a surname after its full name, the beginning of an organization's name. */
const SURNAME = 0.85;
const FIRST_NAMES = 0.6;
const ORGANIZATION_PART = 0.55;
/** A full name this certain lends its type to a short form that the gazetteer knows as something else. */
const SURE = 0.85;
const KNOWN = 0.7;

/**
 * Document sense: one name has one type in a document. Votes of all its occurrences count together; then a name that
 * is certain lends its type to its short forms, to the names in its list and to its aliases; then all is decided anew.
 */
export function decideDocument(
  reading: Reading,
  names: readonly Name[],
  pairs: readonly Pair[],
  judge: Judge,
): Decisions {
  const groups = new Map<string, Vote[]>();
  for (const name of names) {
    const votes = groups.get(name.key) ?? [];
    groups.set(name.key, votes);
    for (const vote of name.votes) pool(votes, vote);
  }
  addWeakNames(names, groups);
  let decisions = decideAll(groups);
  addShortForms(reading, names, decisions, groups);
  decisions = decideAll(groups);
  addJudgement(reading, names, decisions, groups, judge);
  decisions = decideAll(groups);
  for (const key of acronymsOfNoName(
    reading,
    names,
    (name) => certain(decisions.get(name.key)) !== undefined,
  )) {
    const votes = groups.get(key)!;
    if (!votes.some(({ rule }) => rule.startsWith('gazetteer:'))) votes.length = 0;
  }
  for (const pair of pairs) {
    for (const [name, vote] of votesOfPair(pair, (of) => certain(decisions.get(of.key))))
      pool(groups.get(name.key)!, vote);
  }
  return decideAll(groups);
}

function decideAll(groups: ReadonlyMap<string, readonly Vote[]>): Map<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (const [key, votes] of groups) {
    const decision = decide(votes);
    if (decision !== undefined) decisions.set(key, decision);
  }
  return decisions;
}

function certain(decision: Decision | undefined): Decision | undefined {
  return decision !== undefined && decision.score >= CERTAIN ? decision : undefined;
}

/** A weak gazetteer name counts in full in a document that also holds a strong name of its entity. */
function addWeakNames(names: readonly Name[], groups: ReadonlyMap<string, Vote[]>): void {
  const strong = new Set<string>();
  for (const name of names) {
    for (const alias of name.hit?.aliases ?? []) if (alias.strength === 'strong') strong.add(alias.entry.id);
  }
  for (const name of names) {
    for (const alias of name.hit?.aliases ?? []) {
      if (alias.strength !== 'weak' || !strong.has(alias.entry.id)) continue;
      pool(groups.get(name.key)!, {
        type: alias.entry.type,
        rule: `gazetteer:${alias.entry.id}`,
        weight: 0.94,
      });
    }
  }
}

/** What the rules leave undecided is put to the judge, once a name. */
function addJudgement(
  reading: Reading,
  names: readonly Name[],
  decisions: ReadonlyMap<string, Decision>,
  groups: ReadonlyMap<string, Vote[]>,
  judge: Judge,
): void {
  const asked = new Set<string>();
  for (const name of names) {
    if (certain(decisions.get(name.key)) !== undefined || asked.has(name.key)) continue;
    asked.add(name.key);
    const vote = judge(textOf(reading, name.from, name.to));
    if (vote !== undefined) pool(groups.get(name.key)!, vote);
  }
}

/** A full name that is certain speaks for its surname, its first names, its beginning. */
function addShortForms(
  reading: Reading,
  names: readonly Name[],
  decisions: Decisions,
  groups: ReadonlyMap<string, Vote[]>,
): void {
  const seen = new Set<string>();
  for (const name of names) {
    const decision = certain(decisions.get(name.key));
    if (decision === undefined || seen.has(name.key) || name.to - name.from < 2) continue;
    seen.add(name.key);
    for (const [key, weight, rule] of shortFormsOf(reading, name, decision)) {
      const votes = key === name.key ? undefined : groups.get(key);
      if (votes !== undefined && decision.score < SURE && isKnownElsewise(votes, decision)) continue;
      if (votes !== undefined && rule === 'part-of-organization' && speaksForAnother(votes)) continue;
      if (votes !== undefined) pool(votes, { type: decision.type, rule, weight });
    }
  }
}

/** Is the short form a gazetteer name of another type? A doubtful full name does not take it over. */
function isKnownElsewise(votes: readonly Vote[], { type }: Decision): boolean {
  return votes.some(
    (vote) => vote.type !== type && vote.weight >= KNOWN && vote.rule.startsWith('gazetteer:'),
  );
}

/** "Dhaka" beside the "Dhaka Tribune", "Modi" beside the "Modi Government": already a place or a person. */
function speaksForAnother(votes: readonly Vote[]): boolean {
  return votes.some((vote) => vote.type !== 'organization' && vote.weight >= 0.35);
}

type ShortForm = readonly [key: string, weight: number, rule: string];

function shortFormsOf(reading: Reading, name: Name, { type }: Decision): readonly ShortForm[] {
  const parts = wordsOf(reading, name);
  const forms: ShortForm[] = [];
  if (type === 'person') {
    for (let from = 1; from < parts.length; from++) {
      for (let to = from + 1; to <= parts.length; to++)
        forms.push([keyOf(parts.slice(from, to)), SURNAME, 'surname-of-full-name']);
    }
    for (let to = 1; to < parts.length; to++)
      forms.push([keyOf(parts.slice(0, to)), FIRST_NAMES, 'first-name-of-full-name']);
  } else if (type === 'organization') {
    for (let to = 1; to < parts.length; to++) {
      const isPlain = to === 1 && has(reading, name.from, Flag.common | Flag.demonym);
      if (!isPlain) forms.push([keyOf(parts.slice(0, to)), ORGANIZATION_PART, 'part-of-organization']);
    }
  }
  return forms;
}

function wordsOf(reading: Reading, name: Name): readonly string[] {
  const words: string[] = [];
  for (let at = name.from; at < name.to; at++) {
    if (reading.tokens.shape[at] !== Shape.punctuation) words.push(lower(reading, at));
  }
  return words;
}

function keyOf(words: readonly string[]): string {
  return fold(words.join(' '));
}
