/** Names of a store that begin with what is typed. */
import { fold } from '../../text/fold.ts';
import { withStore } from '../answer.ts';
import { counted } from '../messages.ts';
import { oneLine, visible } from '../visible.ts';
import type { Candidate } from './asked.ts';

/** More are no help to who has to choose. */
const MOST = 50;

/**
 * The names that the words begin, the most mentioned first, each without the words that are finished: after `sinaloa`, a
 * `c` can become `Cartel`. Ids are offered to who has typed a type and its colon.
 */
export async function namesIn(
  db: string,
  before: readonly string[],
  current: string,
): Promise<readonly Candidate[]> {
  const typed = [...before, current].join(' ');
  return withStore(db, async (store) => {
    const rows = isId(typed) ? store.idsBeginning(typed, MOST) : store.namesBeginning(typed, MOST);
    const candidates = rows.flatMap(({ name, type, mentions }) => {
      const value = withoutWords(name, before);
      const meaning = `${type}, ${counted(mentions, 'mention')}`;
      return value !== undefined && isTypable(value) ? [{ value, meaning }] : [];
    });
    return [...new Map(candidates.toReversed().map((one) => [one.value, one])).values()].reverse();
  });
}

function isId(typed: string): boolean {
  return /^(?:person|organization|location):/.test(typed);
}

/** A name without its first words; undefined where these are others. */
function withoutWords(name: string, words: readonly string[]): string | undefined {
  const parts = name.split(' ');
  const isSame = words.every((word, i) => fold(parts[i] ?? '') === fold(word));
  return isSame ? parts.slice(words.length).join(' ') : undefined;
}

/** A shell would take a dash for an option's; what is no plain line, it might obey. */
function isTypable(value: string): boolean {
  return value !== '' && !value.startsWith('-') && visible(oneLine(value)) === value;
}
