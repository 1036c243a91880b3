/** The lines of a decision file that say of two names that they are one, or two. */
import type { Entity } from '../../model.ts';
import type { DecidedName } from '../../resolve/index.ts';
import { foldName, slug } from '../../text/fold.ts';
import { visible } from '../visible.ts';

export interface DecisionLines {
  readonly merge: string;
  readonly apart: string;
}

/** The names in a line of a decision file; none when it is no decision without errors. */
export type NamesIn = (line: string) => readonly DecidedName[];

/** How many entities go by each name. */
export type Bearers = ReadonlyMap<string, number>;

export function bearersOf(entities: readonly Entity[]): Bearers {
  const bearers = new Map<string, number>();
  for (const { name, aliases } of entities)
    for (const folded of new Set([name, ...aliases].map(foldName)))
      bearers.set(folded, (bearers.get(folded) ?? 0) + 1);
  return bearers;
}

/** By their names where these are no one else's and read back as they are; else by their ids. */
export function linesForEntities(
  a: Entity,
  b: Entity,
  bearers: Bearers,
  namesIn: NamesIn,
): DecisionLines | undefined {
  const areOwn = [a, b].every(({ name }) => bearers.get(foldName(name)) === 1);
  return firstReadable(
    [...(areOwn ? [[plain(a.name), plain(b.name)] as const] : []), [{ text: a.id }, { text: b.id }]],
    namesIn,
  );
}

/** The same of two names of one entity: as they are where they are its own alone, else with its type, or as ids. */
export function linesForNames(
  { type }: Entity,
  one: string,
  other: string,
  bearers: Bearers,
  namesIn: NamesIn,
): DecisionLines | undefined {
  const names = [one, other] as const;
  const areOwn = names.every((name) => bearers.get(foldName(name)) === 1);
  const [a, b] = names.map((name) => ({ text: `${type}: ${name}`, name }));
  return firstReadable(
    [
      ...(areOwn ? [[plain(one), plain(other)] as const] : []),
      [a!, b!],
      [{ text: `${type}:${slug(one)}` }, { text: `${type}:${slug(other)}` }],
    ],
    namesIn,
  );
}

/** A name as it is written in a line, and what of it must be read back. */
type Written = Pick<DecidedName, 'text'> & Partial<DecidedName>;

function plain(name: string): Written {
  return { text: name, name };
}

function firstReadable(
  ways: readonly (readonly [Written, Written])[],
  namesIn: NamesIn,
): DecisionLines | undefined {
  for (const [a, b] of ways) {
    const lines = { merge: `merge: ${a.text} = ${b.text}`, apart: `apart: ${a.text} | ${b.text}` };
    if ([lines.merge, lines.apart].every((line) => readsBack(line, [a, b], namesIn))) return lines;
  }
  return undefined;
}

function readsBack(line: string, written: readonly Written[], namesIn: NamesIn): boolean {
  const read = namesIn(line);
  return (
    visible(line) === line &&
    read.length === written.length &&
    written.every(({ text, name }, i) => read[i]!.text === text && (name ?? read[i]!.name) === read[i]!.name)
  );
}
