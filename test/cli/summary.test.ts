import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { type Run, sizeOf, summaryOf } from '../../src/cli/summary.ts';
import type { LoadSummary } from '../../src/load/index.ts';
import type { CoMention, Corpus, EntityCount, ResolvedDocument } from '../../src/model.ts';

const LOAD: LoadSummary = { problems: [], files: 1, bytes: 20, excluded: 0, notEnglish: 0 };

function entity(id: string, name: string, mentions: number, aliases: readonly string[] = []): EntityCount {
  return { id, type: 'location', name, aliases, mentions, documents: 1 };
}

function corpusOf(entities: readonly EntityCount[], coMentions: readonly CoMention[] = []): Corpus {
  const network = { entities, coMentions };
  return { documents: [], network, keptApart: [], problems: [], scope: { kind: 'sentence' } };
}

/** The line with this heading. */
function fact(heading: string, run: Partial<Run>): string | undefined {
  const lines = summaryOf(
    { corpus: corpusOf([]), load: LOAD, db: 'corpus-graph.db', written: undefined, ...run },
    picocolors.createColors(false),
  );
  return lines
    .find((line) => line.startsWith(heading))
    ?.slice(heading.length)
    .trim();
}

describe('summaryOf', () => {
  it('counts what is not in English and what was left out', () => {
    const load = { ...LOAD, files: 1200, bytes: 3_400_000, notEnglish: 3, excluded: 2 };
    expect(fact('Read', { load })).toBe(
      '0 documents in 1,200 files (3.4 MB), 3 not in English, 2 left out by --exclude',
    );
    expect(fact('Read', {})).toBe('0 documents in 1 file (20 bytes)');
  });

  it('tells what was skipped from what was noted', () => {
    const problems = ['repeated-id', 'bad-date', 'repeated-id'].map((code) => ({
      code,
      severity: 'warning' as const,
      message: '',
    }));
    const corpus = { ...corpusOf([]), problems };
    expect(fact('Skipped', { corpus })).toMatch(/^2 repeated-id:/);
    expect(fact('Noted', { corpus })).toMatch(/^1 bad-date:/);
    expect(fact('Skipped', {})).toBeUndefined();
  });

  it('counts the documents that repeat others', () => {
    const document = (id: string, duplicateOf?: string): ResolvedDocument => ({
      document: { id, path: id, hash: '', text: '' },
      blocks: [],
      sentences: [],
      mentions: [],
      candidates: [],
      resolutions: [],
      ...(duplicateOf === undefined ? {} : { duplicateOf }),
    });
    const documents = [document('a'), document('b', 'a'), document('c', 'a'), document('d')];
    expect(fact('Repeats', { corpus: { ...corpusOf([]), documents } })).toBe(
      '2 documents repeat others and count once; --keep-duplicates counts them all',
    );
    expect(fact('Repeats', {})).toBeUndefined();
  });

  it('asks next for the most mentioned entity that has a neighbour', () => {
    const entities = [
      entity('location:a', 'Alder Bay', 9),
      entity('location:b', 'Brent', 5),
      entity('location:c', 'Cove', 4),
    ];
    const edge = { a: 'location:b', b: 'location:c', weight: 1, documents: 1 };
    expect(fact('Next', { corpus: corpusOf(entities, [edge]) })).toBe('corpus-graph neighbours Brent');
    expect(fact('Next', { corpus: corpusOf(entities) })).toBe('corpus-graph mentions "Alder Bay"');
    expect(fact('Next', { corpus: corpusOf(entities), db: 'my store.db' })).toBe(
      'corpus-graph mentions "Alder Bay" --db "my store.db"',
    );
    expect(fact('Next', {})).toContain('corpus-graph extract --help');
  });

  it('asks by the id where the name would not do', () => {
    const entities = [entity('location:alder', 'Alder', 9), entity('location:b', 'Brent', 1, ['ALDER'])];
    expect(fact('Next', { corpus: corpusOf(entities) })).toBe('corpus-graph mentions location:alder');
  });
});

describe('sizeOf', () => {
  it.each([
    [1, '1 byte'],
    [999, '999 bytes'],
    [18_400, '18 kB'],
    [2_360_000, '2.4 MB'],
  ])('%d → %s', (bytes, text) => {
    expect(sizeOf(bytes)).toBe(text);
  });
});
