import type { Scope } from '../model.ts';
import { CREATE_SENTENCE_WORDS } from './search.ts';

/** Marks a SQLite file as a store of this program: `CoGr` in ASCII. */
export const APPLICATION_ID = 0x43_6f_47_72;
/** Version of the tables below, kept in `user_version`; it grows with each change that an older reader can't read. */
export const SCHEMA_VERSION = 2;

/** Every table of every version so far: what a new run replaces. Other tables of the file are its owner's. */
export const TABLES = [
  'documents',
  'blocks',
  'sentences',
  'mentions',
  'appearances',
  'mention_candidates',
  'candidates',
  'entities',
  'aliases',
  'edges',
  'problems',
  'settings',
  'sentence_words',
  'kept_apart',
];

/**
 * The comments stay in the file, where a SQLite browser shows them. `text` is the last column of its table, since
 * SQLite reads through the long ones to reach what follows.
 */
export const CREATE_TABLES = `
CREATE TABLE documents (
  ordinal INTEGER PRIMARY KEY, -- from 0, in the order of the ids
  id TEXT NOT NULL UNIQUE, -- path in the folder given, or the id of a JSONL record
  path TEXT NOT NULL,
  hash TEXT NOT NULL, -- SHA-256 of the text
  title TEXT,
  date TEXT, -- ISO 8601: a day, a month or a year
  author TEXT,
  url TEXT,
  duplicate_of TEXT REFERENCES documents (id), -- the first one of its group of near-duplicates, where that is another one
  text TEXT NOT NULL -- all starts and ends of this file count its UTF-16 code units, from 0
);
CREATE TABLE blocks (
  document INTEGER NOT NULL REFERENCES documents (ordinal),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL, -- title, byline, dateline, body, caption or furniture
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;
CREATE TABLE sentences (
  document INTEGER NOT NULL REFERENCES documents (ordinal),
  ordinal INTEGER NOT NULL,
  block INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  repeats INTEGER NOT NULL, -- 1 if it says again what another document says: its contexts are counted there
  PRIMARY KEY (document, ordinal),
  FOREIGN KEY (document, block) REFERENCES blocks (document, ordinal)
) WITHOUT ROWID;
CREATE TABLE entities (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL, -- person, organization or location
  name TEXT NOT NULL,
  folded TEXT NOT NULL, -- the name without case, accents and article
  mentions INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  first TEXT, -- earliest and latest date of the documents that mention it
  last TEXT
) WITHOUT ROWID;
CREATE TABLE aliases (
  entity TEXT NOT NULL REFERENCES entities (id),
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL, -- another way the entity is written
  folded TEXT NOT NULL,
  PRIMARY KEY (entity, ordinal)
) WITHOUT ROWID;
CREATE TABLE mentions (
  document INTEGER NOT NULL REFERENCES documents (ordinal),
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  sentence INTEGER, -- ordinals in the document
  block INTEGER,
  text TEXT NOT NULL,
  type TEXT NOT NULL,
  rule TEXT NOT NULL, -- what found it
  score REAL NOT NULL,
  entity TEXT REFERENCES entities (id), -- null when several fit: see mention_candidates
  because TEXT NOT NULL, -- why it is this entity
  PRIMARY KEY (document, ordinal),
  FOREIGN KEY (document, sentence) REFERENCES sentences (document, ordinal),
  FOREIGN KEY (document, block) REFERENCES blocks (document, ordinal)
) WITHOUT ROWID;
CREATE TABLE appearances ( -- of entities in contexts: what co-mentions are counted from
  entity TEXT NOT NULL REFERENCES entities (id),
  document INTEGER NOT NULL REFERENCES documents (ordinal),
  context INTEGER NOT NULL, -- ordinal of a sentence or a block, or 0 for the whole document, as the scope in settings says
  mention INTEGER NOT NULL, -- the first one there; rather the first in a sentence that repeats nothing
  novelty INTEGER NOT NULL, -- 2: no sentence there that mentions it repeats another document, 1: some do, 0: all do
  PRIMARY KEY (entity, document, context),
  FOREIGN KEY (document, mention) REFERENCES mentions (document, ordinal)
) WITHOUT ROWID;
CREATE TABLE mention_candidates (
  document INTEGER NOT NULL,
  mention INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  entity TEXT NOT NULL, -- id of an entity, or of a gazetteer entry that no text names for certain
  PRIMARY KEY (document, mention, ordinal),
  FOREIGN KEY (document, mention) REFERENCES mentions (document, ordinal)
) WITHOUT ROWID;
CREATE TABLE candidates (
  document INTEGER NOT NULL REFERENCES documents (ordinal),
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  text TEXT NOT NULL, -- a capitalised name that its document could not settle
  votes TEXT NOT NULL, -- JSON: [{type, rule, weight}]
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;
CREATE TABLE kept_apart ( -- entities that might be taken for one
  a TEXT NOT NULL REFERENCES entities (id),
  b TEXT NOT NULL REFERENCES entities (id),
  because TEXT NOT NULL, -- why they are two
  PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE TABLE edges (
  a TEXT NOT NULL REFERENCES entities (id),
  b TEXT NOT NULL REFERENCES entities (id),
  weight INTEGER NOT NULL, -- number of contexts that hold both: the rows of the view evidence
  documents INTEGER NOT NULL,
  first TEXT,
  last TEXT,
  PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE TABLE problems (
  ordinal INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  path TEXT,
  line INTEGER,
  column INTEGER
);
CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
${CREATE_SENTENCE_WORDS}`;

/** Made after the rows are in, which is faster. */
export const CREATE_INDEXES = `
CREATE INDEX mentions_by_entity ON mentions (entity);
CREATE INDEX edges_by_b ON edges (b);
CREATE INDEX kept_apart_by_b ON kept_apart (b);
CREATE INDEX entities_by_name ON entities (folded);
CREATE INDEX aliases_by_name ON aliases (folded);
`;

/**
 * The contexts behind each edge, one row a context, found by a join: two entities appear in one context; or, with a
 * window, in two sentences less than its width apart of which neither holds both. That they appear together must be
 * new: both in sentences that repeat no other document, or one of them in such alone. `CROSS JOIN` keeps SQLite to this
 * order of tables, in which it reads a mention only where both names are.
 */
export function createEvidence(scope: Scope): string {
  return `
CREATE VIEW evidence AS
SELECT edges.a, edges.b, documents.ordinal, documents.id AS document, documents.path, documents.hash, documents.date,
  min(sentence_a.start, sentence_b.start) AS start, max(sentence_a.end, sentence_b.end) AS end,
  mention_a.start AS a_start, mention_a.end AS a_end, mention_b.start AS b_start, mention_b.end AS b_end
FROM edges
CROSS JOIN appearances AS one ON one.entity = edges.a
CROSS JOIN appearances AS other ON other.entity = edges.b AND other.document = one.document AND ${together(scope)}
  AND one.novelty + other.novelty >= 2
CROSS JOIN documents ON documents.ordinal = one.document
CROSS JOIN mentions AS mention_a ON mention_a.document = one.document AND mention_a.ordinal = one.mention
CROSS JOIN mentions AS mention_b ON mention_b.document = one.document AND mention_b.ordinal = other.mention
CROSS JOIN sentences AS sentence_a ON sentence_a.document = one.document AND sentence_a.ordinal = mention_a.sentence
CROSS JOIN sentences AS sentence_b ON sentence_b.document = one.document AND sentence_b.ordinal = mention_b.sentence;
`;
}

function together(scope: Scope): string {
  if (scope.kind !== 'window') return 'other.context = one.context';
  const reach = Math.max(0, scope.sentences - 1);
  return `other.context BETWEEN one.context - ${reach} AND one.context + ${reach}
  AND (other.context = one.context OR NOT (${appears('edges.b', 'one')} OR ${appears('edges.a', 'other')}))`;
}

/** Whether an entity appears in the context of another's appearance too. */
function appears(entity: string, appearance: string): string {
  return `EXISTS (SELECT 1 FROM appearances AS near WHERE near.entity = ${entity}
    AND near.document = ${appearance}.document AND near.context = ${appearance}.context)`;
}
