import type { Place, Problem } from '../model.ts';
import { CUE_KINDS, type CueForm, type CueKind } from './cue-kinds.ts';
import { type Line, readLines } from './lines.ts';
import { lineError } from './problems.ts';
import type { Cue } from './source.ts';

export interface ParsedCues {
  readonly cues: readonly Cue[];
  /** `lines[i]` is the line of `cues[i]`. */
  readonly lines: readonly number[];
  readonly problems: readonly Problem[];
}

/** Reads one cue file, every line in the form that its kind has in CUE_KINDS. */
export function parseCues(text: string, path: string, kind: CueKind): ParsedCues {
  const form: CueForm = CUE_KINDS[kind];
  const cues: Cue[] = [];
  const lines: number[] = [];
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const read = (written: Line | null) => {
    if (written === null) return;
    const { line, column } = written;
    const found = readCues(written.text, form);
    if (found.length === 0) report(badCueMark(written.text, form, { path, line, column }));
    for (const cue of found) {
      cues.push(cue);
      lines.push(line);
    }
  };
  readLines(text, path, read, report);
  return { cues, lines, problems };
}

/** The cues of one line; none when it is not in its kind's form. */
function readCues(text: string, form: CueForm): readonly Cue[] {
  if (form.form === 'plain') return [{ phrase: text, mark: '' }];
  const colon = text.indexOf(':');
  const before = text.slice(0, Math.max(colon, 0)).trimEnd();
  const after = text.slice(colon + 1).trimStart();
  if (form.form === 'marked') {
    if (form.marks.includes(before) && after !== '') return [{ phrase: after, mark: before }];
    return form.optional && !MARK.test(text) ? [{ phrase: text, mark: '' }] : [];
  }
  const marks = after.split(',').map((mark) => mark.trim());
  return before === '' || marks.includes('') ? [] : marks.map((mark) => ({ phrase: before, mark }));
}

/** What would be read as a mark: a mistyped one must not become part of the phrase. */
const MARK = /^[a-z]+ ?: /u;

function badCueMark(text: string, form: CueForm, place: Place): Problem {
  return lineError('bad-cue-mark', `"${text}" ${markHint(form)}`, place);
}

function markHint(form: CueForm): string {
  if (form.form !== 'marked')
    return 'gives no short forms: write "José: Pepe, Chepe", with a comma between them.';
  const marks = form.marks.map((mark) => `"${mark}: "`).join(' or ');
  return form.optional
    ? `has an unknown mark: begin the line with ${marks} and a phrase, or with the phrase itself.`
    : `lacks its mark: begin the line with ${marks} and a phrase.`;
}
