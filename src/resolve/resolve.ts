import type { Lexicon } from '../gazetteer/index.ts';
import type { Entity, Resolution, ResolvedDocument, Tagged } from '../model.ts';
import { withCorpusSense } from './corpus-sense.ts';
import { byCodeUnit, type Draft, entitiesOf } from './entities.ts';
import { type Group, resolveInCorpus, standing } from './in-corpus.ts';
import { type OpenName, type Referent, type ResolvedInDocument, resolveInDocument } from './in-document.ts';
import { knownNames } from './known-names.ts';

export interface Resolved {
  /** Sorted by id. */
  readonly documents: readonly ResolvedDocument[];
  /** Sorted by id. */
  readonly entities: readonly Entity[];
}

/**
 * Settle every mention: first what other documents are certain of, then among the names of its document, then across the corpus, each merge with its reason. What
 * fits several is left open with its candidates. The result does not depend on the order of the documents.
 */
export function resolve(tagged: readonly Tagged[], lexicon: Lexicon): Resolved {
  const documents = withCorpusSense(tagged.toSorted((a, b) => byCodeUnit(a.document.id, b.document.id)));
  const known = knownNames(lexicon.entries);
  const inDocuments = documents.map((document) => resolveInDocument(document, lexicon, known));
  const groups = resolveInCorpus(inDocuments.flatMap(({ referents }) => referents));
  const groupOf = new Map<Referent, Group>(
    groups.flatMap((group) => group.referents.map((referent) => [referent, group] as const)),
  );
  const entities = entitiesOf(drafts(documents, inDocuments, groupOf));
  const entityOf = (referent: Referent): Entity => entities.get(standing(groupOf.get(referent)!))!;
  return {
    documents: documents.map((document, i) => ({
      ...document,
      resolutions: resolutionsOf(document, inDocuments[i]!, groupOf, entityOf),
    })),
    entities: [...entities.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
  };
}

function drafts(
  documents: readonly Tagged[],
  inDocuments: readonly ResolvedInDocument[],
  groupOf: ReadonlyMap<Referent, Group>,
): readonly Draft[] {
  const surfaces = new Map<Group, Map<string, number>>();
  const firstDocument = new Map<Group, string>();
  for (const [i, { referents }] of inDocuments.entries()) {
    for (const referent of referents) {
      const group = standing(groupOf.get(referent)!);
      const counts = surfaces.get(group) ?? new Map<string, number>();
      surfaces.set(group, counts);
      if (!firstDocument.has(group)) firstDocument.set(group, documents[i]!.document.id);
      if (!counts.has(referent.name)) counts.set(referent.name, 0);
      for (const index of referent.mentions.keys()) {
        const { text } = documents[i]!.mentions[index]!;
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
  }
  return [...surfaces].map(([group, counts]) => ({
    group,
    type: group.referents[0]!.type,
    surfaces: counts,
    firstDocument: firstDocument.get(group)!,
  }));
}

function resolutionsOf(
  document: Tagged,
  { referents, open }: ResolvedInDocument,
  groupOf: ReadonlyMap<Referent, Group>,
  entityOf: (referent: Referent) => Entity,
): readonly Resolution[] {
  const resolutions: Resolution[] = document.mentions.map(() => ({
    entity: null,
    candidates: [],
    because: 'nothing settles it',
  }));
  for (const referent of referents) {
    const entity = entityOf(referent).id;
    const joined = groupOf.get(referent)!.joined;
    for (const [index, because] of referent.mentions) {
      resolutions[index] = {
        entity,
        candidates: [],
        because: joined === undefined ? because : `${because}; ${joined.because}`,
      };
    }
  }
  for (const name of open) {
    const candidates = candidatesOf(name, entityOf);
    for (const index of name.mentions)
      resolutions[index] = { entity: null, candidates, because: name.because };
  }
  return resolutions;
}

function candidatesOf(
  { entries, referents }: OpenName,
  entityOf: (referent: Referent) => Entity,
): readonly string[] {
  const ids = [...entries.map((entry) => entry.id), ...referents.map((referent) => entityOf(referent).id)];
  return [...new Set(ids)].sort(byCodeUnit);
}
