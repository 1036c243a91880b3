import type { Alias, GazetteerEntry } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { derivedId } from './declaration.ts';

const KEYS = { strong: 'also', weak: 'weak', shared: 'shared' } as const;

/** The paragraph that declares the entry, without a line feed at its end. Reading it gives the entry again. */
export function formatEntry(entry: GazetteerEntry): string {
  const { id, type, name, aliases, context, not } = entry;
  return [
    name,
    ...(id === derivedId(type, name) ? [] : [`id: ${id}`]),
    ...aliases
      .filter((alias) => !isFirstLine(alias, name))
      .map((alias) => `${KEYS[alias.strength]}: ${alias.text}`),
    ...context.map((value) => `in: ${value}`),
    ...not.map((value) => `not: ${value}`),
  ].join('\n');
}

/** The first line says by itself that it is a strong name. */
function isFirstLine(alias: Alias, name: string): boolean {
  return alias.strength === 'strong' && foldName(alias.text) === foldName(name);
}
