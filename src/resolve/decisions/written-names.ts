import type { EntityType, Tagged } from '../../model.ts';
import { slug } from '../../text/fold.ts';
import { nameKey } from '../name-forms.ts';

/** The names of mentions, in the form in which names of their type are compared. */
export interface WrittenNames {
  has(key: string, type: EntityType): boolean;
  /** Names of which one was written so that its slug is this. */
  withSlug(slug: string, type: EntityType): readonly string[];
}

/** Nothing is read before the first question: most corpora have no decisions. */
export function writtenNames(documents: readonly Pick<Tagged, 'mentions'>[]): WrittenNames {
  let keys: ReadonlyMap<string, string> | undefined;
  let written: ReadonlySet<string> | undefined;
  let slugs: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    has: (key, type) => {
      keys ??= keysByName(documents);
      written ??= new Set([...keys].map(([name, own]) => `${typeOf(name)} ${own}`));
      return written.has(`${type} ${key}`);
    },
    withSlug: (wanted, type) => {
      keys ??= keysByName(documents);
      slugs ??= keysBySlug(keys);
      return slugs.get(`${type} ${wanted}`) ?? [];
    },
  };
}

/** The key of each written name with its type before it. */
function keysByName(documents: readonly Pick<Tagged, 'mentions'>[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { mentions } of documents) {
    for (const { text, type } of mentions) {
      const name = `${type} ${text}`;
      if (!keys.has(name)) keys.set(name, nameKey(text, type));
    }
  }
  return keys;
}

function keysBySlug(keys: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const slugs = new Map<string, string[]>();
  for (const [name, key] of keys) {
    const type = typeOf(name);
    const written = `${type} ${slug(name.slice(type.length + 1))}`;
    const found = slugs.get(written);
    if (found === undefined) slugs.set(written, [key]);
    else if (!found.includes(key)) found.push(key);
  }
  return slugs;
}

function typeOf(name: string): string {
  return name.slice(0, name.indexOf(' '));
}
