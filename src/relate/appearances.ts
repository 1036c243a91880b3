import type { ResolvedDocument } from '../model.ts';

/** A settled mention, where it stands. */
export interface Placed {
  readonly mention: number;
  readonly entity: string;
  readonly sentence: number;
  readonly block: number;
  /** Its sentence says again what another document says. */
  readonly isRepeat: boolean;
}

/** An entity in a context. */
export interface Appearance {
  readonly entity: string;
  /** The first one in a new sentence; the first one, where there is none. */
  readonly mention: number;
  /** 2: all sentences there that mention it are new; 1: some are; 0: all are repeats. */
  readonly novelty: number;
}

/** The mentions that count in contexts, in text order: settled, and not in a dateline. */
export function placedMentions(document: ResolvedDocument): readonly Placed[] {
  const { blocks, sentences, resolutions } = document;
  const repeats = new Set(document.repeats);
  return sentencesOfMentions(document).flatMap((sentence, mention) => {
    const entity = resolutions[mention]!.entity;
    const block = sentences[sentence]?.block;
    if (entity === null || block === undefined || blocks[block]!.kind === 'dateline') return [];
    return [{ mention, entity, sentence, block, isRepeat: repeats.has(sentence) }];
  });
}

/** The mentions, as indexes, in sentences that repeat another document. */
export function repeatedMentions(document: ResolvedDocument): ReadonlySet<number> {
  const repeats = new Set(document.repeats);
  if (repeats.size === 0) return repeats;
  const sentences = sentencesOfMentions(document);
  return new Set([...sentences.keys()].filter((mention) => repeats.has(sentences[mention]!)));
}

/** The index of each mention's sentence; beyond all indexes after the last sentence. */
function sentencesOfMentions({ sentences, mentions }: ResolvedDocument): readonly number[] {
  let sentence = 0;
  return mentions.map(({ start }) => {
    while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence++;
    return sentence;
  });
}

/** Each entity once. */
export function appearancesOf(mentions: readonly Placed[]): readonly Appearance[] {
  const appearances = new Map<string, Appearance>();
  for (const { entity, mention, isRepeat } of mentions) {
    const known = appearances.get(entity);
    const novelty = isRepeat ? 0 : 2;
    if (known === undefined) appearances.set(entity, { entity, mention, novelty });
    else if (known.novelty + novelty === 2)
      appearances.set(entity, { entity, mention: isRepeat ? known.mention : mention, novelty: 1 });
  }
  return [...appearances.values()];
}

/**
 * Whether it is new that two entities appear together: both are mentioned in new sentences, or one of them in nothing else. A
 * new sentence that mentions only what stood there before adds no context.
 */
export function isNewTogether(one: Appearance, other: Appearance): boolean {
  return one.novelty + other.novelty >= 2;
}
