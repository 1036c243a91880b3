/** The decision file that answers are written to, byte by byte as it was where they are not. */
import { isUtf8 } from 'node:buffer';
import { readFileSync, rmSync } from 'node:fs';
import { FatalProblem } from '../../problem.ts';
import type { FileText } from '../../resolve/index.ts';

export interface AnswerFile {
  /** As typed, or beside the store. */
  readonly path: string;
  /** As it is now. */
  readonly read: () => FileText;
  /** As a whole or not at all; undefined takes it away. */
  readonly write: (text: FileText) => Promise<void>;
}

/**
 * Refused now, before the first question, if it could not be written.
 * @throws {FatalProblem}
 */
export async function answerFile(path: string): Promise<AnswerFile> {
  const { checkTarget, writeAtomically } = await import('../../export/index.ts');
  if (path === '-')
    throw new FatalProblem('no-answer-file', 'Answers are kept in a file: give --decisions FILE.');
  checkTarget(path, { force: true });
  return {
    path,
    read: () => textAt(path),
    write: async (text) => {
      if (text === undefined) rmSync(path, { force: true });
      else await writeAtomically(path, [text]);
    },
  };
}

function textAt(path: string): FileText {
  const bytes = bytesAt(path);
  if (bytes === undefined) return undefined;
  // Only what is UTF-8 is the same bytes again when it is written back.
  if (isUtf8(bytes) && !bytes.includes(0)) return bytes.toString('utf8');
  throw new FatalProblem(
    'not-utf8',
    `"${path}" is not in UTF-8: save it so, and answers can be added to it.`,
  );
}

function bytesAt(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return undefined;
    if (code === '') throw error;
    throw new FatalProblem(
      'unreadable-path',
      `"${path}" could not be read (${code}); check its permissions.`,
    );
  }
}
