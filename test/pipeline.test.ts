import { describe, expect, test } from 'vitest';
import type { CoMention } from '../src/model.ts';
import { type FoldOptions, foldCorpus, tagDocument } from '../src/pipeline.ts';
import { tinyReader } from './cli/terminal.ts';
import { documentOf } from './documents.ts';

const STORY =
  'Mirela Kovan met Tomás Ibarra in Port Sable on Monday. They spoke for an hour about the pier that the town would ' +
  'like to build, and about the ferry, which is late on most days of the week.';

/** The co-mentions of the same text in two places. */
function counted(options?: FoldOptions): readonly CoMention[] {
  const reader = tinyReader();
  const tagged = ['a.txt', 'b.txt'].map((id) => tagDocument(documentOf(STORY, { id }), reader));
  return foldCorpus(tagged, reader, { kind: 'sentence' }, [], options).network.coMentions;
}

describe('foldCorpus', () => {
  test('counts a text once that stands in two places', () => {
    expect(counted().map(({ weight, documents }) => [weight, documents])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  test('counts it twice where duplicates are kept', () => {
    expect(counted({ keepDuplicates: true })).toEqual(
      counted().map((coMention) => ({ ...coMention, weight: 2, documents: 2 })),
    );
  });
});
