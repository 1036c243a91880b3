import type { GazetteerEntry } from '../model.ts';
import { derivedId } from './declaration.ts';

const KEYS = { strong: 'also', weak: 'weak', shared: 'shared' } as const;

/** The paragraph that declares the entry, without a line feed at its end. Reading it gives the entry again. */
export function formatEntry(entry: GazetteerEntry): string {
  const { id, type, name, aliases, context, not } = entry;
  const own = aliases.find((alias) => alias.text === name && alias.strength === 'strong'); // said by the first line
  return [
    name,
    ...(id === derivedId(type, name) ? [] : [`id: ${id}`]),
    ...aliases.filter((alias) => alias !== own).map(({ strength, text }) => `${KEYS[strength]}: ${text}`),
    ...context.map((value) => `in: ${value}`),
    ...not.map((value) => `not: ${value}`),
  ].join('\n');
}
