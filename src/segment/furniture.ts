import { fold } from '../text/fold.ts';
import { beginsWith, type SegmentCues } from './cues.ts';
import { dateIn } from './dates.ts';
import type { Line } from './lines.ts';

/** How far from a page's top a breadcrumb or a repeated headline may stand, in lines. */
const TOP = 12;
/** A paragraph of this length that ends as a sentence is no teaser, in characters. */
const PARAGRAPH = 200;
/** What share bars are made of, glued together or not. */
const SHARING =
  /facebook|twitter|linkedin|whatsapp|google\+|pinterest|reddit|telegram|instagram|tumblr|share|tweet|e-?mail|print|copy link|link|copy|this|on|via/giu;

/** Which lines are the page's furniture: share bars, donation boxes, breadcrumbs, lists of related posts. */
export function furnitureLines(lines: readonly Line[], cues: SegmentCues): readonly boolean[] {
  const furniture = lines.map((line, i) => isFurniture(line.text, cues) || isBreadcrumb(lines, i));
  markSections(lines, furniture, cues);
  return furniture;
}

function isFurniture(line: string, cues: SegmentCues): boolean {
  const whole = fold(line.slice(0, 200)).replace(/[\s:.!?…»>]+$/u, '');
  return (
    !/[\p{L}\p{N}]/u.test(line) ||
    cues.furnitureLines.has(whole) ||
    beginsWith(line, cues.furniture) ||
    isShareBar(line) ||
    isBox(line) ||
    isLabel(line)
  );
}

/** Networks and buttons make up most of a short line's letters. */
function isShareBar(line: string): boolean {
  if (line.length > 300) return false;
  const words = line.match(SHARING) ?? [];
  const letters = line.replace(/[^\p{L}+]/gu, '').length;
  return words.length >= 3 && words.join('').length >= letters * 0.7;
}

/** A plea for money or comments, or a licence: what such boxes say, wherever in the line. */
const BOX =
  /\bcreative commons\b|\bnon-?commercial purposes\b|\ball rights reserved\b|\bwe need (?:your|resources|support|help)\b|\b(?:support|sustain|fund) our (?:work|journalism|reporting|newsroom)\b|\bsend \S+(?: \S+)? your comments\b|\b(?:make a|your) donation\b/iu;
/** A longer paragraph is an article's, in characters. */
const LONGEST_BOX = 500;

function isBox(line: string): boolean {
  return line.length <= LONGEST_BOX && BOX.test(line);
}

/** A button or a section's name: up to three words in capitals. */
function isLabel(line: string): boolean {
  if (line.length > 40 || dateIn(line) !== undefined || /^(?:BY|POR) /u.test(line)) return false;
  return line === line.toUpperCase() && /\p{Lu}{3}/u.test(line) && line.split(/\s+/u).length <= 3;
}

/** A line near the top that ends with the headline of a later line (`HomeNewsBriefHeadline`), or repeats an earlier one. */
function isBreadcrumb(lines: readonly Line[], at: number): boolean {
  if (at >= TOP) return false;
  const line = lines[at]!.text;
  if (line.length > 300) return false;
  if (/^[\p{L} ]{2,20}(?: ?[>»›/|] ?[\p{L} ]{2,30}){2,}/u.test(line)) return true;
  if (lines.slice(0, at).some((earlier) => earlier.text === line)) return true;
  return lines
    .slice(at + 1, TOP)
    .some((later) => later.text.length >= 20 && line.length > later.text.length && line.endsWith(later.text));
}

/** After a heading such as "Related posts" all is furniture, until two paragraphs in a row read like a body again. */
function markSections(lines: readonly Line[], furniture: boolean[], cues: SegmentCues): void {
  let open = false;
  for (const [i, line] of lines.entries()) {
    if (i > 0 && isSectionHeading(line.text, cues)) open = furniture[i] = true;
    else if (open && isParagraph(lines[i]) && isParagraph(lines[i + 1])) open = furniture[i]!;
    else if (open) furniture[i] = true;
  }
}

function isSectionHeading(line: string, cues: SegmentCues): boolean {
  return line.length <= 60 && !/[.…]$/u.test(line) && beginsWith(line, cues.sections);
}

function isParagraph(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length >= PARAGRAPH &&
    /[.!?]["'”’)]*$/u.test(line.text) &&
    dateIn(line.text.slice(0, 40)) === undefined
  );
}
