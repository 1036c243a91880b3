import type { EntityType, Vote } from '../model.ts';

export interface Decision {
  readonly type: EntityType;
  /** The rule with the most weight for the type. */
  readonly rule: string;
  /** 0 to 1. */
  readonly score: number;
}

const TYPES: readonly EntityType[] = ['person', 'organization', 'location'];

/** Below this a name stays a candidate. */
export const CERTAIN = 0.5;

/** The decision if it is certain. */
export function certain(decision: Decision | undefined): Decision | undefined {
  return decision !== undefined && decision.score >= CERTAIN ? decision : undefined;
}

/** Adds a vote to those of a name: each rule counts once for a type, with its greatest weight. */
export function pool(votes: Vote[], vote: Vote): void {
  for (let at = 0; at < votes.length; at++) {
    const { rule, type, weight } = votes[at]!;
    if (rule !== vote.rule || type !== vote.type) continue;
    if (vote.weight > weight) votes[at] = vote;
    return;
  }
  votes.push(vote);
}

/**
 * Noisy-or: `1 − ∏(1 − weight)` over the pooled votes for a type. The type with the greatest score wins; of equal
 * scores, the first in the order person, organization, location.
 */
export function decide(votes: readonly Vote[]): Decision | undefined {
  let best: Decision | undefined;
  for (const type of TYPES) {
    let doubt = 1;
    let top: Vote | undefined;
    for (const vote of votes) {
      if (vote.type !== type) continue;
      doubt *= 1 - vote.weight;
      if (top === undefined || vote.weight > top.weight) top = vote;
    }
    const score = Math.round((1 - doubt) * 1000) / 1000;
    if (top !== undefined && score > (best?.score ?? 0)) best = { type, rule: top.rule, score };
  }
  return best;
}
