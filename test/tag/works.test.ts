import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/tag/reading.ts';
import { outsideWorks } from '../../src/tag/works.ts';
import { namesIn } from './reading.ts';

/** The marked names that are no title of a work, and stand in none. */
function outside(markedText: string): readonly string[] {
  const { reading, names } = namesIn(markedText);
  return outsideWorks(reading, 0, names).map((name) => textOf(reading, name.from, name.to));
}

describe('titles of works hold no names', () => {
  test.each([
    ['a quoted title', 'They read “Last Days of [? Quito]” there.'],
    ['straight quotes', 'They read "Murder in [? Quito]" there.'],
    ['a comma inside the quotes', 'They read “Murder in [? Quito],” there.'],
    ['a name behind the word for a work', 'They saw the film “[? Quito]” there.'],
    ['a name behind that word and a comma', 'They saw the film, “[? Quito]” there.'],
    ['two names in one title', 'They read “[? Quito] and [? Peru]” there.'],
  ])('%s', (_what, text) => {
    expect(outside(text)).toEqual([]);
  });

  test.each([
    ['a quoted name', 'They fear “[? Oqwe]” there.', ['Oqwe']],
    ['a name in quoted speech', '“They left [? Quito] alone,” he said.', ['Quito']],
    ['a name beside a title', 'They read “Murder” in [? Quito].', ['Quito']],
    ['a name between two titles', 'They read “Murder” in [? Quito] and “Hope” there.', ['Quito']],
    ['single quotes', 'They read ‘Murder in [? Quito]’ there.', ['Quito']],
    ['a quote that does not close', 'They read “Murder in [? Quito] there.', ['Quito']],
    ['a film without quotes', 'They saw the film in [? Quito] there.', ['Quito']],
  ])('not: %s', (_what, text, names) => {
    expect(outside(text)).toEqual(names);
  });
});
