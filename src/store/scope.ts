import type { Scope } from '../model.ts';

/** As it is typed: `sentence`, `window:3`. */
export function formatScope(scope: Scope): string {
  return scope.kind === 'window' ? `window:${scope.sentences}` : scope.kind;
}

/** The inverse of `formatScope`; undefined for anything else. A window is one sentence wide or more. */
export function parseScope(text: string): Scope | undefined {
  if (text === 'sentence' || text === 'paragraph' || text === 'document') return { kind: text };
  const width = /^window:([1-9][0-9]{0,5})$/.exec(text)?.[1];
  return width === undefined ? undefined : { kind: 'window', sentences: Number(width) };
}
