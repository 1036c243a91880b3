import { describe, expect, test } from 'vitest';
import { isAcronymOf } from '../../src/text/acronyms.ts';

const initialsOf = (name: string): readonly string[] => name.split(' ').map((word) => word.charAt(0));

describe('an acronym', () => {
  test.each([
    ['oua', 'oqwe urumi agency'],
    ['cies', 'center for strategic intelligence'],
    ['un', 'united nations'],
    ['uaf', 'financial analysis unit'],
    ['dea', 'drug enforcement administration'],
  ])('%s of %s', (letters, name) => {
    expect(isAcronymOf(letters, initialsOf(name))).toBe(true);
  });

  test.each([
    ['farc', 'oqwe urumi agency'],
    ['au', 'urumi agency'],
    ['o', 'oqwe urumi'],
    ['', 'oqwe urumi'],
    ['oua', 'oua'],
    ['xyz', 'zulu x'],
  ])('%s is none of %s', (letters, name) => {
    expect(isAcronymOf(letters, initialsOf(name))).toBe(false);
  });
});
