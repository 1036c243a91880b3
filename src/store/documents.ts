import type {
  Block,
  Candidate,
  Document,
  Mention,
  Resolution,
  ResolvedDocument,
  Sentence,
  Vote,
} from '../model.ts';
import type { Connection } from './connection.ts';
import { groupedBy, present } from './records.ts';

type Nullable<Fields> = { readonly [Name in keyof Fields]: NonNullable<Fields[Name]> | null };
type DocumentRow = Pick<Document, 'id' | 'path' | 'hash' | 'text'> &
  Nullable<Required<Pick<Document, 'title' | 'date' | 'author' | 'url'>>> & {
    readonly duplicate_of: string | null;
  };
type SentenceRow = Sentence & { readonly repeats: number };
type MentionRow = Mention & Omit<Resolution, 'candidates'>;
type CandidateRow = Omit<Candidate, 'votes'> & { readonly votes: string };

interface OpenNameRow {
  readonly mention: number;
  readonly entity: string;
}

/** The documents as they were written, in their order, one at a time. */
export function* readDocuments(connection: Connection): Iterable<ResolvedDocument> {
  const read = documentReader(connection);
  const ordinals = connection.prepare<{ readonly ordinal: number }>(
    'SELECT ordinal FROM documents ORDER BY ordinal',
  );
  for (const { ordinal } of ordinals.all()) yield read(ordinal);
}

function documentReader(connection: Connection): (ordinal: number) => ResolvedDocument {
  const of = <Row>(table: string, key: string): ((document: number) => readonly Row[]) =>
    connection.prepare<Row>(`SELECT * FROM ${table} WHERE ${key} = ? ORDER BY ordinal`).all;
  const documents = of<DocumentRow>('documents', 'ordinal');
  const blocks = of<Block>('blocks', 'document');
  const sentences = of<SentenceRow>('sentences', 'document');
  const mentions = of<MentionRow>('mentions', 'document');
  const openNames = of<OpenNameRow>('mention_candidates', 'document');
  const candidates = of<CandidateRow>('candidates', 'document');
  return (ordinal) => {
    const row = documents(ordinal)[0]!;
    const sentenceRows = sentences(ordinal);
    const mentionRows = mentions(ordinal);
    const open = groupedBy(openNames(ordinal), ({ mention }) => mention);
    return {
      document: documentOf(row),
      blocks: blocks(ordinal).map(({ kind, start, end }) => ({ start, end, kind })),
      sentences: sentenceRows.map(({ block, start, end }) => ({ start, end, block })),
      mentions: mentionRows.map(mentionOf),
      candidates: candidates(ordinal).map(candidateOf),
      resolutions: mentionRows.map((mention, i) => resolutionOf(mention, open.get(i) ?? [])),
      ...repeatsOf(row, sentenceRows),
    };
  };
}

function documentOf({ id, path, hash, text, title, date, author, url }: DocumentRow): Document {
  return { id, path, hash, text, ...present({ title, date, author, url }) };
}

function repeatsOf(
  { duplicate_of }: DocumentRow,
  sentences: readonly SentenceRow[],
): Pick<ResolvedDocument, 'duplicateOf' | 'repeats'> {
  const repeats = [...sentences.keys()].filter((ordinal) => sentences[ordinal]!.repeats === 1);
  return { ...present({ duplicateOf: duplicate_of }), ...(repeats.length === 0 ? {} : { repeats }) };
}

function mentionOf({ start, end, text, type, rule, score }: MentionRow): Mention {
  return { start, end, text, type, rule, score };
}

function resolutionOf({ entity, because }: MentionRow, open: readonly OpenNameRow[]): Resolution {
  return { entity, candidates: open.map((name) => name.entity), because };
}

function candidateOf({ start, end, text, votes }: CandidateRow): Candidate {
  return { start, end, text, votes: JSON.parse(votes) as readonly Vote[] };
}
