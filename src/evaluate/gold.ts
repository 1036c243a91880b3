import type { EntityType, Problem } from '../model.ts';
import type { TypedSpan } from './score.ts';

/** An annotated document: `{"id","text","entities":[{"start","end","type"}]}`, offsets in UTF-16 code units. */
export interface GoldDocument {
  /** The file and line where the record has none. */
  readonly id: string;
  readonly text: string;
  /** Each once. */
  readonly entities: readonly TypedSpan[];
}

export interface Gold {
  readonly documents: readonly GoldDocument[];
  /** The lines that are no annotated record. */
  readonly problems: readonly Problem[];
  /** Annotations of other types, which are not counted: how many, by the annotators' names. */
  readonly otherTypes: ReadonlyMap<string, number>;
}

/** The names that annotators give the three types, in capitals. */
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

const EXAMPLE =
  '{"id": "a", "text": "Ana left.", "entities": [{"start": 0, "end": 3, "type": "PER"}]} on one line';

/** Reads annotated JSON lines; a line that is none is a problem that names it, and the rest goes on. */
export function parseGold(jsonl: string, path: string): Gold {
  const documents: GoldDocument[] = [];
  const problems: Problem[] = [];
  const otherTypes = new Map<string, number>();
  for (const [index, line] of jsonl.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = { path, line: index + 1 };
    const record = recordOf(line);
    if (typeof record === 'string') {
      const message = `${record}, so this line was skipped: write ${EXAMPLE}.`;
      problems.push({ code: 'bad-gold-record', severity: 'warning', message, place });
      continue;
    }
    const { id = `${path}:${place.line}`, text, annotations } = record;
    documents.push({ id, text, entities: spansOf(annotations, otherTypes) });
  }
  return { documents, problems, otherTypes };
}

interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

interface GoldRecord {
  readonly id: string | undefined;
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

/** The record of a line, or what is wrong with it, as a sentence begins. */
function recordOf(line: string): GoldRecord | string {
  const record = parsed(line);
  if (!isRecord(record)) return 'This is no JSON record';
  const { id, text, entities } = record as { id?: unknown; text?: unknown; entities?: unknown };
  if (typeof text !== 'string') return 'This record has no "text"';
  if (!Array.isArray(entities)) return 'This record has no list of "entities"';
  const bad = entities.findIndex((entity: unknown) => !isAnnotation(entity, text.length));
  if (bad >= 0) return `Entity ${bad + 1} of this record has no "type", or no "start" and "end" in the text`;
  const known = typeof id === 'string' || typeof id === 'number';
  return { id: known ? String(id) : undefined, text, annotations: entities as readonly Annotation[] };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAnnotation(value: unknown, length: number): value is Annotation {
  if (!isRecord(value)) return false;
  const { start, end, type } = value as Partial<Record<keyof Annotation, unknown>>;
  if (!isOffset(start) || !isOffset(end) || typeof type !== 'string') return false;
  return start < end && end <= length;
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** The annotations of the three types, each once; the others are counted. */
function spansOf(annotations: readonly Annotation[], otherTypes: Map<string, number>): readonly TypedSpan[] {
  const spans = new Map<string, TypedSpan>();
  for (const { start, end, type: name } of annotations) {
    const type = TYPE_NAMES.get(name.toUpperCase());
    if (type === undefined) otherTypes.set(name, (otherTypes.get(name) ?? 0) + 1);
    else spans.set(`${start} ${end} ${type}`, { start, end, type });
  }
  return [...spans.values()];
}
