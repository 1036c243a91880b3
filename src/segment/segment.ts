import type { Block, BlockKind, Document, Segmented, Sentence } from '../model.ts';
import { authorIn, isByline } from './bylines.ts';
import type { SegmentCues } from './cues.ts';
import { datelineOf } from './datelines.ts';
import { dateIn } from './dates.ts';
import { furnitureLines } from './furniture.ts';
import { type Line, linesOf } from './lines.ts';
import { sentencesOf } from './sentences.ts';

/** How far into the text a date line or byline is the document's own, in lines that are no furniture. */
const HEAD = 6;
/** A longer first line is the body's beginning, in characters. */
const LONGEST_TITLE = 220;

/**
 * Cut a document into blocks and sentences. What the page says of itself (title, date, author) completes the
 * document's metadata; what the source said stands.
 */
export function segment(document: Document, cues: SegmentCues): Segmented {
  const lines = linesOf(document.text);
  const kinds = kindsOf(lines, cues);
  const blocks = lines.flatMap((line, i) => blocksOf(line, kinds[i]!));
  const sentences = blocks.flatMap((block, index) =>
    readable(block) ? sentencesIn(document.text, block, index, cues) : [],
  );
  return { document: withMetadata(document, lines, kinds), blocks, sentences };
}

function kindsOf(lines: readonly Line[], cues: SegmentCues): readonly BlockKind[] {
  const furniture = furnitureLines(lines, cues);
  const kinds = lines.map(
    (line, i): BlockKind => (furniture[i] ? 'furniture' : isByline(line.text, cues) ? 'byline' : 'body'),
  );
  const first = kinds.indexOf('body');
  if (first >= 0 && isTitle(lines, kinds, first)) kinds[first] = 'title';
  return kinds;
}

/** The first line of the body is the title if it is short, does not end like a sentence, and a body follows. */
function isTitle(lines: readonly Line[], kinds: readonly BlockKind[], at: number): boolean {
  const line = lines[at]!.text;
  return line.length <= LONGEST_TITLE && !/[.;,:]["'”’]?$/u.test(line) && kinds.indexOf('body', at + 1) > 0;
}

function blocksOf(line: Line, kind: BlockKind): readonly Block[] {
  const dateline = kind === 'body' ? datelineOf(line.text, line.start) : undefined;
  if (dateline === undefined) return [{ start: line.start, end: line.end, kind }];
  return [
    { ...dateline.places, kind: 'dateline' },
    { start: dateline.body, end: line.end, kind: 'body' },
  ];
}

function readable(block: Block): boolean {
  return block.kind !== 'furniture' && block.kind !== 'byline';
}

function sentencesIn(text: string, block: Block, index: number, cues: SegmentCues): readonly Sentence[] {
  return sentencesOf(text, block, cues.abbreviations).map((span) => ({ ...span, block: index }));
}

function withMetadata(document: Document, lines: readonly Line[], kinds: readonly BlockKind[]): Document {
  const title = document.title ?? lines[kinds.indexOf('title')]?.text.replace(/^#+\s*/u, '');
  const head = headLines(lines, kinds);
  const byline = head.find((line) => authorIn(line) !== undefined);
  const author = document.author ?? (byline === undefined ? undefined : authorIn(byline));
  const date = document.date ?? head.map((line) => dateIn(line)?.iso).find((iso) => iso !== undefined);
  return {
    ...document,
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
  };
}

/** The bylines before the body has had its first lines. */
function headLines(lines: readonly Line[], kinds: readonly BlockKind[]): readonly string[] {
  let read = 0;
  const head: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (kinds[i] === 'byline') head.push(line.text);
    else if (kinds[i] === 'body' && ++read > HEAD) break;
  }
  return head;
}
