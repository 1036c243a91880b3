/**
 * The vocabulary of the whole program: readonly records, no logic. A document owns its text; everything else
 * is a span into it, in UTF-16 code units, half open.
 */
import type { AbstractGraph } from 'graphology-types';

export type EntityType = 'person' | 'organization' | 'location';

/** Half-open: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One text of the corpus as it was read, with what its source says about it. */
export interface Document {
  /** Path relative to the folder given, or the `id` of a JSONL record. Unique in a corpus. */
  readonly id: string;
  /** Path of the file it came from, relative like the id; never absolute. */
  readonly path: string;
  /** SHA-256 of the decoded text, lower-case hex. */
  readonly hash: string;
  readonly text: string;
  readonly title?: string;
  /** ISO 8601: `2015-09-22`, `2015-09` or `2015`. */
  readonly date?: string;
  readonly author?: string;
  readonly url?: string;
}

/** `furniture` is a page's boilerplate; it and `byline` yield no mention, `dateline` no co-mention. */
export type BlockKind = 'title' | 'byline' | 'dateline' | 'body' | 'caption' | 'furniture';

export interface Block extends Span {
  readonly kind: BlockKind;
}

export interface Sentence extends Span {
  /** Index into the document's blocks. A block is the "paragraph" of `--scope paragraph`. */
  readonly block: number;
}

/** A document cut into blocks and sentences; `date` and `title` are what the text itself says of them. */
export interface Segmented {
  readonly document: Document;
  readonly blocks: readonly Block[];
  /** Of the blocks that are read: every kind but byline and furniture. In text order. */
  readonly sentences: readonly Sentence[];
}

/** A name found in a text, with the rule or gazetteer entry that found it. */
export interface Mention extends Span {
  readonly text: string;
  readonly type: EntityType;
  /** Name of the rule (`role-before`), or `gazetteer:` and the entry's id. */
  readonly rule: string;
  /** Weight of the evidence for this type, 0 to 1; not a probability. */
  readonly score: number;
}

/** What spoke for a type, and how strongly. */
export interface Vote {
  readonly type: EntityType;
  readonly rule: string;
  readonly weight: number;
}

/** A capitalised name that the document alone could not settle. */
export interface Candidate extends Span {
  readonly text: string;
  readonly votes: readonly Vote[];
}

/** A document with its own mentions: all that can be known without seeing another document. */
export interface Tagged extends Segmented {
  readonly mentions: readonly Mention[];
  readonly candidates: readonly Candidate[];
}

export type AliasStrength = 'strong' | 'weak' | 'shared';

export interface Alias {
  readonly text: string;
  readonly strength: AliasStrength;
}

/** A line of a file; line and column count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** One paragraph of a gazetteer. */
export interface GazetteerEntry {
  readonly id: string;
  readonly type: EntityType;
  /** The first line: the name shown in the graph. */
  readonly name: string;
  /** Every matchable name, the first line among them (without its qualifier in round brackets). */
  readonly aliases: readonly Alias[];
  /** `in:` lines: names that, in the same document, pick this bearer of a shared name. */
  readonly context: readonly string[];
  /** `not:` lines: names that are never this entity. */
  readonly not: readonly string[];
  readonly place: Place;
}

/** One settled person, organization or location. */
export interface Entity {
  /** Readable and stable: `organization:sinaloa-cartel`. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Every other surface form, sorted by code unit. */
  readonly aliases: readonly string[];
}

/** Where a mention went: an entity, or several that fit and are left open. */
export interface Resolution {
  readonly entity: string | null;
  /** Ids that fit, when `entity` is null; empty otherwise. */
  readonly candidates: readonly string[];
  readonly because: string;
}

/** A tagged document beside the others of its corpus: what it says again. */
export interface ComparedDocument extends Tagged {
  /** Id of the first document of its group of near-duplicates, where that is another one. */
  readonly duplicateOf?: string;
  /** Indexes of the sentences that say again what another document says: their contexts are counted there. */
  readonly repeats?: readonly number[];
}

/** A compared document whose mentions are settled; `resolutions[i]` belongs to `mentions[i]`. */
export interface ResolvedDocument extends ComparedDocument {
  readonly resolutions: readonly Resolution[];
}

/** The context in which two names count as mentioned together. */
export type Scope =
  | { readonly kind: 'sentence' | 'paragraph' | 'document' }
  | { readonly kind: 'window'; readonly sentences: number };

/** Entity `a` and entity `b` (a < b by code unit) in one context: the evidence of an edge. */
export interface Evidence {
  /** Index into the corpus' documents. */
  readonly document: number;
  /** Indexes into the document's mentions: each entity's first in the context. */
  readonly a: number;
  readonly b: number;
}

/** An entity with its counts over the corpus: what a node is made from. */
export interface EntityCount extends Entity {
  readonly mentions: number;
  /** That mention it; near-duplicates count as one, and what only repeats another document does not count. */
  readonly documents: number;
  /** Earliest and latest date of the documents that mention it, when any is dated. */
  readonly first?: string;
  readonly last?: string;
}

/** A pair of entities (a < b): what an edge is made from. `weight` is the number of contexts. */
export interface CoMention {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  /** With such a context; near-duplicates count as one. */
  readonly documents: number;
  readonly first?: string;
  readonly last?: string;
}

/** The corpus' entities and co-mentions with their counts, both sorted by id. */
export interface Network {
  readonly entities: readonly EntityCount[];
  readonly coMentions: readonly CoMention[];
}

export interface NodeAttributes {
  readonly label: string;
  readonly entityType: EntityType;
  readonly mentions: number;
  readonly documents: number;
  /** Joined with ` | `. */
  readonly aliases: string;
  readonly first: string;
  readonly last: string;
  readonly degree: number;
  readonly community: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** `#rrggbb`, by entity type. */
  readonly color: string;
}

export interface EdgeAttributes {
  readonly weight: number;
  readonly documents: number;
  readonly first: string;
  readonly last: string;
}

/** Undirected; node key = entity id, edge key = `a--b` with a < b. */
export type CorpusGraph = AbstractGraph<NodeAttributes, EdgeAttributes>;

/** Something a user should know: a value with a code that is its contract and a sentence that says what to do. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly place?: Partial<Place>;
}

/** Two entities that might be taken for one, and why they are two. */
export interface KeptApart {
  /** Entity ids, a < b by code unit. */
  readonly a: string;
  readonly b: string;
  readonly because: string;
}

/** Everything a run found: what the store keeps. Documents are sorted by id. */
export interface Corpus {
  readonly documents: readonly ResolvedDocument[];
  readonly network: Network;
  /** Sorted by both ids. */
  readonly keptApart: readonly KeptApart[];
  readonly problems: readonly Problem[];
  readonly scope: Scope;
}
