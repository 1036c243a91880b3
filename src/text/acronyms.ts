/**
 * Do an acronym's letters begin the words of a name? In order, but for two of a longer one: `CIES`, "Center for Strategic
 * Intelligence"; or all of them in the order of another language: `UAF`, "Financial Analysis Unit". Both in small letters.
 */
export function isAcronymOf(letters: string, initials: readonly string[]): boolean {
  if (letters.length < 2 || initials.length < 2) return false;
  const enough = Math.min(letters.length, Math.max(2, letters.length - 2));
  return lettersInOrder(letters, initials) >= enough || (letters.length > 2 && isAnagram(letters, initials));
}

function lettersInOrder(letters: string, initials: readonly string[]): number {
  let at = 0;
  let found = 0;
  for (const letter of letters) {
    const next = initials.indexOf(letter, at);
    if (next >= 0) [at, found] = [next + 1, found + 1];
  }
  return found;
}

function isAnagram(letters: string, initials: readonly string[]): boolean {
  const left = [...initials];
  for (const letter of letters) {
    const at = left.indexOf(letter);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}
