/**
 * The public API: the pipeline, its stages, and the vocabulary they share.
 *
 *     const { documents } = loadDocuments(['news']);
 *     const reader = openReader();
 *     const corpus = foldCorpus(documents.map((document) => tagDocument(document, reader)), reader, { kind: 'sentence' });
 *     const graph = buildGraph(corpus.network);
 */
export {
  batches,
  checkTarget,
  type Exporter,
  type ExportOptions,
  type ExportSource,
  FORMAT_NAMES,
  FORMATS,
  type FormatName,
  formatOf,
  type GexfVersion,
  isOurs,
  mentionsRecord,
  tagRecord,
  targetsOf,
  type WriteOptions,
  writeAtomically,
} from './export/index.ts';
export {
  builtInGazetteer,
  checkGazetteer,
  type GazetteerSource,
  readGazetteer,
} from './gazetteer/index.ts';
export { buildGraph, type GraphOptions } from './graph/index.ts';
export {
  type LoadOptions,
  type LoadResult,
  type LoadSummary,
  loadDocuments,
  readDocuments,
} from './load/index.ts';
export type * from './model.ts';
export { foldCorpus, openReader, type Reader, tagDocument } from './pipeline.ts';
export { FatalProblem, formatProblem } from './problem.ts';
export {
  type CommonNeighbour,
  type CommonOptions,
  common,
  type FoundSentence,
  findEntities,
  type MentionInContext,
  mentionsOf,
  type Naming,
  type Neighbour,
  type NeighbourOptions,
  nearestNames,
  neighbours,
  openUnder,
  type PathOptions,
  type PathStep,
  type Period,
  path,
  type Score,
  type Stat,
  type StatsOptions,
  search,
  stats,
  type TopOptions,
  timeline,
  top,
  type Unit,
  why,
} from './query/index.ts';
export {
  checkStoreTarget,
  type EvidenceRow,
  formatScope,
  openStore,
  parseScope,
  type SearchOptions,
  type Settings,
  type Store,
  writeStore,
} from './store/index.ts';
