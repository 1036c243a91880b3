import type { Problem } from '../model.ts';

/** What XML 1.0 cannot hold, however it is escaped: control characters, halves of surrogate pairs, two non-characters. */
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text without what XML cannot hold. CSV goes without it too: no spreadsheet reads it. */
export function legal(text: string): string {
  return text.replace(ILLEGAL, '');
}

/** What a file had to leave out, to be told once it is written. */
export interface Losses {
  /** Call for every text of a node that is written. */
  readonly note: (node: string, texts: readonly string[]) => void;
  /** Undefined when nothing was left out. */
  readonly problem: (format: string) => Problem | undefined;
}

export function openLosses(): Losses {
  let characters = 0;
  let nodes = 0;
  let first = '';
  return {
    note(node, texts) {
      const lost = texts.reduce((sum, text) => sum + text.length - legal(text).length, 0);
      if (lost === 0) return;
      if (nodes === 0) first = node;
      characters += lost;
      nodes++;
    },
    problem: (format) =>
      characters === 0 ? undefined : strippedCharacters(format, characters, nodes, first),
  };
}

function strippedCharacters(format: string, characters: number, nodes: number, first: string): Problem {
  const what = characters === 1 ? '1 character' : `${characters} characters`;
  const where = nodes === 1 ? 'the names of' : `the names of ${nodes} entities, the first of them`;
  return {
    code: 'stripped-characters',
    severity: 'warning',
    message: `${what} that ${format} cannot hold (control characters, halves of surrogate pairs) ${characters === 1 ? 'was' : 'were'} left out of ${where} ${JSON.stringify(first)}; --format json keeps them.`,
  };
}
