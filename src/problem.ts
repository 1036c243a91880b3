import type { Problem } from './model.ts';

/** `path:line:column: error[code] message`, the place as far as it is known. */
export function formatProblem(problem: Problem): string {
  const { path, line, column } = problem.place ?? {};
  const where = [path, line, column].filter((part) => part !== undefined).join(':');
  return `${where === '' ? '' : `${where}: `}${problem.severity}[${problem.code}] ${problem.message}`;
}

/**
 * The run cannot go on: the command prints the sentence and ends with exit code 2.
 * The sentence names the file and the next step.
 */
export class FatalProblem extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'FatalProblem';
    this.code = code;
  }
}
