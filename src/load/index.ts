export { dateFromFileName } from './dates.ts';
export { isEnglish } from './language.ts';
export { type LoadResult, type LoadSummary, loadDocuments, readDocuments } from './load.ts';
export { DEFAULTS, type LoadOptions } from './options.ts';
