import { type LookAlike, namesBy, type OwnName } from './look-alikes.ts';
import { isForce } from './name-forms.ts';

/** Shorter words are too often another word when a letter differs. */
const LONG_WORD = 5;

/** Names that are the same, or the same but for one letter of a long word. Found by the forms with one letter left out. */
export function misspellings(names: readonly OwnName[]): readonly LookAlike[] {
  const byForm = namesBy(names, (name) => [...formsOf(name)].map((form) => `${name.type} ${form}`));
  return [...byForm.values()].flatMap((alike) =>
    alike.flatMap((one, i) => alike.slice(i + 1).flatMap((other) => misspelling(one, other))),
  );
}

function formsOf({ key, words }: OwnName): ReadonlySet<string> {
  const forms = new Set([key]);
  for (const [i, word] of words.entries()) {
    if (!isLong(word)) continue;
    for (let at = 0; at < word.length; at++)
      forms.add(words.with(i, word.slice(0, at) + word.slice(at + 1)).join(' '));
  }
  return forms;
}

function isLong(word: string): boolean {
  return word.length >= LONG_WORD && !/\p{N}/u.test(word);
}

function misspelling(one: OwnName, other: OwnName): readonly LookAlike[] {
  if (one.entity === other.entity || isForce(one.key, one.type)) return [];
  if (one.key === other.key) return [{ one, other, because: `both are called "${one.text}"`, score: 1 }];
  const at = one.words.findIndex((word, i) => word !== other.words[i]);
  const [word, changed] = [one.words[at] ?? '', other.words[at] ?? ''];
  if (one.words.length !== other.words.length || !isLong(word) || !isLong(changed)) return [];
  if (one.words.slice(at + 1).join(' ') !== other.words.slice(at + 1).join(' ')) return [];
  if (!isOneLetterApart(word, changed) || isOtherGender(one, at, changed)) return [];
  return [{ one, other, because: `"${word}" and "${changed}" are one letter apart`, score: 0.9 }];
}

/** Daniel and Daniela, Mario and María: the last letter of a first name is no slip. */
function isOtherGender({ type, words }: OwnName, at: number, changed: string): boolean {
  const word = words[at]!;
  const shared = Math.min(word.length, changed.length) - (word.length === changed.length ? 1 : 0);
  return (
    type === 'person' && at === 0 && words.length > 1 && word.slice(0, shared) === changed.slice(0, shared)
  );
}

function isOneLetterApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const skip = a.length === b.length ? [1, 1] : a.length < b.length ? [0, 1] : [1, 0];
  return a.slice(start + skip[0]!) === b.slice(start + skip[1]!);
}
