import type { EntityType, Tagged } from '../../src/model.ts';
import { type Reader, tagDocument } from '../../src/pipeline.ts';
import { segment } from '../../src/segment/index.ts';
import { type Hit, match } from '../../src/tag/match.ts';
import { type Name, nameOf } from '../../src/tag/names.ts';
import { type Reading, read } from '../../src/tag/reading.ts';
import type { Rule } from '../../src/tag/rules/rule.ts';
import { documentOf, marked, unmarked } from '../documents.ts';
import { TINY } from './tiny-lexicon.ts';

export function tagged(text: string, reader: Reader = TINY): Tagged {
  return tagDocument(documentOf(text), reader);
}

/** The text with the names that a reader finds in it, marked. */
export function found(text: string, reader: Reader = TINY): string {
  return marked(text, tagged(text, reader).mentions);
}

/** What finding the marked names in the marked text's plain form gives: itself, if the reader is right. */
export function foundIn(markedText: string, reader: Reader = TINY): string {
  return found(unmarked(markedText).text, reader);
}

export function readingOf(text: string, { cues, lexicon }: Reader = TINY): Reading {
  return read(segment(documentOf(text), cues), lexicon);
}

/** Gazetteer names of a sentence, by the token at which they begin. */
export function hitsIn(reading: Reading, sentence = 0): ReadonlyMap<number, Hit> {
  const { from, to } = reading.sentences[sentence]!;
  return match(reading, from, to);
}

/** The names that are marked `[? …]` in a text, and its reading. */
export function namesIn(markedText: string): { readonly reading: Reading; readonly names: readonly Name[] } {
  const { text, names } = unmarked(markedText);
  const reading = readingOf(text);
  return { reading, names: names.map(({ start, end }) => nameAt(reading, start, end)) };
}

function nameAt(reading: Reading, start: number, end: number): Name {
  const { tokens, sentences } = reading;
  const from = tokens.start.indexOf(start);
  const to = tokens.end.indexOf(end) + 1;
  const sentence = sentences.findIndex((candidate) => candidate.from <= from && to <= candidate.to);
  if (from < 0 || to === 0 || sentence < 0) throw new Error(`no name stands at ${start} to ${end}`);
  const hit = hitsIn(reading, sentence).get(from);
  const known = hit?.to === to ? hit : undefined;
  return nameOf(reading, from, to, sentence, known, from === sentences[sentence]!.from);
}

/** How a rule votes on the one name marked in the text: `type rule`, in order. */
export function votesOf(rule: Rule, markedText: string): readonly string[] {
  const { reading, names } = namesIn(markedText);
  const votes: string[] = [];
  const vote = (type: EntityType, because: string): unknown => votes.push(`${type} ${because}`);
  rule(names[0]!, reading, vote);
  return votes;
}
