/** A sentence cut to the width of a line, with the names in it kept. */

import type { Span } from '../model.ts';
import { joined } from '../text/spans.ts';
import { columnsOf } from './columns.ts';
import { ELLIPSIS, shortened } from './shorten.ts';
import { oneLine, visible } from './visible.ts';

export interface NameStyle {
  /** What stands around each name: `«` and `»`. */
  readonly marks?: readonly [open: string, close: string];
  readonly colour?: (name: string) => string;
}

/** What a quote is made of: a word, a part of a long one, or a name as it stands. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly isName: boolean;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
}

/** Further from a name, in code units, nothing is looked at: a sentence may be ten megabytes. */
const REACH = 600;
/** A run without a space that is longer is cut into parts of up to eight characters. */
const LONG_WORD = 24;
const PARTS = /.{1,8}/gsu;
/** Stands for text that is not looked at; it fits nowhere. */
const FAR: Piece = { text: '', width: Number.POSITIVE_INFINITY, isName: false, spaced: true };

/**
 * The text on one line of at most `width` columns; what is left out shows as `…`. `names` are spans of the text, those
 * that overlap count as one; names that are too wide together are cut at their ends.
 */
export function quote(text: string, names: readonly Span[], width: number, style: NameStyle = {}): string {
  const pieces = piecesOf(text, joined(names), width, style);
  return render(pieces, grown(pieces, width), style.colour ?? ((name) => name));
}

function piecesOf(
  text: string,
  names: readonly Span[],
  width: number,
  { marks: [open, close] = ['', ''] }: NameStyle,
): readonly Piece[] {
  const isSpaced = (at: number): boolean => /\s/u.test(text.charAt(at - 1));
  const around = 4 + open.length + close.length; // a name's marks and its part of the gaps
  const shown = fitted(
    names.map(({ start, end }) => visible(oneLine(text.slice(start, Math.min(end, start + REACH))))),
    width - around * names.length,
  );
  const pieces: Piece[] = [];
  let at = 0;
  for (const [i, { start, end }] of names.entries()) {
    pieces.push(...wordsOf(text.slice(at, start), isSpaced(at), at > 0, true));
    pieces.push(pieceOf(`${open}${shown[i]}${close}`, isSpaced(start), true));
    at = end;
  }
  pieces.push(...wordsOf(text.slice(at), isSpaced(at), true, false));
  return pieces;
}

/** The names as they are, or, where they are wider than that all together, each cut to its share. */
function fitted(names: readonly string[], width: number): readonly string[] {
  const share = Math.max(2, Math.floor(width / names.length));
  const all = names.reduce((sum, name) => sum + columnsOf(name), 0);
  return all <= width ? names : names.map((name) => shortened(name, share));
}

/** The words of a stretch between names; a long one is known by what is near the name before it and after it. */
function wordsOf(text: string, spaced: boolean, afterName: boolean, beforeName: boolean): readonly Piece[] {
  if (text.length <= 2 * REACH) return words(text, spaced);
  return [
    ...(afterName ? words(text.slice(0, REACH), spaced) : []),
    FAR,
    ...(beforeName ? words(text.slice(-REACH), true) : []),
  ];
}

function words(text: string, spaced: boolean): readonly Piece[] {
  return [...visible(oneLine(text)).matchAll(/( ?)([^ ]+)/gu)].flatMap(([, space, word = ''], i) => {
    const parts = word.length > LONG_WORD ? (word.match(PARTS) ?? []) : [word];
    const isSpaced = space !== '' || (i === 0 && spaced);
    return parts.map((part, k) => pieceOf(part, k === 0 && isSpaced, false));
  });
}

function pieceOf(text: string, spaced: boolean, isName: boolean): Piece {
  return { text, width: columnsOf(text), isName, spaced };
}

/** Which pieces are shown: the names (or the beginning), then their neighbours on all sides in turn while they fit. */
function grown(pieces: readonly Piece[], width: number): readonly boolean[] {
  const kept = pieces.map(({ isName }) => isName);
  if (!kept.includes(true) && kept.length > 0) kept[0] = true;
  const tooWide = new Set<number>();
  for (let added = true; added; ) {
    added = false;
    const edges = [...kept.keys()].filter((i) => !kept[i] && !tooWide.has(i) && (kept[i - 1] || kept[i + 1]));
    for (const i of edges) {
      kept[i] = true;
      if (widthOf(pieces, kept) <= width) added = true;
      else {
        kept[i] = false;
        tooWide.add(i);
      }
    }
  }
  return kept;
}

function widthOf(pieces: readonly Piece[], kept: readonly boolean[]): number {
  let [width, gap] = [0, false];
  for (const [i, piece] of pieces.entries()) {
    if (kept[i]) {
      width += piece.width + joint(width === 0, gap, piece.spaced).length;
      gap = false;
    } else gap = true;
  }
  return gap ? width + ELLIPSIS.length : width;
}

function render(
  pieces: readonly Piece[],
  kept: readonly boolean[],
  colour: (name: string) => string,
): string {
  let [line, gap] = ['', false];
  for (const [i, { text, isName, spaced }] of pieces.entries()) {
    if (kept[i]) {
      line += `${joint(line === '', gap, spaced)}${isName ? colour(text) : text}`;
      gap = false;
    } else gap = true;
  }
  return gap ? `${line}${ELLIPSIS}` : line;
}

/** What stands before a piece: at the beginning of the line, after a gap, or after another piece. */
function joint(first: boolean, gap: boolean, spaced: boolean): string {
  if (first) return gap ? ELLIPSIS : '';
  if (gap) return ` ${ELLIPSIS} `;
  return spaced ? ' ' : '';
}
