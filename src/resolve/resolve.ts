import { Flag, flagsOf, type Lexicon, sortedByPlace } from '../gazetteer/index.ts';
import type { ComparedDocument, Entity, KeptApart, Problem, ResolvedDocument, Tagged } from '../model.ts';
import { byCodeUnit } from '../text/order.ts';
import { withCorpusSense } from './corpus-sense.ts';
import {
  type Decision,
  type Denote,
  denotations,
  mentionDecisions,
  type Rename,
  renamesOf,
  rulingsOf,
  unusedDecisions,
  writtenNames,
} from './decisions/index.ts';
import { type Draft, entitiesOf } from './entities.ts';
import type { Group } from './groups.ts';
import { resolveInCorpus } from './in-corpus.ts';
import { type Referent, resolveInDocument } from './in-document.ts';
import { keptApart, keptApartByGazetteer, keptApartByHand } from './kept-apart.ts';
import { knownNames } from './known-names.ts';
import { draftsOf, placeMentions } from './placed.ts';
import { resolutionsOf } from './resolutions.ts';

export interface Resolved {
  /** Sorted by id. */
  readonly documents: readonly ResolvedDocument[];
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** Entities that might be taken for one, sorted by both ids. */
  readonly keptApart: readonly KeptApart[];
  /** Of decisions that match nothing, sorted by place. */
  readonly problems: readonly Problem[];
}

/**
 * Settle every mention: first what other documents are certain of, then among the names of its document, then across
 * the corpus, each merge with its reason. What fits several is left open with its candidates. Decisions by hand are
 * asked before each rule. The result does not depend on the order of the documents.
 */
export function resolve(
  compared: readonly ComparedDocument[],
  lexicon: Lexicon,
  decisions: readonly Decision[] = [],
): Resolved {
  const known = knownNames(lexicon.entries);
  const used = new Set<Decision>();
  const denoteIn = (documents: readonly Tagged[]) =>
    denotations(known, lexicon.entries, writtenNames(documents), decisions);
  const documents = decidedMentions(compared, decisions, denoteIn, used);
  const denote = denoteIn(documents);
  const rulings = rulingsOf(decisions, denote);
  const inDocuments = documents.map((document) =>
    resolveInDocument(document, lexicon, known, rulings(document.document.id)),
  );
  const held = inDocuments.flatMap(({ referents }) => referents);
  const { groups, missed } = resolveInCorpus(held, lexicon);
  const groupOf = new Map<Referent, Group>(
    groups.flatMap((group) => group.referents.map((referent) => [referent, group] as const)),
  );
  const placed = placeMentions(inDocuments, groupOf, (word) => isCommon(word, lexicon));
  const { entities, renamed, problems } = named(draftsOf(documents, placed), decisions, denote);
  const apart = [...keptApartByHand(groups, used), ...missed, ...keptApartByGazetteer(groups)];
  return {
    documents: documents.map((document, i) => ({
      ...document,
      resolutions: resolutionsOf(document, placed[i]!, { entities, renamed }),
    })),
    entities: [...entities.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    keptApart: keptApart(apart, entities),
    problems: sortedByPlace([...problems, ...unusedDecisions(decisions, denote, { documents, held, used })]),
  };
}

/** An ordinary word, or its plural or possessive. */
function isCommon(word: string, lexicon: Lexicon): boolean {
  return [word, word.replace(/s$/u, '')].some((form) => (flagsOf(form, lexicon) & Flag.common) !== 0);
}

/** Decisions on mentions come before the corpus is asked what it is certain of, and hold for what it adds. */
function decidedMentions(
  compared: readonly ComparedDocument[],
  decisions: readonly Decision[],
  denoteIn: (documents: readonly Tagged[]) => Denote,
  used: Set<Decision>,
): readonly ComparedDocument[] {
  const sorted = compared.toSorted((a, b) => byCodeUnit(a.document.id, b.document.id));
  const decide = mentionDecisions(decisions, denoteIn(sorted));
  return decide(withCorpusSense(decide(sorted, used)), used);
}

interface Named {
  readonly entities: ReadonlyMap<Group, Entity>;
  readonly renamed: ReadonlyMap<Group, Rename>;
  readonly problems: readonly Problem[];
}

function named(drafts: readonly Draft[], decisions: readonly Decision[], denote: Denote): Named {
  const entities = entitiesOf(drafts);
  if (!decisions.some(({ kind }) => kind === 'rename')) return { entities, renamed: new Map(), problems: [] };
  const { byEntity, problems } = renamesOf([...entities.values()], decisions, denote);
  const renamed = new Map<Group, Rename>();
  for (const [group, { id }] of entities) {
    const rename = byEntity.get(id);
    if (rename !== undefined) renamed.set(group, rename);
  }
  const given = new Map([...renamed].map(([group, { to }]) => [group, to]));
  return { entities: entitiesOf(drafts, given), renamed, problems };
}
