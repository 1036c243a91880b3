import type { EntityType } from '../../model.ts';
import type { Name } from '../names.ts';
import type { Reading } from '../reading.ts';

/** Speaks for a type: `weight` is how often, of a hundred names that the rule fits, the type is right (as 0 to 1). */
export type CastVote = (type: EntityType, rule: string, weight: number) => void;

/** A family of rules: looks at one name in its place and votes. */
export type Rule = (name: Name, reading: Reading, vote: CastVote) => void;
