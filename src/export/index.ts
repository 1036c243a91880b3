export type { Exporter, ExportOptions, ExportSource, GexfVersion } from './exporter.ts';
export { FORMAT_NAMES, FORMATS, type FormatName, formatOf, targetsOf } from './formats.ts';
export { mentionsRecord, tagRecord } from './records.ts';
export { checkTarget, isOurs } from './target.ts';
export { batches, type WriteOptions, writeAtomically } from './write-file.ts';
