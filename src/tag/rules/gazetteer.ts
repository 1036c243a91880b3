import { type CompiledAlias, Flag } from '../../gazetteer/index.ts';
import type { EntityType } from '../../model.ts';
import { Shape } from '../../text/tokens.ts';
import { lower } from '../around.ts';
import type { Name } from '../names.ts';
import { has, type Reading } from '../reading.ts';
import type { Rule } from './rule.ts';

const STRONG = 0.95;
/** Of several words: no more can be said against it. */
const LONG = 0.99;
/** A single word that is also someone's name, or an ordinary word, is less certain. */
const STRONG_BUT_NAMESAKE = 0.72;
const STRONG_BUT_COMMON = 0.6;
const SHARED = 0.62;
const WEAK = 0.3;

/**
 * The gazetteer knows this name. A shared name speaks for each of its bearers' types; a weak one says little
 * until the document also holds a strong name of its entity (`document.ts`).
 */
export const gazetteerRule: Rule = (name, reading, vote) => {
  if (name.hit === undefined) return;
  const [first, ...others] = name.hit.aliases;
  if (others.length === 0) return vote(first!.entry.type, first!.rule, weightOf(first!, name, reading));
  const best = new Map<EntityType, { readonly alias: CompiledAlias; readonly weight: number }>();
  for (const alias of name.hit.aliases) {
    const weight = weightOf(alias, name, reading);
    if (weight > (best.get(alias.entry.type)?.weight ?? 0)) best.set(alias.entry.type, { alias, weight });
  }
  for (const [type, { alias, weight }] of best) vote(type, alias.rule, weight);
};

function weightOf({ strength, entry, article }: CompiledAlias, name: Name, reading: Reading): number {
  if (strength === 'weak') return WEAK;
  if (article && entry.type === 'organization' && lower(reading, name.from - 1) !== 'the') return WEAK;
  if (name.to - name.from > 1) return strength === 'shared' ? SHARED : LONG;
  const isCapitals = reading.tokens.shape[name.from] === Shape.upper;
  if (has(reading, name.from, Flag.demonym | Flag.notName) && reading.tokens.shape[name.from] === Shape.title)
    return WEAK;
  if (strength === 'shared') return SHARED;
  if (has(reading, name.from, Flag.common) && !isCapitals) return name.initial ? WEAK : STRONG_BUT_COMMON;
  const isNamesake = has(reading, name.from, Flag.ambiguousFirstName | Flag.ambiguousSurname);
  return isNamesake && entry.type !== 'person' ? STRONG_BUT_NAMESAKE : STRONG;
}
