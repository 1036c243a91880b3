/** Gazetteers as their files declare them (`GazetteerSource`), and as the program uses them (`Gazetteer`). */
import type { AliasStrength, EntityType, GazetteerEntry, Place, Problem } from '../model.ts';
import type { CueKind } from './cue-kinds.ts';

export interface SourceFile {
  /** Begins with the folder as it was given, or with `gazetteers/` for a built-in file. */
  readonly path: string;
  readonly builtIn: boolean;
}

/** An entry's claim to a name, made by one of its lines. */
export interface Claim {
  readonly text: string;
  readonly strength: AliasStrength;
  readonly file: SourceFile;
  readonly line: number;
  readonly column: number;
}

/** What one paragraph, or several that were merged, say about one entity. */
export interface Declaration {
  readonly id: string;
  /** False for an id made from the first line. */
  readonly idStated: boolean;
  readonly type: EntityType;
  /** The first line, with its qualifier. */
  readonly name: string;
  /** The first line, unless it has a qualifier, then the fields in their order. */
  readonly claims: readonly Claim[];
  readonly context: readonly string[];
  readonly not: readonly string[];
  /** True for a built-in entry, extended by a user or not. */
  readonly builtIn: boolean;
  readonly place: Place;
}

/** A phrase that hints at a name; `mark` is what its line says about it, else empty. */
export interface Cue {
  readonly phrase: string;
  readonly mark: string;
}

export interface CueFile {
  readonly kind: CueKind;
  readonly path: string;
  readonly cues: readonly Cue[];
  /** `lines[i]` is the line of `cues[i]`. */
  readonly lines: readonly number[];
}

/** An entry file as it was read: what checking looks at again, line by line. */
export interface EntryFile extends SourceFile {
  readonly type: EntityType;
  readonly text: string;
}

/** One folder, read and parsed; `problems` are those that parsing can't miss: of its layout and its single lines. */
export interface GazetteerFolder {
  /** As it was given. */
  readonly path: string;
  readonly builtIn: boolean;
  readonly entries: readonly Declaration[];
  readonly entryFiles: readonly EntryFile[];
  readonly cues: readonly CueFile[];
  readonly problems: readonly Problem[];
}

/** The built-in folder first, then users' by path, in whatever order they were given. */
export interface GazetteerSource {
  readonly folders: readonly GazetteerFolder[];
}

/** Every folder made one. */
export interface Gazetteer {
  /** Sorted by id, each id once. */
  readonly entries: readonly GazetteerEntry[];
  /** Every kind is a key; its cues are in the order of their files' paths, and repeated where two folders repeat them. */
  readonly cues: ReadonlyMap<CueKind, readonly Cue[]>;
}
