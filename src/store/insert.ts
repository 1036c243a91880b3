import type { Corpus, KeptApart, Network, Problem, ResolvedDocument, Scope } from '../model.ts';
import { foldName } from '../text/fold.ts';
import type { Connection, Value } from './connection.ts';
import { appearancesOf, placementsOf } from './placement.ts';
import { formatScope } from './scope.ts';
import { sentenceIndexer } from './search.ts';

/** What the run was made with, by name. */
export type Settings = Readonly<Record<string, string>>;

type Insert = (...values: readonly Value[]) => void;

/** Fill the empty tables. */
export function insertCorpus(connection: Connection, corpus: Corpus, settings: Settings): void {
  insertNetwork(connection, corpus.network);
  insertDocuments(connection, corpus.documents, corpus.scope);
  insertKeptApart(connection, corpus.keptApart);
  insertProblems(connection, corpus.problems);
  insertSettings(connection, { ...settings, scope: formatScope(corpus.scope) });
}

/** Takes a table with its columns: `blocks (document, ordinal)`. */
function into(connection: Connection, table: string): Insert {
  const places = table.split(',').map(() => '?');
  return connection.prepare(`INSERT INTO ${table} VALUES (${places})`).run;
}

function insertNetwork(connection: Connection, { entities, coMentions }: Network): void {
  const insertEntity = into(
    connection,
    'entities (id, type, name, folded, mentions, documents, first, last)',
  );
  const insertAlias = into(connection, 'aliases (entity, ordinal, name, folded)');
  for (const { id, type, name, aliases, mentions, documents, first, last } of entities) {
    insertEntity(id, type, name, foldName(name), mentions, documents, first ?? null, last ?? null);
    for (const [ordinal, alias] of aliases.entries()) insertAlias(id, ordinal, alias, foldName(alias));
  }
  const insertEdge = into(connection, 'edges (a, b, weight, documents, first, last)');
  for (const { a, b, weight, documents, first, last } of coMentions)
    insertEdge(a, b, weight, documents, first ?? null, last ?? null);
}

function insertDocuments(connection: Connection, documents: readonly ResolvedDocument[], scope: Scope): void {
  const insert = into(
    connection,
    'documents (ordinal, id, path, hash, title, date, author, url, duplicate_of, text)',
  );
  const insertParts = partsInserter(connection);
  const insertMentions = mentionsInserter(connection, scope);
  for (const [ordinal, resolved] of documents.entries()) {
    const { id, path, hash, title, date, author, url, text } = resolved.document;
    const optional = [title, date, author, url, resolved.duplicateOf].map((value) => value ?? null);
    insert(ordinal, id, path, hash, ...optional, text);
    insertParts(ordinal, resolved);
    insertMentions(ordinal, resolved);
  }
}

type InsertOfDocument = (ordinal: number, document: ResolvedDocument) => void;

function partsInserter(connection: Connection): InsertOfDocument {
  const insertBlock = into(connection, 'blocks (document, ordinal, kind, start, end)');
  const insertSentence = into(connection, 'sentences (document, ordinal, block, start, end, repeats)');
  const insertCandidate = into(connection, 'candidates (document, ordinal, start, end, text, votes)');
  const indexSentence = sentenceIndexer(connection);
  return (document, { document: { text }, blocks, sentences, candidates, repeats }) => {
    const repeating = new Set(repeats);
    for (const [ordinal, { kind, start, end }] of blocks.entries())
      insertBlock(document, ordinal, kind, start, end);
    for (const [ordinal, { block, start, end }] of sentences.entries()) {
      insertSentence(document, ordinal, block, start, end, repeating.has(ordinal) ? 1 : 0);
      indexSentence(document, ordinal, text.slice(start, end));
    }
    for (const [ordinal, { start, end, text, votes }] of candidates.entries())
      insertCandidate(document, ordinal, start, end, text, JSON.stringify(votes));
  };
}

function mentionsInserter(connection: Connection, scope: Scope): InsertOfDocument {
  const insertMention = into(
    connection,
    'mentions (document, ordinal, start, end, sentence, block, text, type, rule, score, entity, because)',
  );
  const insertAppearance = into(connection, 'appearances (entity, document, context, mention, novelty)');
  const insertCandidate = into(connection, 'mention_candidates (document, mention, ordinal, entity)');
  return (document, resolved) => {
    const placements = placementsOf(resolved);
    for (const [ordinal, { start, end, text, type, rule, score }] of resolved.mentions.entries()) {
      const { sentence, block } = placements[ordinal]!;
      const { entity, candidates, because } = resolved.resolutions[ordinal]!;
      insertMention(document, ordinal, start, end, sentence, block, text, type, rule, score, entity, because);
      for (const [rank, id] of candidates.entries()) insertCandidate(document, ordinal, rank, id);
    }
    for (const { entity, context, mention, novelty } of appearancesOf(resolved, placements, scope))
      insertAppearance(entity, document, context, mention, novelty);
  };
}

function insertKeptApart(connection: Connection, pairs: readonly KeptApart[]): void {
  const insert = into(connection, 'kept_apart (a, b, because)');
  for (const { a, b, because } of pairs) insert(a, b, because);
}

function insertProblems(connection: Connection, problems: readonly Problem[]): void {
  const insert = into(connection, 'problems (ordinal, code, severity, message, path, line, column)');
  for (const [ordinal, { code, severity, message, place }] of problems.entries())
    insert(ordinal, code, severity, message, place?.path ?? null, place?.line ?? null, place?.column ?? null);
}

function insertSettings(connection: Connection, settings: Settings): void {
  const insert = into(connection, 'settings (name, value)');
  for (const [name, value] of Object.entries(settings)) insert(name, value);
}
