import type { ResolvedDocument, Scope } from '../model.ts';

/** Where a mention stands in its document, as ordinals; null where no sentence holds it. */
export interface Placement {
  readonly sentence: number | null;
  readonly block: number | null;
}

/** An entity in a context of the scope: a sentence (also of a window), a block, or 0 for the whole document. */
export interface Appearance {
  readonly entity: string;
  readonly context: number;
  /** The first one there in a sentence that repeats nothing; the first one, where all sentences do. */
  readonly mention: number;
  /** 2: no sentence there that mentions it repeats another document; 1: some do; 0: all do. */
  readonly novelty: number;
}

/** One placement for each mention. */
export function placementsOf({ sentences, mentions }: ResolvedDocument): readonly Placement[] {
  let sentence = 0;
  return mentions.map(({ start }) => {
    while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence++;
    const block = sentences[sentence]?.block;
    return block === undefined ? { sentence: null, block: null } : { sentence, block };
  });
}

/** Each entity once a context; datelines are none. */
export function appearancesOf(
  { blocks, resolutions, repeats }: ResolvedDocument,
  placements: readonly Placement[],
  scope: Scope,
): readonly Appearance[] {
  const repeating = new Set(repeats);
  const byContext = new Map<number, Map<string, Appearance>>();
  for (const [mention, { sentence, block }] of placements.entries()) {
    const entity = resolutions[mention]!.entity;
    if (entity === null || sentence === null || block === null) continue;
    if (blocks[block]!.kind === 'dateline') continue;
    const context = contextOf(scope, sentence, block);
    const appearances = byContext.get(context) ?? new Map<string, Appearance>();
    byContext.set(context, appearances);
    const novelty = repeating.has(sentence) ? 0 : 2;
    const known = appearances.get(entity);
    if (known === undefined) appearances.set(entity, { entity, context, mention, novelty });
    else if (known.novelty + novelty === 2) {
      const firstNew = known.novelty > 0 ? known.mention : mention;
      appearances.set(entity, { entity, context, mention: firstNew, novelty: 1 });
    }
  }
  return [...byContext.values()].flatMap((appearances) => [...appearances.values()]);
}

function contextOf(scope: Scope, sentence: number, block: number): number {
  if (scope.kind === 'document') return 0;
  return scope.kind === 'paragraph' ? block : sentence;
}
