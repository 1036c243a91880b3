import type { Evidence, ResolvedDocument, Scope } from '../model.ts';
import { type Appearance, appearancesOf, isNewTogether, type Placed, placedMentions } from './appearances.ts';

/**
 * Every context of a document in which two entities stand together; each pair once a context. Contexts that repeat
 * another document's are counted there.
 */
export function contextsOf(document: ResolvedDocument, index: number, scope: Scope): readonly Evidence[] {
  const placed = placedMentions(document);
  if (scope.kind === 'window') return windows(placed, index, scope.sentences);
  const contexts = grouped(placed, ({ sentence, block }) =>
    scope.kind === 'sentence' ? sentence : scope.kind === 'paragraph' ? block : 0,
  );
  return [...contexts.values()].flatMap((mentions) => pairsWithin(appearancesOf(mentions), index));
}

function grouped(mentions: readonly Placed[], contextOf: (mention: Placed) => number): Map<number, Placed[]> {
  const contexts = new Map<number, Placed[]>();
  for (const mention of mentions) {
    const context = contextOf(mention);
    const group = contexts.get(context);
    if (group === undefined) contexts.set(context, [mention]);
    else group.push(mention);
  }
  return contexts;
}

function pairsWithin(appearances: readonly Appearance[], document: number): readonly Evidence[] {
  return appearances.flatMap((one, i) =>
    appearances
      .slice(i + 1)
      .filter((other) => isNewTogether(one, other))
      .map((other) => evidence(document, one, other)),
  );
}

function evidence(document: number, one: Appearance, other: Appearance): Evidence {
  return one.entity < other.entity
    ? { document, a: one.mention, b: other.mention }
    : { document, a: other.mention, b: one.mention };
}

/**
 * A sentence that holds both names, or an ordered pair of sentences less than `width` apart of which each holds one
 * and neither holds both.
 */
function windows(placed: readonly Placed[], document: number, width: number): readonly Evidence[] {
  const sentences = [...grouped(placed, ({ sentence }) => sentence)].map(([sentence, mentions]) => ({
    sentence,
    appearances: appearancesOf(mentions),
  }));
  const found = sentences.flatMap(({ appearances }) => pairsWithin(appearances, document));
  for (const [i, left] of sentences.entries()) {
    const inLeft = new Set(left.appearances.map(({ entity }) => entity));
    for (let k = i + 1; k < sentences.length && sentences[k]!.sentence - left.sentence < width; k++) {
      const right = sentences[k]!;
      const inRight = new Set(right.appearances.map(({ entity }) => entity));
      for (const one of left.appearances) {
        if (inRight.has(one.entity)) continue;
        for (const other of right.appearances)
          if (!inLeft.has(other.entity) && isNewTogether(one, other))
            found.push(evidence(document, one, other));
      }
    }
  }
  return found;
}
