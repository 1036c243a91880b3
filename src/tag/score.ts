import type { EntityType, Vote } from '../model.ts';

export interface Decision {
  readonly type: EntityType;
  /** The rule with the most weight for the type. */
  readonly rule: string;
  /** 0 to 1. */
  readonly score: number;
}

/** Below this a name stays a candidate. */
export const CERTAIN = 0.5;

/**
 * Noisy-or: `1 − ∏(1 − weight)` over the rules that speak for a type, each rule once with its greatest weight. The
 * type with the greatest score wins; of equal scores, the one whose rule has more weight, then type order.
 */
export function decide(votes: readonly Vote[]): Decision | undefined {
  const strongest = new Map<string, Vote>();
  for (const vote of votes) {
    const key = `${vote.type} ${vote.rule}`;
    if (vote.weight > (strongest.get(key)?.weight ?? 0)) strongest.set(key, vote);
  }
  let best: Decision | undefined;
  for (const type of ['person', 'organization', 'location'] as const) {
    let doubt = 1;
    let top: Vote | undefined;
    for (const vote of strongest.values()) {
      if (vote.type !== type) continue;
      doubt *= 1 - vote.weight;
      if (top === undefined || vote.weight > top.weight) top = vote;
    }
    const score = Math.round((1 - doubt) * 1000) / 1000;
    if (top !== undefined && score > (best?.score ?? 0)) best = { type, rule: top.rule, score };
  }
  return best;
}
