import type { Lexicon } from '../gazetteer/index.ts';
import type { Candidate, Mention, Segmented, Tagged } from '../model.ts';
import { lower } from './around.ts';
import { type Decisions, decideDocument } from './document.ts';
import { headlineNames } from './headlines.ts';
import { type Hit, match } from './match.ts';
import type { Name } from './names.ts';
import { pairsOf } from './neighbours.ts';
import { joinNicknames } from './nicknames.ts';
import { withoutOverlaps } from './overlap.ts';
import { piecesOf } from './pieces.ts';
import { type Reading, read } from './reading.ts';
import { contextRule } from './rules/context.ts';
import { gazetteerRule } from './rules/gazetteer.ts';
import { organizationRule } from './rules/organizations.ts';
import { personNameRule } from './rules/person-names.ts';
import { placeRule } from './rules/places.ts';
import type { Rule } from './rules/rule.ts';
import { titleRule } from './rules/titles.ts';
import { runsOf } from './runs.ts';
import { CERTAIN } from './score.ts';
import type { Judge } from './undecided.ts';

const RULES: readonly Rule[] = [
  gazetteerRule,
  personNameRule,
  titleRule,
  organizationRule,
  placeRule,
  contextRule,
];

/**
 * Find a document's names: curated names first, rules for the rest. A pure function of text, lexicon and judge (who is
 * asked for what the rules leave undecided); what the document alone cannot settle is handed on as a candidate.
 */
export function tag(segmented: Segmented, lexicon: Lexicon, judge: Judge = () => undefined): Tagged {
  const reading = read(segmented, lexicon);
  const prose: Name[] = [];
  const headlines: [sentence: number, hits: ReadonlyMap<number, Hit>][] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    const hits = new Map(match(reading, sentence.from, sentence.to).map((hit) => [hit.from, hit]));
    if (sentence.style !== 'prose') headlines.push([index, hits]);
    else {
      const pieces = runsOf(reading, sentence.from, sentence.to, hits).flatMap((run) =>
        piecesOf(reading, run, index, hits),
      );
      prose.push(...joinNicknames(reading, pieces));
    }
  }
  for (const name of prose) voteOn(name, reading);
  const pairs = pairsOf(reading, prose);
  const decisions = decideDocument(reading, prose, pairs, judge);
  if (headlines.length === 0) return { ...segmented, ...settle(reading, prose, decisions) };
  const known = certainKeys(decisions);
  const inHeadlines = headlines.flatMap(([sentence, hits]) => headlineNames(reading, sentence, hits, known));
  for (const name of inHeadlines)
    gazetteerRule(name, reading, (type, rule, weight) => name.votes.push({ type, rule, weight }));
  const names = [...prose, ...inHeadlines];
  return { ...segmented, ...settle(reading, names, decideDocument(reading, names, pairs, judge)) };
}

function voteOn(name: Name, reading: Reading): void {
  for (const rule of RULES)
    rule(name, reading, (type, because, weight) => name.votes.push({ type, rule: because, weight }));
}

function certainKeys(decisions: Decisions): ReadonlySet<string> {
  return new Set([...decisions].filter(([, decision]) => decision.score >= CERTAIN).map(([key]) => key));
}

function settle(
  reading: Reading,
  names: readonly Name[],
  decisions: Decisions,
): { mentions: readonly Mention[]; candidates: readonly Candidate[] } {
  const mentions: Mention[] = [];
  const candidates: Candidate[] = [];
  for (const name of names) {
    const decision = decisions.get(name.key);
    const span = spanOf(reading, name);
    const text = reading.text.slice(span.start, span.end);
    if (decision !== undefined && decision.score >= CERTAIN) mentions.push({ ...span, text, ...decision });
    else candidates.push({ ...span, text, votes: name.votes });
  }
  const kept = withoutOverlaps(mentions);
  return { mentions: kept, candidates: candidates.sort((a, b) => a.start - b.start) };
}

/** The name's own span; an article belongs to it where the gazetteer writes it so (The Hague). */
function spanOf(reading: Reading, name: Name): { start: number; end: number } {
  const { start, end } = reading.tokens;
  const article =
    name.hit?.aliases.some((alias) => alias.article && alias.entry.type === 'location') &&
    lower(reading, name.from - 1) === 'the';
  return { start: start[article ? name.from - 1 : name.from]!, end: end[name.to - 1]! };
}
