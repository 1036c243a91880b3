import { describe, expect, test } from 'vitest';
import type { Tagged, Vote } from '../../src/model.ts';
import { withCorpusSense } from '../../src/resolve/corpus-sense.ts';
import { marked } from '../documents.ts';
import { taggedOf } from './corpora.ts';

/** The last text as it is read when the corpus also holds the others. */
function read(...texts: readonly string[]): string {
  const { document, mentions } = withCorpusSense(texts.map((text, i) => taggedOf(`${i}.txt`, text))).at(-1)!;
  return marked(document.text, mentions);
}

const CERTAIN = ['[L Oqwe] is wet.', 'They left [L Oqwe].', 'They live in [L Oqwe].'];
const OPEN = 'They spoke of [? Oqwe] there.';

describe('a name that one document could not settle', () => {
  test('is a mention when three documents are certain of it', () => {
    expect(read(...CERTAIN, OPEN)).toBe('They spoke of [L Oqwe] there.');
  });

  test('whatever its accents and case', () => {
    expect(read(...CERTAIN, 'They spoke of [? ÓQWE] there.')).toBe('They spoke of [L ÓQWE] there.');
  });

  test('if few are certain of another type', () => {
    const many = [...CERTAIN, ...CERTAIN];
    expect(read(...many, '[P Oqwe] left.', OPEN)).toBe('They spoke of [L Oqwe] there.');
  });

  test.each([
    ['two documents are too few', [...CERTAIN.slice(1), OPEN]],
    ['one document is one, however often it says so', ['[L Oqwe] is [L Oqwe], and [L Oqwe] is wet.', OPEN]],
    ['documents that disagree', [...CERTAIN, '[P Oqwe] left.', OPEN]],
    ['no document', [OPEN]],
    [
      'documents that are certain of a longer name',
      [...CERTAIN.map((text) => text.replace('Oqwe', 'Oqwe Bay')), OPEN],
    ],
  ])('stays open: %s', (_what, texts) => {
    expect(read(...texts)).toBe('They spoke of Oqwe there.');
  });
});

test('copies of one text are one document', () => {
  const open = taggedOf('open.txt', OPEN);
  const copies = CERTAIN.map((text, i) => taggedOf(`${i}.txt`, text));
  const [first, ...others] = copies;
  const compared = [first!, ...others.map((copy) => ({ ...copy, duplicateOf: first!.document.id })), open];
  expect(withCorpusSense([...copies, open]).at(-1)!.mentions).toHaveLength(1);
  expect(withCorpusSense(compared).at(-1)!.mentions).toEqual([]);
});

describe('its own votes', () => {
  function readWith(vote: Vote): Tagged {
    const tagged = [...CERTAIN, OPEN].map((text, i) => taggedOf(`${i}.txt`, text));
    const last = tagged.at(-1)!;
    const candidates = last.candidates.map((candidate) => ({ ...candidate, votes: [vote] }));
    return withCorpusSense([...tagged.slice(0, -1), { ...last, candidates }]).at(-1)!;
  }

  test('a strong one for another type speaks against the corpus', () => {
    expect(readWith({ type: 'person', rule: 'says', weight: 0.4 }).mentions).toEqual([]);
  });

  test.each<Vote>([
    { type: 'person', rule: 'says', weight: 0.3 },
    { type: 'location', rule: 'in', weight: 0.45 },
  ])('%o does not', (vote) => {
    expect(readWith(vote).mentions).toMatchObject([
      { text: 'Oqwe', type: 'location', rule: 'corpus:3-documents' },
    ]);
  });

  test('a candidate that became a mention is no candidate', () => {
    expect(readWith({ type: 'location', rule: 'in', weight: 0.45 }).candidates).toEqual([]);
  });
});

test('a candidate that overlaps a mention stays open', () => {
  const open = taggedOf('open.txt', 'They spoke of [L Oqwe] there.');
  const overlapping = { ...open, candidates: [{ start: 8, end: 18, text: 'of Oqwe', votes: [] }] };
  const certain = CERTAIN.map((text, i) => taggedOf(`${i}.txt`, text.replace('Oqwe', 'of Oqwe')));
  expect(withCorpusSense([...certain, overlapping]).at(-1)!.mentions).toEqual(open.mentions);
});
