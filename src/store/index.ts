export type { LinkRow, NameRow } from './entities.ts';
export type { EvidenceRow, MentionRow, Quote } from './evidence.ts';
export type { FindingRow } from './findings.ts';
export type { Settings } from './insert.ts';
export type { NamingRow, OpenNamingRow } from './naming.ts';
export { formatScope, parseScope } from './scope.ts';
export { openStore, type Store } from './store.ts';
export { checkStoreTarget, writeStore } from './write.ts';
