export { dateFromFileName } from './dates.ts';
export { documentOf } from './document.ts';
export { isEnglish } from './language.ts';
export { type LoadResult, type LoadSummary, loadDocuments, readDocuments } from './load.ts';
export { DEFAULTS, type LoadOptions } from './options.ts';
export { readTextFile, type TextFile } from './text-file.ts';
