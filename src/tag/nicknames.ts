import { Flag } from '../gazetteer/index.ts';
import { inSentence, isQuote } from './around.ts';
import { type Name, nameOf } from './names.ts';
import type { Reading } from './reading.ts';
import { has } from './reading.ts';

/** A quoted nickname is at most this many tokens. */
const LONGEST_NICKNAME = 5;

/**
 * `Daniel “El Loco” Barrera` is one name: a name, a quoted one and a name with nothing else between them. The parts
 * inside the joined name are left out.
 */
export function joinNicknames(reading: Reading, names: readonly Name[]): readonly Name[] {
  const joined: Name[] = [];
  for (let i = 0; i < names.length; i++) {
    const end = nicknameEnd(reading, names, i);
    if (end < 0) joined.push(names[i]!);
    else {
      const name = nameOf(
        reading,
        names[i]!.from,
        names[end]!.to,
        names[i]!.sentence,
        undefined,
        names[i]!.initial,
      );
      name.votes.push({ type: 'person', rule: 'quoted-nickname', weight: 0.92 });
      joined.push(name);
      i = end;
    }
  }
  return joined;
}

/** Index of the name behind the quoted nickname, or -1. The nickname itself may be written small. */
function nicknameEnd(reading: Reading, names: readonly Name[], at: number): number {
  const first = names[at]!;
  const open = inSentence(reading, first, first.to);
  if (open < 0 || !isQuote(reading, open) || isClosing(reading, open)) return -1;
  let close = -1;
  for (let i = open + 2; i <= open + LONGEST_NICKNAME + 1 && close < 0; i++) {
    if (inSentence(reading, first, i) >= 0 && isQuote(reading, i)) close = i;
  }
  if (close < 0 || reading.tokens.end[close]! - reading.tokens.start[open]! > 40) return -1;
  for (let i = at + 1; i < names.length && names[i]!.from <= close + 1; i++) {
    if (names[i]!.from === close + 1)
      return isPersonal(reading, first) || isPersonal(reading, names[i]!) ? i : -1;
  }
  return -1;
}

/** A quote right behind a word, with a space after it. */
function isClosing({ tokens }: Reading, at: number): boolean {
  return tokens.end[at - 1] === tokens.start[at] && tokens.end[at] !== tokens.start[at + 1];
}

function isPersonal(reading: Reading, name: Name): boolean {
  for (let at = name.from; at < name.to; at++) {
    if (has(reading, at, Flag.organizationHead) && !has(reading, at, Flag.firstName | Flag.surname))
      return false;
  }
  return has(reading, name.from, Flag.firstName | Flag.surname) || !has(reading, name.from, Flag.common);
}
