import type { ResolvedDocument, Scope } from '../model.ts';

/** Where a mention stands in its document, as ordinals. */
export interface Placement {
  readonly sentence: number | null;
  readonly block: number | null;
  /**
   * The context in the scope (a window's are its sentences), at the first mention of an entity in a context alone;
   * null at every other mention, in a dateline, and where no entity is settled.
   */
  readonly context: number | null;
}

const NOWHERE: Placement = { sentence: null, block: null, context: null };

/** One placement for each mention. */
export function placementsOf(document: ResolvedDocument, scope: Scope): readonly Placement[] {
  const { blocks, sentences, mentions, resolutions } = document;
  const isFirst = firstTimes();
  let sentence = 0;
  return mentions.map(({ start }, mention) => {
    while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence++;
    const block = sentences[sentence]?.block;
    if (block === undefined) return NOWHERE;
    const entity = resolutions[mention]!.entity;
    const context = contextOf(scope, sentence, block);
    const counts = entity !== null && blocks[block]!.kind !== 'dateline' && isFirst(entity, context);
    return { sentence, block, context: counts ? context : null };
  });
}

/** Says of an entity in a context whether it is there for the first time. */
function firstTimes(): (entity: string, context: number) => boolean {
  const contexts = new Map<string, Set<number>>();
  return (entity, context) => {
    const seen = contexts.get(entity) ?? new Set<number>();
    contexts.set(entity, seen);
    return seen.size < seen.add(context).size;
  };
}

function contextOf(scope: Scope, sentence: number, block: number): number {
  if (scope.kind === 'document') return 0;
  return scope.kind === 'paragraph' ? block : sentence;
}
