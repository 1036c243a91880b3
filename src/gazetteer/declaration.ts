import type { AliasStrength, EntityType } from '../model.ts';
import { foldName, slug } from '../text/fold.ts';
import type { Field, Paragraph } from './paragraphs.ts';
import type { Claim, Declaration, SourceFile } from './source.ts';

/** A paragraph's declaration, and the claims left out of it because an earlier line makes them. */
export interface Declared {
  readonly declaration: Declaration;
  readonly repeated: readonly Claim[];
}

export function declare(paragraph: Paragraph, type: EntityType, file: SourceFile): Declared {
  const { name, fields, place } = paragraph;
  const { claims, repeated } = settle(claimsOf(paragraph, file));
  const stated = fields.find(({ key, value }) => key === 'id' && isIdOf(type, value))?.value;
  const declaration: Declaration = {
    id: stated ?? derivedId(type, name),
    idStated: stated !== undefined,
    type,
    name,
    claims,
    context: valuesOf(fields, 'in'),
    not: valuesOf(fields, 'not'),
    builtIn: file.builtIn,
    place,
  };
  return { declaration, repeated };
}

/** The id of an entry that states none: its type and the slug of its first line, qualifier included. */
export function derivedId(type: EntityType, name: string): string {
  return [type, slug(name)].join(':');
}

/** `organization:sinaloa-cartel`: the entry's type, a colon, something without spaces. */
export function isIdOf(type: EntityType, id: string): boolean {
  return id.startsWith(`${type}:`) && id.length > type.length + 1 && !id.includes(' ');
}

/** Does the first line end in a qualifier, "Amazonas (Peru)"? Such a line is shown, but no text is matched with it. */
export function isQualified(name: string): boolean {
  return name.endsWith(')') && name.lastIndexOf(' (') > 0;
}

/** Every name in the order of the lines, the first line among them; a name may come twice. */
function claimsOf({ name, place, fields }: Paragraph, file: SourceFile): readonly Claim[] {
  const claims: Claim[] = [];
  const { line, column } = place;
  if (!isQualified(name))
    claims.push({ text: name, key: foldName(name), strength: 'strong', stated: false, file, line, column });
  for (const { key, value, line, column } of fields) {
    const strength = strengthOf(key);
    if (strength !== undefined)
      claims.push({ text: value, key: foldName(value), strength, stated: true, file, line, column });
  }
  return claims;
}

function strengthOf(key: Field['key']): AliasStrength | undefined {
  if (key === 'also') return 'strong';
  return key === 'weak' || key === 'shared' ? key : undefined;
}

/** Each key once: the first claim to it holds, but a field may weaken the first line. */
function settle(claims: readonly Claim[]): {
  readonly claims: readonly Claim[];
  readonly repeated: readonly Claim[];
} {
  if (claims.length < 2) return { claims, repeated: [] };
  const settled = new Map<string, Claim>();
  const repeated: Claim[] = [];
  for (const claim of claims) {
    const earlier = settled.get(claim.key);
    if (earlier === undefined) settled.set(claim.key, claim);
    else if (earlier.stated || claim.strength === 'strong') repeated.push(claim);
    else settled.set(claim.key, { ...claim, text: earlier.text });
  }
  return { claims: settled.size === claims.length ? claims : [...settled.values()], repeated };
}

const NOTHING: readonly string[] = [];

function valuesOf(fields: readonly Field[], key: 'in' | 'not'): readonly string[] {
  const values = fields.filter((field) => field.key === key).map((field) => field.value);
  return values.length === 0 ? NOTHING : [...new Set(values)];
}
