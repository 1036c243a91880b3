import type { EntityType, Place } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { isIdOf, isQualified, restatement, strengthOf } from './declaration.ts';
import { mixedScript } from './mixed-script.ts';
import type { Field, Paragraph } from './paragraphs.ts';
import { lineError, type Report } from './problems.ts';

/** Reports what is wrong with an entry by itself. */
export function checkParagraph(paragraph: Paragraph, type: EntityType, report: Report): void {
  checkName(paragraph.name, paragraph.place, report);
  for (const field of paragraph.fields)
    if (strengthOf(field.key) !== undefined) checkName(field.value, placeOf(field, paragraph), report);
  const lines = namesByLine(paragraph, report);
  checkDenials(paragraph, lines, report);
  checkIds(paragraph, type, report);
}

function checkName(name: string, place: Place, report: Report): void {
  const mixed = mixedScript(name, place);
  if (mixed !== null) report(mixed);
  if (/[\p{L}\p{N}]/u.test(name)) return;
  const message = `"${name}" has no letter or digit that a text could match: delete it.`;
  report(lineError('unmatchable-name', message, place));
}

/** The line of each name, by the form in which names are compared. Names that come again are reported. */
function namesByLine(paragraph: Paragraph, report: Report): ReadonlyMap<string, number> {
  const { name, place, fields } = paragraph;
  const restated = restatement(paragraph);
  const lines = new Map<string, number>();
  if (!isQualified(name)) lines.set(foldName(name), place.line);
  for (const field of fields) {
    if (strengthOf(field.key) === undefined || field === restated) continue;
    const key = foldName(field.value);
    const first = lines.get(key);
    if (first === undefined) {
      lines.set(key, field.line);
      continue;
    }
    const message = `"${field.value}" repeats line ${first} (case, accents and "the" make no difference): delete one of them.`;
    report(lineError('duplicate-name-in-entry', message, placeOf(field, paragraph)));
  }
  return lines;
}

function checkDenials(paragraph: Paragraph, names: ReadonlyMap<string, number>, report: Report): void {
  for (const field of paragraph.fields) {
    if (field.key !== 'not') continue;
    const key = foldName(field.value);
    if (!names.has(key) && key !== foldName(paragraph.name)) continue;
    const message = `"not: ${field.value}" denies a name that the entry itself gives: delete the one or the other.`;
    report(lineError('contradicting-not', message, placeOf(field, paragraph)));
  }
}

function checkIds(paragraph: Paragraph, type: EntityType, report: Report): void {
  const ids = paragraph.fields.filter((field) => field.key === 'id');
  ids.forEach((id, index) => {
    if (index === 0 && isIdOf(type, id.value)) return;
    const message =
      index === 0
        ? `"${id.value}" is no id: write "${type}:" and words joined by hyphens.`
        : 'An entry has one id: delete this line or the "id:" above it.';
    report(lineError('bad-id', message, placeOf(id, paragraph)));
  });
}

function placeOf({ line, column }: Field, { place }: Paragraph): Place {
  return { path: place.path, line, column };
}
