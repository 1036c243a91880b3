import {
  buildGazetteer,
  builtInGazetteer,
  compileGazetteer,
  type Lexicon,
  readGazetteer,
} from './gazetteer/index.ts';
import type { Corpus, Document, Problem, Scope, Tagged } from './model.ts';
import { relate, withRepeats } from './relate/index.ts';
import { type Decision, resolve } from './resolve/index.ts';
import { type SegmentCues, segment, segmentCues } from './segment/index.ts';
import { createJudge, type Explanation, explain, type Judge, tag } from './tag/index.ts';

/**
 * The whole program, in order:
 *
 *     files ─load→ Document ─segment→ blocks, sentences ─tag→ Mention[] ─resolve→ Entity[] ─relate→ Network
 *
 * Up to `tag` a document never sees another one; from `resolve` on, the corpus is one.
 */

/** What a text is read with. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly cues: SegmentCues;
  readonly judge: Judge;
}

/**
 * The built-in gazetteers and the user's own folders, ready to read with.
 *
 * @throws {FatalProblem} when a user's folder is missing or has errors.
 */
export function openReader(gazetteers: readonly string[] = []): Reader {
  const gazetteer = buildGazetteer(readGazetteer([builtInGazetteer(), ...gazetteers]));
  return { lexicon: compileGazetteer(gazetteer), cues: segmentCues(gazetteer.cues), judge: createJudge() };
}

/** One document, on its own. */
export function tagDocument(document: Document, { lexicon, cues, judge }: Reader): Tagged {
  return tag(segment(document, cues), lexicon, judge);
}

/** Why each possible name of a document is a mention, or why not. */
export function explainDocument(
  document: Document,
  { lexicon, cues, judge }: Reader,
): readonly Explanation[] {
  return explain(segment(document, cues), lexicon, judge);
}

export interface FoldOptions {
  /** Count a text as often as it stands in the corpus, and not once. */
  readonly keepDuplicates?: boolean;
  /** What was decided by hand of names: it beats every rule. */
  readonly decisions?: readonly Decision[];
}

/** All documents as one corpus: every name settled, every co-mention counted. */
export function foldCorpus(
  tagged: readonly Tagged[],
  reader: Reader,
  scope: Scope,
  problems: readonly Problem[] = [],
  { keepDuplicates = false, decisions = [] }: FoldOptions = {},
): Corpus {
  const compared = keepDuplicates ? tagged : withRepeats(tagged);
  const { documents, entities, keptApart, ...resolved } = resolve(compared, reader.lexicon, decisions);
  const network = relate(documents, entities, scope);
  return { documents, network, keptApart, problems: [...problems, ...resolved.problems], scope };
}
