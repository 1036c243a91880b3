import type { Problem } from '../model.ts';
import { lineError } from './problems.ts';

/** `text` is what the file's bytes give when the wrong ones are replaced; the first replacement tells the line. */
export function notUtf8(path: string, text: string): Problem {
  const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
  const message = 'The file is not UTF-8 from this line on, so it is not used: save it as UTF-8.';
  return lineError('not-utf8', message, { path, line });
}

export function unreadable(path: string, error: unknown): Problem {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const message = `It could not be read (${reason}): check its permissions, or whether the link leads to a file.`;
  return lineError('unreadable-file', message, { path });
}

export function unexpectedFile(path: string): Problem {
  const message =
    'It is not used: a gazetteer holds .txt files in people/, organizations/, locations/ and cues/; move it there, or away.';
  return { code: 'unexpected-file', severity: 'warning', message, place: { path } };
}

export function emptyFolder(path: string): Problem {
  const message =
    'No gazetteer file is in it: put .txt files in its folders people/, organizations/, locations/ or cues/.';
  return lineError('empty-gazetteer', message, { path });
}
