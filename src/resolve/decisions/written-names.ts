import type { EntityType, Tagged } from '../../model.ts';
import { slug } from '../../text/fold.ts';
import { nameKey } from '../name-forms.ts';

/** The names of mentions, in the form in which names of their type are compared. */
export interface WrittenNames {
  has(key: string, type: EntityType): boolean;
  /** Names of which one was written so that its slug is this. */
  withSlug(slug: string, type: EntityType): readonly string[];
}

export function writtenNames(documents: readonly Pick<Tagged, 'mentions'>[]): WrittenNames {
  const keys = new Map<string, string>();
  for (const { mentions } of documents) {
    for (const { text, type } of mentions) {
      const name = `${type} ${text}`;
      if (!keys.has(name)) keys.set(name, nameKey(text, type));
    }
  }
  const written = new Set([...keys].map(([name, key]) => `${typeOf(name)} ${key}`));
  let slugs: ReadonlyMap<string, readonly string[]> | undefined; // few decisions give ids
  return {
    has: (key, type) => written.has(`${type} ${key}`),
    withSlug: (wanted, type) => {
      slugs ??= keysBySlug(keys);
      return slugs.get(`${type} ${wanted}`) ?? [];
    },
  };
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
