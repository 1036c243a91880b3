import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Segmented } from '../../src/model.ts';
import { segment } from '../../src/segment/index.ts';
import { CUES } from './tiny-cues.ts';

const FIXTURES = 'fixtures/segment';

function segmented(text: string, metadata: Partial<Document> = {}): Segmented {
  return segment({ id: 'page.txt', path: 'page.txt', hash: '', text, ...metadata }, CUES);
}

/** What the page says of itself, then a line for each block, or for each sentence of one that is read. */
function printed({ document, blocks, sentences }: Segmented): string {
  const { text, title = '', author = '', date = '' } = document;
  const lines = blocks.flatMap((block, index) => {
    const own = sentences.filter((sentence) => sentence.block === index);
    const spans = own.length > 0 ? own : [block];
    const kind = own.length > 0 ? block.kind : `(${block.kind})`;
    return spans.map(({ start, end }, i) => {
      const line = text.slice(start, end).replace(/\s+/gu, ' ');
      return `${(i === 0 ? kind : '').padEnd(11)} ${line}`;
    });
  });
  const head = [`title  = ${title}`, `author = ${author}`, `date   = ${date}`].map((line) => line.trimEnd());
  return `${[...head, '', ...lines].join('\n')}\n`;
}

describe('a page for each shape', () => {
  test.each(readdirSync(FIXTURES).sort())('%s', (leaf) => {
    const page = readFileSync(`${FIXTURES}/${leaf}/page.txt`, 'utf8');
    const expected = readFileSync(`${FIXTURES}/${leaf}/expected.txt`, 'utf8');
    expect(printed(segmented(page))).toBe(expected);
  });
});

describe('what the page says of itself', () => {
  const PAGE = 'Harbor Closed\nBy Ana Ruiz\n22 Sep 2015\nThe harbor was closed on Monday.';

  test('completes the document', () => {
    const { title, author, date } = segmented(PAGE).document;
    expect([title, author, date]).toEqual(['Harbor Closed', 'Ana Ruiz', '2015-09-22']);
  });

  test('what the source says stands', () => {
    const own = { title: 'The Harbor', author: 'The desk', date: '2015-09' };
    expect(segmented(PAGE, own).document).toMatchObject(own);
  });

  test('the text itself is never changed', () => {
    expect(segmented(PAGE).document.text).toBe(PAGE);
  });

  test.each([
    ['a line alone', 'Harbor Closed'],
    ['a sentence', 'The harbor is closed.\nNobody knows why.'],
    ['a line before a list', 'Ships that came:\nThe harbor was closed on Monday.'],
    ['a long line', `${'The harbor closed '.repeat(13)}\nNobody knows why.`],
  ])('%s is no title', (_what, text) => {
    expect(segmented(text).document.title).toBeUndefined();
  });

  test('a date deep in the text is not its own', () => {
    const body = Array.from({ length: 8 }, (_, i) => `The ship number ${i} came.`).join('\n');
    expect(segmented(`${body}\n22 Sep 2015`).document.date).toBeUndefined();
  });
});

describe('for every text', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '\n',
      '\n\n',
      '. ',
      '”',
      'QUITO - ',
      'By Ana Ruiz',
      '22 SEP 2015',
      'Related\n',
      'U.S.',
      'Share Tweet Print',
    ),
    fc.constantFrom(
      'The harbor is closed',
      ' (',
      ') ',
      '\ud800',
      '\u0000',
      '\u202e',
      '__proto__',
      '…',
      '¿',
      ' - ',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const anyText = fc.array(part, { maxLength: 50 }).map((parts) => parts.join(''));

  test('blocks are in order and disjoint, and each readable one is covered by its sentences', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks } = segmented(text);
        let last = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last);
          expect(block.end).toBeGreaterThan(block.start);
          last = block.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('sentences are in order, disjoint, inside their block, and of blocks that are read', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, sentences } = segmented(text);
        let last = 0;
        for (const { start, end, block } of sentences) {
          expect(start).toBeGreaterThanOrEqual(Math.max(last, blocks[block]!.start));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(blocks[block]!.end);
          expect(['title', 'dateline', 'body', 'caption']).toContain(blocks[block]!.kind);
          last = end;
        }
      }),
    );
  });

  test('every word of a block that is read stands in one of its sentences', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, sentences } = segmented(text);
        for (const [index, { start, end, kind }] of blocks.entries()) {
          if (kind === 'byline' || kind === 'furniture') continue;
          const own = sentences.filter(({ block }) => block === index);
          const words = (part: string) => part.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
          const inSentences = own.reduce((sum, span) => sum + words(text.slice(span.start, span.end)), 0);
          expect(inSentences).toBe(words(text.slice(start, end)));
        }
      }),
    );
  });
});

describe('texts of unusual size come to an end', () => {
  test.each([
    ['a line of a million characters', 'The harbor is closed. '.repeat(50_000)],
    ['a line without an end', 'harbor '.repeat(150_000)],
    ['capitals alone', 'A'.repeat(200_000)],
    ['full stops alone', '.'.repeat(200_000)],
    ['brackets and quotes alone', '([“'.repeat(70_000)],
    ['empty lines alone', '\n'.repeat(200_000)],
    ['many short lines', 'a\nB\n'.repeat(50_000)],
    ['spaces before a dash', `QUITO${' '.repeat(200_000)}- closed`],
  ])('%s', (_what, text) => {
    expect(segmented(text).document.text).toBe(text);
  });
});
