import type { CorpusGraph, Problem, ResolvedDocument } from '../model.ts';

/** What an exporter may ask for; each is made when it is asked for. */
export interface ExportSource {
  readonly graph: () => CorpusGraph;
  /** Sorted by id. */
  readonly documents: () => Iterable<ResolvedDocument>;
  /** The name of the entity with this id. */
  readonly nameOf: (id: string) => string;
}

export type GexfVersion = '1.3' | '1.2';

export interface ExportOptions {
  /** 1.3 unless it says otherwise. */
  readonly gexfVersion?: GexfVersion;
  /** Told what a file could not hold, when its last chunk has been taken. */
  readonly report?: (problem: Problem) => void;
}

/** One format that a corpus can be written in. */
export interface Exporter {
  /** Of the files' names, with the dot. */
  readonly ending: string;
  /** In one line, for a command's help. */
  readonly description: string;
  /** The files it consists of, by the word that tells their names apart: usually one, and the word is empty. */
  readonly parts: readonly string[];
  /** The text of each part, in chunks that are made as they are taken. */
  readonly write: (source: ExportSource, options?: ExportOptions) => readonly Iterable<string>[];
  /** Is this the beginning of a file in this format that this program wrote? */
  readonly isOurs: (head: string) => boolean;
}
