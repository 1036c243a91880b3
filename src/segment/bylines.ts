import { beginsWith, type SegmentCues } from './cues.ts';
import { dateIn } from './dates.ts';

/** Words that stand beside a date on a page's date line. */
const DATE_WORDS =
  /\b(?:published|updated|posted|last modified|on|at|by|por|de|edt|est|gmt|utc|am|pm|a\.m\.|p\.m\.|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b/giu;

/** A line that says who wrote the text, when, or in which section: metadata, no sentence. */
export function isByline(line: string, cues: SegmentCues): boolean {
  if (line.length > 160) return false;
  const date = dateIn(line);
  if (date !== undefined) {
    const rest = (line.slice(0, date.start) + line.slice(date.end)).replace(DATE_WORDS, '');
    if (!/\p{L}{2}/u.test(rest)) return true;
    if (/\bby\b|\bpor\b/iu.test(line) && !/[.!?]$/u.test(line)) return true;
    if (isSection(line.slice(0, date.start)) && line.slice(date.end).length < 60) return true;
    return date.start === 0 && /^\s*[|•·/–—]/u.test(line.slice(date.end)) && !/[.!?]$/u.test(line);
  }
  return (
    isAuthorLine(line) ||
    (line.length < 60 &&
      !/[.!?]$/u.test(line) &&
      beginsWith(line, cues.agencies) &&
      isAllNames(line.replace(/^\S+\s*/u, '')))
  );
}

/** `COCAINE / ` or `World | `: a section's name before the date. */
function isSection(before: string): boolean {
  return before.length < 50 && /[/|•·–—-]\s*$/u.test(before);
}

/** "By the Quito desk", "By our staff reporters": an author without a name. */
const DESK =
  /^by [\p{L}\s.'’-]{2,60}\b(?:desk|staff|team|newsroom|correspondents?|agencies|reporters?|editors)$/iu;

function isAuthorLine(line: string): boolean {
  if (DESK.test(line)) return true;
  const author = AUTHOR.exec(line);
  if (author === null || line.length > 100 || /[.!?]["”’]?$/u.test(line)) return false;
  return isAllNames(line.slice(author[0].length));
}

const AUTHOR = /^\(?(?:(?:text|written|reporting|story|additional reporting) )?(?:by|por)\b:?\s/iu;

/** Every word is a name or a link between names. */
function isAllNames(line: string): boolean {
  const words = line.split(/[\s,;/|&()]+/u).filter(Boolean);
  return (
    words.length > 0 &&
    words.length <= 12 &&
    words.every((word) => /^[^\p{Ll}]/u.test(word) || NAME_LINKS.test(word))
  );
}

const NAME_LINKS =
  /^(?:and|y|e|de|del|la|da|dos|van|von|by|for|in|with|staff|writer|reporter|correspondent|of|the)$/u;

/** The author a byline names, as it is written; undefined when it names none. */
export function authorIn(line: string): string | undefined {
  const match = /\b(?:by|por)\b:?\s+([\p{L}\p{M}.'’ -]{3,60})/iu.exec(line);
  const author = match?.[1]?.replace(/\s+(?:EN|ES|PT)$/u, '').trim();
  return author === undefined || author === '' ? undefined : author;
}
