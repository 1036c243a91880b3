import type { AliasStrength, EntityType } from '../model.ts';
import { foldName, slug } from '../text/fold.ts';
import type { Field, Paragraph } from './paragraphs.ts';
import type { Claim, Declaration, SourceFile } from './source.ts';

/** What a paragraph declares, taken as it is: whether it is right is for `checkParagraph` to say. */
export function declare(paragraph: Paragraph, type: EntityType, file: SourceFile): Declaration {
  const { name, fields, place } = paragraph;
  const restated = restatement(paragraph);
  const claims: Claim[] = isQualified(name) ? [] : [firstClaim(paragraph, restated, file)];
  const context: string[] = [];
  const not: string[] = [];
  let id: string | undefined;
  for (const field of fields) {
    const { key, value, line, column } = field;
    const strength = strengthOf(key);
    if (strength !== undefined) {
      if (field !== restated) claims.push({ text: value, strength, file, line, column });
    } else if (key === 'in') context.push(value);
    else if (key === 'not') not.push(value);
    else if (key === 'id' && isIdOf(type, value)) id ??= value;
  }
  const { builtIn } = file;
  const idStated = id !== undefined;
  return { id: id ?? derivedId(type, name), idStated, type, name, claims, context, not, builtIn, place };
}

/** The id of an entry that states none: its type and the slug of its first line, qualifier included. */
export function derivedId(type: EntityType, name: string): string {
  return `${type}:${slug(name)}`;
}

/** `organization:sinaloa-cartel`: the entry's type, a colon, something without spaces. */
export function isIdOf(type: EntityType, id: string): boolean {
  return id.startsWith(`${type}:`) && id.length > type.length + 1 && !id.includes(' ');
}

/** Does the first line end in a qualifier, "Amazonas (Peru)"? Such a line is shown, but no text is matched with it. */
export function isQualified(name: string): boolean {
  return name.endsWith(')') && name.lastIndexOf(' (') > 0;
}

/** How the names of a field count; undefined for a field that gives none. */
export function strengthOf(key: Field['key']): AliasStrength | undefined {
  if (key === 'also') return 'strong';
  return key === 'weak' || key === 'shared' ? key : undefined;
}

/** The `weak:` or `shared:` field that repeats the first line: it is not another name, but says how strong this one is. */
export function restatement({ name, fields }: Paragraph): Field | undefined {
  if (isQualified(name)) return undefined;
  let key: string | undefined;
  for (const field of fields) {
    if (field.key !== 'weak' && field.key !== 'shared') continue;
    key ??= foldName(name);
    if (foldName(field.value) === key) return field;
  }
  return undefined;
}

/** A first line is strong unless a field restates it. */
function firstClaim({ name, place }: Paragraph, restated: Field | undefined, file: SourceFile): Claim {
  const { line, column } = restated ?? place;
  const strength = strengthOf(restated?.key ?? 'also') ?? 'strong';
  return { text: name, strength, file, line, column };
}
