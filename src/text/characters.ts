/** What a UTF-16 code unit is to the tokenizer. Computed once per code unit, then read from a table. */
export const Character = {
  other: 1,
  space: 2,
  newline: 3,
  lower: 4,
  upper: 5,
  caseless: 6,
  mark: 7,
  digit: 8,
  apostrophe: 9,
} as const;

const table = new Uint8Array(0x10000);

export function characterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return Character.other;
  const known = table[code]!;
  if (known !== 0) return known;
  const found = classify(String.fromCharCode(code));
  table[code] = found;
  return found;
}

function classify(unit: string): number {
  if (unit === '\n' || unit === '\r' || unit === '\u2028' || unit === '\u2029') return Character.newline;
  if (/[\s\u200b\ufeff]/u.test(unit)) return Character.space;
  if (/['\u2019\u02bc\u02bb]/u.test(unit)) return Character.apostrophe;
  if (/[\p{Lu}\p{Lt}]/u.test(unit)) return Character.upper;
  if (/\p{Ll}/u.test(unit)) return Character.lower;
  if (/\p{L}/u.test(unit)) return Character.caseless;
  if (/[\p{M}\u00ad\u200c\u200d]/u.test(unit)) return Character.mark;
  if (/\p{Nd}/u.test(unit)) return Character.digit;
  return Character.other;
}

/** Letters, marks and digits: what words are made of. */
export function isWordCharacter(kind: number): boolean {
  return kind >= Character.lower && kind <= Character.digit;
}
