import type { Place } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { type Declared, isIdOf } from './declaration.ts';
import type { Report } from './lines.ts';
import { mixedScript } from './mixed-script.ts';
import type { Field, Paragraph } from './paragraphs.ts';
import { claimPlace, lineError } from './problems.ts';

/** Reports what is wrong with an entry by itself. */
export function checkParagraph(paragraph: Paragraph, declared: Declared, report: Report): void {
  checkNames(paragraph, report);
  reportRepeated(declared, report);
  checkDenials(paragraph, declared, report);
  checkIds(paragraph, declared, report);
}

const NO_NAME: ReadonlySet<string> = new Set(['in', 'not', 'id', 'source', 'note']);

function checkNames({ name, place, fields }: Paragraph, report: Report): void {
  checkName(name, place, report);
  for (const field of fields)
    if (!NO_NAME.has(field.key)) checkName(field.value, placeOf(field, place), report);
}

function checkName(name: string, place: Place, report: Report): void {
  const mixed = mixedScript(name, place);
  if (mixed !== null) report(mixed);
  if (/[\p{L}\p{N}]/u.test(name)) return;
  const message = `"${name}" has no letter or digit that a text could match: delete it.`;
  report(lineError('unmatchable-name', message, place));
}

function reportRepeated({ declaration, repeated }: Declared, report: Report): void {
  for (const claim of repeated) {
    const first = declaration.claims.find(({ key }) => key === claim.key) ?? declaration.place;
    const message = `"${claim.text}" repeats line ${first.line} (case, accents and "the" make no difference): delete one of them.`;
    report(lineError('duplicate-name-in-entry', message, claimPlace(claim)));
  }
}

function checkDenials({ fields, place }: Paragraph, { declaration }: Declared, report: Report): void {
  if (declaration.not.length === 0) return;
  const own = new Set([foldName(declaration.name), ...declaration.claims.map((claim) => claim.key)]);
  for (const field of fields) {
    if (field.key !== 'not' || !own.has(foldName(field.value))) continue;
    const message = `"not: ${field.value}" denies a name that the entry itself gives: delete the one or the other.`;
    report(lineError('contradicting-not', message, placeOf(field, place)));
  }
}

function checkIds({ fields, place }: Paragraph, { declaration: { type } }: Declared, report: Report): void {
  let ids = 0;
  for (const field of fields) {
    if (field.key !== 'id') continue;
    ids++;
    if (ids === 1 && isIdOf(type, field.value)) continue;
    const message =
      ids === 1
        ? `"${field.value}" is no id: write "${type}:" and words joined by hyphens.`
        : 'An entry has one id: delete this line or the "id:" above it.';
    report(lineError('bad-id', message, placeOf(field, place)));
  }
}

function placeOf({ line, column }: Field, { path }: Place): Place {
  return { path, line, column };
}
