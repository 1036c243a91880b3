import fc from 'fast-check';
import type {
  BlockKind,
  Corpus,
  EntityType,
  KeptApart,
  Problem,
  ResolvedDocument,
  Scope,
  Vote,
} from '../../src/model.ts';
import { relate } from '../../src/relate/index.ts';
import { documentOf, ENTITIES, type Part, type Piece } from './drafts.ts';

const word = fc.constantFrom(
  'went',
  'to',
  'la',
  '🙂',
  'crème',
  'שלום',
  '\u202eabc',
  "O'Neill;--",
  '\t',
  '漢字',
);
const entityType = fc.constantFrom<EntityType>('person', 'organization', 'location');
const vote = fc.record<Vote>(
  {
    type: entityType,
    rule: fc.constantFrom('role-before', 'list', 'the "rule"'),
    weight: fc.double({ min: 0, max: 1, noNaN: true }).map((weight) => weight + 0),
  },
  { noNullPrototype: true },
);
const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 2, arbitrary: word.map((text) => ({ word: ` ${text} ` })) },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...ENTITIES)
      .chain((entity) =>
        fc.record({ name: fc.constantFrom(entity.name, ...entity.aliases), entity: fc.constant(entity) }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      name: fc.constantFrom('Ortúzar', 'Azul'),
      fits: fc.subarray(['location:y', 'person:x', ENTITIES[0]!.id]),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ name: fc.constantFrom('Marés', 'Zeta'), votes: fc.array(vote, { maxLength: 2 }) }),
  },
);
const part = fc.record<Part>({
  kind: fc.constantFrom<BlockKind>(
    'title',
    'byline',
    'dateline',
    'body',
    'body',
    'body',
    'caption',
    'furniture',
  ),
  sentences: fc.array(fc.array(piece, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
});
const date = fc.constantFrom('2015', '2015-09', '2015-09-22', '1999-12-31');
const metadata = fc.record(
  { title: fc.string(), date, author: fc.constantFrom('', 'Zoë'), url: fc.webUrl() },
  { requiredKeys: [] },
);
const id = fc.oneof(
  fc.constantFrom('a.txt', 'b/a.txt', '\ufb01.txt', '\u{1d538}.txt', '__proto__'),
  fc.uuid(),
);
const documents = fc
  .uniqueArray(fc.record({ id, metadata, parts: fc.array(part, { maxLength: 4 }) }), {
    selector: (document) => document.id,
    maxLength: 4,
  })
  .map((drafts) =>
    drafts
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map((draft) => documentOf(draft.id, draft.parts, draft.metadata)),
  );

export const scopes: fc.Arbitrary<Scope> = fc.oneof(
  fc.constantFrom<Scope>({ kind: 'sentence' }, { kind: 'paragraph' }, { kind: 'document' }),
  fc.integer({ min: 1, max: 5 }).map((sentences): Scope => ({ kind: 'window', sentences })),
);

const problems = fc.array(
  fc
    .record(
      {
        path: fc.string({ minLength: 1 }),
        line: fc.integer({ min: 1 }),
        column: fc.integer({ min: 1 }),
      },
      { requiredKeys: ['path'], noNullPrototype: true },
    )
    .chain((place) =>
      fc.record<Problem>(
        {
          code: fc.string(),
          severity: fc.constantFrom('error', 'warning'),
          message: fc.string(),
          place: fc.constant(place),
        },
        { requiredKeys: ['code', 'severity', 'message'], noNullPrototype: true },
      ),
    ),
  { maxLength: 2 },
);

/** A corpus with true counts: whatever else it holds, its network is what `relate` makes of its documents. */
export const corpora: fc.Arbitrary<Corpus> = fc
  .record({ documents, scope: scopes, problems })
  .map(({ documents, scope, problems }) => corpusOf(documents, scope, problems))
  .chain((corpus) => keptApartOf(corpus).map((keptApart) => ({ ...corpus, keptApart })));

/** Some of the pairs of a corpus' entities. */
function keptApartOf({ network }: Corpus): fc.Arbitrary<readonly KeptApart[]> {
  const ids = network.entities.map(({ id }) => id);
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b })));
  return fc
    .tuple(fc.subarray(pairs), fc.string())
    .map(([some, because]) => some.map((pair) => ({ ...pair, because })));
}

export function corpusOf(
  documents: readonly ResolvedDocument[],
  scope: Scope = { kind: 'sentence' },
  problems: readonly Problem[] = [],
): Corpus {
  return { documents, network: relate(documents, ENTITIES, scope), keptApart: [], problems, scope };
}
