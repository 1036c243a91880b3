import type { EntityType, Problem } from '../model.ts';
import type { TypedSpan } from './score.ts';

/** An annotated document: `{"id","text","entities":[{"start","end","type"}]}`, offsets in UTF-16 code units. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly TypedSpan[];
}

/** The names that annotators give the three types; other types are not counted. */
const TYPE_NAMES: ReadonlyMap<string, EntityType> = new Map([
  ['PER', 'person'],
  ['PERSON', 'person'],
  ['PEOPLE', 'person'],
  ['ORG', 'organization'],
  ['ORGANIZATION', 'organization'],
  ['ORGANISATION', 'organization'],
  ['LOC', 'location'],
  ['LOCATION', 'location'],
  ['PLACE', 'location'],
  ['GPE', 'location'],
  ['FAC', 'location'],
]);

/** Read annotated JSON lines; a line that is none is a problem that names it, and the rest goes on. */
export function parseGold(
  jsonl: string,
  path: string,
): { documents: readonly GoldDocument[]; problems: readonly Problem[] } {
  const documents: GoldDocument[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of jsonl.split('\n').entries()) {
    if (line.trim() === '') continue;
    const document = documentOf(line);
    if (document !== undefined) documents.push(document);
    else {
      const message =
        'is no annotated record: write {"id": …, "text": …, "entities": [{"start": 0, "end": 5, "type": "PER"}]} on one line.';
      problems.push({
        code: 'bad-gold-record',
        severity: 'error',
        message,
        place: { path, line: index + 1 },
      });
    }
  }
  return { documents, problems };
}

function documentOf(line: string): GoldDocument | undefined {
  const record = parsed(line);
  if (!isRecord(record) || typeof record['text'] !== 'string' || !Array.isArray(record['entities']))
    return undefined;
  const text = record['text'];
  const entities: TypedSpan[] = [];
  for (const entity of record['entities'] as readonly unknown[]) {
    if (!isRecord(entity)) return undefined;
    const { start, end, type } = entity as { start?: unknown; end?: unknown; type?: unknown };
    if (!Number.isInteger(start) || !Number.isInteger(end) || typeof type !== 'string') return undefined;
    const [from, to] = [start as number, end as number];
    if (from < 0 || to <= from || to > text.length) return undefined;
    const known = TYPE_NAMES.get(type.toUpperCase());
    if (known !== undefined) entities.push({ start: from, end: to, type: known });
  }
  return { id: String(record['id'] ?? ''), text, entities };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
