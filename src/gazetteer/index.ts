/** Gazetteers: read, parsed, checked, merged, and compiled to a lexicon that matches in one pass. */
export { buildGazetteer } from './build.ts';
export { checkGazetteer } from './check.ts';
export { type CompiledAlias, compileGazetteer, type Lexicon } from './compile.ts';
export { CUE_KINDS, type CueForm, type CueKind } from './cue-kinds.ts';
export { formatEntry } from './format.ts';
export { Flag, flagsOf } from './lexicon.ts';
export { type Line, readLines } from './lines.ts';
export { mixedScript } from './mixed-script.ts';
export { parseEntries } from './parse.ts';
export { parseCues } from './parse-cues.ts';
export { lineError, type Report, sortedByPlace, whereabouts } from './problems.ts';
export { type DeclaredNames, declaredNames, type Proposal, type Proposed, propose } from './propose.ts';
export { builtInGazetteer, readGazetteer } from './read.ts';
export type {
  Claim,
  Cue,
  CueFile,
  Declaration,
  Gazetteer,
  GazetteerFolder,
  GazetteerSource,
} from './source.ts';
