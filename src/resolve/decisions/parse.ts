import { type Line, lineError, mixedScript, type Report, readLines } from '../../gazetteer/index.ts';
import type { EntityType, Place, Problem } from '../../model.ts';
import { slug } from '../../text/fold.ts';
import { type DecidedName, type Decision, documentKey, ENTITY_TYPES } from './decision.ts';

export interface ParsedDecisions {
  readonly decisions: readonly Decision[];
  /** Of single lines: what can't be read. Whether the decisions agree, `checkDecisions` says. */
  readonly problems: readonly Problem[];
}

/** How each decision is written, as messages show it. */
const FORMS: Readonly<Record<Decision['kind'], string>> = {
  merge: 'merge: Ana Ruiz = Anita Ruiz',
  apart: 'apart: Ana Ruiz | Ana Ruiz Paz',
  ignore: 'ignore: Print',
  rename: 'rename: Ana Ruiz -> Ana Ruiz (judge)',
  retype: 'retype: Racing = organization',
};

/** A decision whose `in:` lines are still being read; null after one that can't be read. */
interface OpenDecision {
  readonly decision: Decision | null;
  readonly documents: string[];
}

/**
 * Reads a decision file: one decision a line, `in:` lines right under it, blank lines and `# comments` between. A line
 * that can't be read is reported, and those around it are read all the same.
 */
export function parseDecisions(text: string, path: string): ParsedDecisions {
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  let open: OpenDecision | undefined;
  const close = () => {
    const closed = open?.decision ? closedDecision(open.decision, open.documents, report) : null;
    if (closed !== null) decisions.push(closed);
    open = undefined;
  };
  const read = (written: Line | null) => {
    if (written === null) return close();
    const { line, column } = written;
    const place = { path, line, column };
    const { key, value } = keyAndValue(written.text);
    if (key === 'in') return readScope(value, open, place, report);
    close();
    open = { decision: readDecision(key, value, place, report), documents: [] };
  };
  readLines(text, path, read, report);
  close();
  return { decisions, problems };
}

function keyAndValue(text: string): { readonly key: string; readonly value: string } {
  const colon = text.indexOf(':');
  if (colon < 0) return { key: text, value: '' };
  return { key: text.slice(0, colon).trimEnd(), value: text.slice(colon + 1).trimStart() };
}

function readScope(value: string, open: OpenDecision | undefined, place: Place, report: Report): void {
  if (open === undefined) {
    const message = '"in:" has no decision above it: move it right under one, without a blank line between.';
    report(lineError('scope-without-decision', message, place));
  } else if (value === '') {
    report(
      lineError('missing-part', 'Nothing follows "in:": write a document\'s id, "in: news/a.txt".', place),
    );
  } else if (open.decision?.kind === 'rename') {
    const message = 'An entity has one name in the whole corpus: delete this line.';
    report(lineError('scoped-rename', message, place));
  } else open.documents.push(documentKey(value));
}

/** A name is apart from itself only somewhere: without a second name or a document the decision says nothing. */
function closedDecision(decision: Decision, documents: readonly string[], report: Report): Decision | null {
  if (decision.kind !== 'apart' || decision.names.length > 1 || documents.length > 0)
    return { ...decision, documents: [...new Set(documents)] };
  const message = `"apart:" needs another name, "${FORMS.apart}", or under it the document where the name is someone else's, "in: news/a.txt".`;
  report(lineError('missing-part', message, decision.place));
  return null;
}

function readDecision(key: string, value: string, place: Place, report: Report): Decision | null {
  const fail = (code: string, message: string): null => {
    report(lineError(code, message, place));
    return null;
  };
  if (!isKind(key)) {
    const known = Object.keys(FORMS).map((kind) => `${kind}:`);
    const message = `"${key}" begins no decision: begin the line with ${known.join(', ')} or, under a decision, in:.`;
    return fail('unknown-decision', message);
  }
  const { parts, last } = partsOf(key, value);
  if (parts.includes('') || last === '' || parts.length < (key === 'merge' ? 2 : 1))
    return fail('missing-part', `A part of "${key}:" is missing: write it as in "${FORMS[key]}".`);
  const names = parts.map(decidedName);
  if (!checkNames(names, place, report)) return null;
  const decided = { place, documents: [] };
  if (key === 'merge' || key === 'apart') return { kind: key, names, ...decided };
  const [name] = names;
  if (key === 'ignore') return { kind: key, names: [name!], ...decided };
  if (key === 'rename') return { kind: key, names: [name!], to: last!, ...decided };
  if (isType(last!)) return { kind: key, names: [name!], type: last, ...decided };
  return fail('unknown-type', `"${last}" is no type: write one of ${ENTITY_TYPES.join(', ')}.`);
}

const SEPARATORS = { merge: '=', apart: '|', rename: '->', retype: '=' } as const;

/** The names of a line, and what follows the separator where that is no name: a type, or the name to show. */
function partsOf(
  kind: Decision['kind'],
  value: string,
): { readonly parts: readonly string[]; readonly last?: string } {
  if (kind === 'ignore') return { parts: [value] };
  const separator = SEPARATORS[kind];
  if (kind === 'merge' || kind === 'apart')
    return { parts: value.split(separator).map((part) => part.trim()) };
  const at = value.lastIndexOf(separator);
  if (at < 0) return { parts: [value], last: '' };
  return { parts: [value.slice(0, at).trim()], last: value.slice(at + separator.length).trim() };
}

/** Reads `Juan Pérez`, `person: Juan Pérez`, `person:juan-perez` and `person:juan-perez@news/a.txt`. */
export function decidedName(text: string): DecidedName {
  const { key, value } = keyAndValue(text);
  if (!isType(key) || value === '') return { text, name: text };
  const at = value.indexOf('@');
  const before = value.slice(0, Math.max(at, 0));
  if (at > 0 && at < value.length - 1 && slug(before) === before)
    return { text, name: before, type: key, document: documentKey(value.slice(at + 1)) };
  return { text, name: value, type: key };
}

function checkNames(names: readonly DecidedName[], place: Place, report: Report): boolean {
  const unmatchable = names.find(({ name }) => !/[\p{L}\p{N}]/u.test(name));
  if (unmatchable !== undefined) {
    const message = `"${unmatchable.text}" has no letter or digit that a text could match: correct it.`;
    report(lineError('unmatchable-name', message, place));
  }
  const mixed = names.map(({ name }) => mixedScript(name, place)).find((problem) => problem !== null);
  if (mixed !== undefined) report(mixed);
  return unmatchable === undefined;
}

function isKind(key: string): key is Decision['kind'] {
  return Object.hasOwn(FORMS, key);
}

function isType(text: string): text is EntityType {
  return (ENTITY_TYPES as readonly string[]).includes(text);
}
