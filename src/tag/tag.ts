import { Flag, type Lexicon } from '../gazetteer/index.ts';
import type { Candidate, Mention, Segmented, Span, Tagged, Vote } from '../model.ts';
import { Shape } from '../text/tokens.ts';
import { inSentence, isQuote, lower } from './around.ts';
import { withCrews } from './crews.ts';
import { decideDocument, type Verdicts } from './document.ts';
import { headlineNames } from './headlines.ts';
import { type Hit, match } from './match.ts';
import type { Name } from './names.ts';
import { pairsOf } from './neighbours.ts';
import { joinNicknames } from './nicknames.ts';
import { withoutOverlaps } from './overlap.ts';
import { piecesOf } from './pieces.ts';
import { has, type Reading, read } from './reading.ts';
import { contextRule } from './rules/context.ts';
import { gazetteerRule } from './rules/gazetteer.ts';
import { organizationRule } from './rules/organizations.ts';
import { personNameRule } from './rules/person-names.ts';
import { placeRule } from './rules/places.ts';
import type { CastVote, Rule } from './rules/rule.ts';
import { titleRule } from './rules/titles.ts';
import { runsOf } from './runs.ts';
import { CERTAIN, certain, type Decision } from './score.ts';
import type { Judge } from './undecided.ts';
import { outsideWorks } from './works.ts';

const RULES: readonly Rule[] = [
  gazetteerRule,
  personNameRule,
  titleRule,
  organizationRule,
  placeRule,
  contextRule,
];

/** A document's possible names and what it decides of them. */
interface Assessment {
  readonly reading: Reading;
  readonly names: readonly Name[];
  readonly verdicts: Verdicts;
}

/**
 * Find a document's names: curated names first, rules for the rest. A pure function of text, lexicon and judge (who is
 * asked for what the rules leave undecided); what the document alone cannot settle is handed on as a candidate.
 */
export function tag(segmented: Segmented, lexicon: Lexicon, judge: Judge = () => undefined): Tagged {
  return taggedFrom(segmented, assess(segmented, lexicon, judge));
}

function taggedFrom(segmented: Segmented, { reading, names, verdicts }: Assessment): Tagged {
  const mentions: Mention[] = [];
  const candidates: Candidate[] = [];
  for (const name of names) {
    const { votes, decision } = verdicts.get(name.key)!;
    const { start, end } = spanOf(reading, name, decision);
    const text = reading.text.slice(start, end);
    if (certain(decision) !== undefined) mentions.push({ start, end, text, ...decision! });
    else candidates.push({ start, end, text, votes });
  }
  return {
    ...segmented,
    mentions: withoutOverlaps(mentions),
    candidates: candidates.sort((a, b) => a.start - b.start),
  };
}

/** Why a possible name is a mention, or why not. */
export interface Explanation extends Span {
  readonly text: string;
  readonly isMention: boolean;
  readonly because: string;
  /** What the votes come to, be it enough or not; undefined when nothing speaks for a name. */
  readonly decision: Decision | undefined;
  readonly votes: readonly Vote[];
}

/** Every possible name of a document with all that speaks for it, in text order. */
export function explain(
  segmented: Segmented,
  lexicon: Lexicon,
  judge: Judge = () => undefined,
): readonly Explanation[] {
  const assessment = assess(segmented, lexicon, judge);
  const { reading, names, verdicts } = assessment;
  const kept = new Set(taggedFrom(segmented, assessment).mentions.map(({ start }) => start));
  return names
    .map((name) => {
      const { votes, decision } = verdicts.get(name.key)!;
      const { start, end } = spanOf(reading, name, decision);
      const isCertain = certain(decision) !== undefined;
      const isMention = isCertain && kept.has(start);
      const because = isMention
        ? `${decision!.type}: ${decision!.rule}, ${decision!.score}`
        : reasonAgainst(decision, isCertain);
      return { start, end, text: reading.text.slice(start, end), isMention, because, decision, votes };
    })
    .sort((a, b) => a.start - b.start);
}

function reasonAgainst(decision: Decision | undefined, isCertain: boolean): string {
  if (decision === undefined) return 'nothing speaks for a name';
  if (isCertain) return 'a better name overlaps it';
  return `not certain enough: ${decision.type} ${decision.score}, ${CERTAIN} is needed`;
}

function assess(segmented: Segmented, lexicon: Lexicon, judge: Judge): Assessment {
  const reading = read(segmented, lexicon);
  const prose: Name[] = [];
  const headlines: [sentence: number, hits: ReadonlyMap<number, Hit>][] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    const { from, to } = sentence;
    const hits = withCrews(reading, match(reading, from, to), from, to);
    if (sentence.style === 'prose') prose.push(...proseNames(reading, index, hits));
    else headlines.push([index, hits]);
  }
  for (const name of prose) voteOn(name, reading);
  const pairs = pairsOf(reading, prose);
  const verdicts = decideDocument(reading, prose, pairs, judge);
  if (headlines.length === 0) return { reading, names: prose, verdicts };
  const known = certainKeys(verdicts);
  const inHeadlines = headlines.flatMap(([sentence, hits]) => headlineNames(reading, sentence, hits, known));
  for (const name of inHeadlines)
    gazetteerRule(name, reading, (type, rule, weight) => name.votes.push({ type, rule, weight }));
  const names = [...prose, ...inHeadlines];
  return { reading, names, verdicts: decideDocument(reading, names, pairs, judge) };
}

function proseNames(reading: Reading, sentence: number, hits: ReadonlyMap<number, Hit>): readonly Name[] {
  const { from, to } = reading.sentences[sentence]!;
  const pieces = runsOf(reading, from, to, hits).flatMap((run) => piecesOf(reading, run, sentence, hits));
  return outsideWorks(reading, sentence, joinNicknames(reading, pieces));
}

function voteOn(name: Name, reading: Reading): void {
  const vote: CastVote = (type, rule, weight) => name.votes.push({ type, rule, weight });
  if (isAdjective(name, reading)) gazetteerRule(name, reading, vote);
  else for (const rule of RULES) rule(name, reading, vote);
}

/** "the Australian states", "a Hindu group": the words around an adjective speak of the noun behind it. */
function isAdjective({ from, to }: Name, reading: Reading): boolean {
  if (to - from !== 1 || reading.tokens.shape[from] !== Shape.title) return false;
  return (
    has(reading, from, Flag.demonym | Flag.notName) && !has(reading, from, Flag.firstName | Flag.surname)
  );
}

function certainKeys(verdicts: Verdicts): ReadonlySet<string> {
  return new Set(
    [...verdicts].filter(([, { decision }]) => certain(decision) !== undefined).map(([key]) => key),
  );
}

/**
 * The name's own span. An article belongs to it where the gazetteer writes it so (The Hague), and where it has a capital
 * inside a sentence (told The Daily Star).
 */
function spanOf(
  reading: Reading,
  name: Name,
  decision: Decision | undefined,
): { readonly start: number; readonly end: number } {
  const { start, end } = reading.tokens;
  const isArticle = lower(reading, inSentence(reading, name, name.from - 1)) === 'the';
  const isOwn =
    isArticle && (isWrittenSo(name) || (decision?.type === 'organization' && isCapitalInside(reading, name)));
  return { start: start[isOwn ? name.from - 1 : name.from]!, end: end[name.to - 1]! };
}

function isWrittenSo({ hit }: Name): boolean {
  return hit?.aliases.some(({ article, entry }) => article && entry.type === 'location') ?? false;
}

function isCapitalInside(reading: Reading, name: Name): boolean {
  if (reading.sentences[name.sentence]!.style !== 'prose') return false;
  const article = name.from - 1;
  const before = inSentence(reading, name, article - 1);
  return before >= 0 && !isQuote(reading, before) && reading.tokens.shape[article] === Shape.title;
}
