import type { Vote } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Hit } from './match.ts';
import { type Reading, textOf } from './reading.ts';

/** A stretch of tokens `[from, to)` that may be a name, with what has spoken for it so far. */
export interface Name {
  readonly from: number;
  readonly to: number;
  /** Index into the reading's sentences. */
  readonly sentence: number;
  /** Folded text, with what it stands for: names with one key are one name in a document. */
  readonly key: string;
  /** The gazetteer's names for exactly these tokens. */
  readonly hit: Hit | undefined;
  /** It begins its sentence, so that its capital says little. */
  readonly initial: boolean;
  readonly votes: Vote[];
}

export function nameOf(
  reading: Reading,
  from: number,
  to: number,
  sentence: number,
  hit: Hit | undefined,
  initial: boolean,
): Name {
  const key = fold(textOf(reading, from, to)) + (hit?.standsFor ?? '');
  return { from, to, sentence, key, hit, initial, votes: [] };
}
