import type { Evidence, ResolvedDocument, Scope } from '../model.ts';

/** A mention that counts in contexts: settled, and not in a dateline. */
interface Placed {
  readonly mention: number;
  readonly entity: string;
  readonly sentence: number;
  readonly block: number;
}

/** Every context of a document in which two entities stand together; each pair once a context. */
export function contextsOf(document: ResolvedDocument, index: number, scope: Scope): readonly Evidence[] {
  const placed = placedMentions(document);
  if (scope.kind === 'window') return windows(placed, index, scope.sentences);
  const groups = new Map<number, Placed[]>();
  for (const mention of placed) {
    const context =
      scope.kind === 'sentence' ? mention.sentence : scope.kind === 'paragraph' ? mention.block : 0;
    const group = groups.get(context);
    if (group === undefined) groups.set(context, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].flatMap((group) => pairsWithin(firstOfEach(group), index));
}

function placedMentions({ blocks, sentences, mentions, resolutions }: ResolvedDocument): readonly Placed[] {
  const placed: Placed[] = [];
  let sentence = 0;
  for (const [mention, { start }] of mentions.entries()) {
    while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence++;
    const entity = resolutions[mention]!.entity;
    const found = sentences[sentence];
    if (entity === null || found === undefined || blocks[found.block]!.kind === 'dateline') continue;
    placed.push({ mention, entity, sentence, block: found.block });
  }
  return placed;
}

function firstOfEach(mentions: readonly Placed[]): readonly Placed[] {
  const first = new Map<string, Placed>();
  for (const mention of mentions) if (!first.has(mention.entity)) first.set(mention.entity, mention);
  return [...first.values()];
}

function pairsWithin(mentions: readonly Placed[], document: number): readonly Evidence[] {
  return mentions.flatMap((one, i) => mentions.slice(i + 1).map((other) => evidence(document, one, other)));
}

function evidence(document: number, one: Placed, other: Placed): Evidence {
  return one.entity < other.entity
    ? { document, a: one.mention, b: other.mention }
    : { document, a: other.mention, b: one.mention };
}

/**
 * A sentence that holds both names, or an ordered pair of sentences less than `width` apart of which each holds one
 * and neither holds both.
 */
function windows(placed: readonly Placed[], document: number, width: number): readonly Evidence[] {
  const bySentence = new Map<number, readonly Placed[]>();
  for (const mention of placed)
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  const sentences = [...bySentence].map(([sentence, mentions]) => ({
    sentence,
    mentions: firstOfEach(mentions),
  }));
  const found = sentences.flatMap(({ mentions }) => pairsWithin(mentions, document));
  for (const [i, left] of sentences.entries()) {
    const inLeft = new Set(left.mentions.map(({ entity }) => entity));
    for (let k = i + 1; k < sentences.length && sentences[k]!.sentence - left.sentence < width; k++) {
      const right = sentences[k]!;
      const inRight = new Set(right.mentions.map(({ entity }) => entity));
      for (const one of left.mentions) {
        if (inRight.has(one.entity)) continue;
        for (const other of right.mentions)
          if (!inLeft.has(other.entity)) found.push(evidence(document, one, other));
      }
    }
  }
  return found;
}
