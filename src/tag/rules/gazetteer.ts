import { Flag } from '../../gazetteer/index.ts';
import { Shape } from '../../text/tokens.ts';
import { has } from '../reading.ts';
import type { Rule } from './rule.ts';

const STRONG = 0.95;
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
  const single = name.to - name.from === 1;
  for (const alias of name.hit.aliases) {
    const rule = `gazetteer:${alias.entry.id}`;
    const isDemonym =
      single && has(reading, name.from, Flag.demonym) && reading.tokens.shape[name.from] === Shape.title;
    if (alias.strength === 'weak' || isDemonym) vote(alias.entry.type, rule, WEAK);
    else if (alias.strength === 'shared') vote(alias.entry.type, rule, SHARED);
    else if (
      single &&
      has(reading, name.from, Flag.common) &&
      reading.tokens.shape[name.from] !== Shape.upper
    ) {
      vote(alias.entry.type, rule, name.initial ? WEAK : STRONG_BUT_COMMON);
    } else if (
      single &&
      alias.entry.type !== 'person' &&
      has(reading, name.from, Flag.ambiguousFirstName | Flag.ambiguousSurname)
    ) {
      vote(alias.entry.type, rule, STRONG_BUT_NAMESAKE);
    } else vote(alias.entry.type, rule, STRONG);
  }
};
