import { Flag } from '../gazetteer/index.ts';
import type { Vote } from '../model.ts';
import { fold } from '../text/fold.ts';
import { Shape } from '../text/tokens.ts';
import type { Name } from './names.ts';
import { has, type Reading, textOf } from './reading.ts';
import { certain, type Decision, pool } from './score.ts';

/** What is longer is a list or a heading, in words; its parts are no one's names. */
const LONGEST_NAME = 10;
/** A short form's weight: a surname after its full name, the beginning of an organization's name. */
const SURNAME = 0.85;
const FIRST_NAMES = 0.6;
const ORGANIZATION_PART = 0.55;
/** A full name this certain lends its type to a short form that the gazetteer knows as something else. */
const SURE = 0.85;
const KNOWN = 0.7;

/** A full name that is certain speaks for its surname, its first names, its beginning. */
export function addShortForms(
  reading: Reading,
  names: readonly Name[],
  decisions: ReadonlyMap<string, Decision>,
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
  if (parts.length > LONGEST_NAME) return [];
  const forms: ShortForm[] = [];
  if (type === 'person') {
    for (let from = 1; from < parts.length; from++) {
      for (let to = from + 1; to <= parts.length; to++)
        forms.push([parts.slice(from, to).join(' '), SURNAME, 'surname-of-full-name']);
    }
    for (let to = 1; to < parts.length; to++)
      forms.push([parts.slice(0, to).join(' '), FIRST_NAMES, 'first-name-of-full-name']);
  } else if (type === 'organization') {
    for (let to = 1; to < parts.length; to++) {
      const isPlain = to === 1 && has(reading, name.from, Flag.common | Flag.demonym);
      if (!isPlain) forms.push([parts.slice(0, to).join(' '), ORGANIZATION_PART, 'part-of-organization']);
    }
  }
  return forms;
}

/** Folded. */
function wordsOf(reading: Reading, name: Name): readonly string[] {
  const words: string[] = [];
  for (let at = name.from; at < name.to; at++) {
    if (reading.tokens.shape[at] !== Shape.punctuation) words.push(fold(textOf(reading, at, at + 1)));
  }
  return words;
}
