import { type LookAlike, namesBy, type OwnName } from './look-alikes.ts';

/** A name that fits more entities than this says nothing of any of them. */
const MOST_FITTING = 5;

/** Names of persons whose every word, or its initial, stands in a fuller name in the same order. */
export function shortNames(names: readonly OwnName[]): readonly LookAlike[] {
  const persons = names.filter(({ type }) => type === 'person');
  const byWord = namesBy(persons, ({ words }) => new Set(words));
  return persons.flatMap((one) => {
    const bearers = one.words.filter((word) => !isInitial(word)).map((word) => byWord.get(word) ?? []);
    const rarest = bearers.toSorted((a, b) => a.length - b.length)[0] ?? [];
    const fuller = rarest.filter((other) => isShortNameOf(one.words, other.words));
    const initials = one.words.some(isInitial);
    if (one.words.length === 1) return shared(one, fuller, 0.6, (name) => `one of the names of ${name}`);
    return shared(one, fuller, 0.8, (name) => `${initials ? 'initials' : 'a shorter form'} of ${name}`);
  });
}

function isInitial(word: string): boolean {
  return word.length === 1;
}

function isShortNameOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length > full.length || (short.length === full.length && !short.some(isInitial))) return false;
  let at = 0;
  for (const word of short) {
    const isSame = (other: string): boolean => other === word || (isInitial(word) && other.startsWith(word));
    while (at < full.length && !isSame(full[at]!)) at++;
    if (at++ >= full.length) return false;
  }
  return short.join(' ') !== full.join(' ');
}

/** An organization's letters, and the names whose words begin with them. */
export function acronyms(names: readonly OwnName[]): readonly LookAlike[] {
  const organizations = names.filter(({ type }) => type === 'organization');
  const byInitials = namesBy(
    organizations.filter(({ words }) => words.length > 1),
    initialsOf,
  );
  return organizations
    .filter(({ text }) => /^\p{Lu}{2,8}$/u.test(text))
    .flatMap((one) => shared(one, byInitials.get(one.key) ?? [], 0.7, (name) => `the initials of ${name}`));
}

/** Of all words, and of those with a capital: "Center of Strategic Intelligence" is "cosi" and "csi". */
function initialsOf({ text, words }: OwnName): ReadonlySet<string> {
  const capitals = text.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return new Set([words.map((word) => word.charAt(0)).join(''), capitals.join('').toLowerCase()]);
}

/** What fits several entities is the less likely to be each of them. */
function shared(
  one: OwnName,
  fitting: readonly OwnName[],
  score: number,
  because: (name: string) => string,
): readonly LookAlike[] {
  const others = fitting.filter(({ entity }) => entity !== one.entity);
  const entities = new Set(others.map(({ entity }) => entity));
  if (entities.size > MOST_FITTING) return [];
  return others.map((other) => ({
    one,
    other,
    because: `"${one.text}" may be ${because(`"${other.text}"`)}`,
    score: score / entities.size,
  }));
}
