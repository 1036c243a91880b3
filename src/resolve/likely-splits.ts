import type { Entity, ResolvedDocument } from '../model.ts';
import { byCodeUnit } from '../text/order.ts';
import { type CorpusJoin, corpusJoin } from './corpus-joins.ts';
import { nameKey, personWords } from './name-forms.ts';

/** Two names of one entity that may be two people's: something for a person to decide. */
export interface LikelySplit {
  /** Id of the entity. */
  readonly entity: string;
  /** The name that was taken for a form of the other. */
  readonly one: string;
  readonly other: string;
  /** How texts write each of them. */
  readonly written: { readonly one: ReadonlySet<string>; readonly other: ReadonlySet<string> };
  readonly because: string;
  /** 0 to 1; not a probability. */
  readonly score: number;
}

/**
 * Full names of one person that a rule across documents joined, though no document holds both: the weakest joins first,
 * then those with the most mentions. Where a text itself uses both names, or a document's own rules or a decision made
 * them one, there is no question; nor about surnames and acronyms, which no decision for the whole corpus could settle.
 */
export function likelySplits(resolved: {
  readonly documents: readonly ResolvedDocument[];
  readonly entities: readonly Entity[];
}): readonly LikelySplit[] {
  const written = namesWritten(resolved.documents);
  const found = resolved.entities.flatMap((entity) => {
    const names = written.get(entity.id);
    return names === undefined ? [] : [...names.values()].flatMap((name) => splitOf(name, names, entity));
  });
  return found
    .sort(
      (x, y) =>
        y.split.score - x.split.score ||
        y.mentions - x.mentions ||
        byCodeUnit(x.split.entity, y.split.entity) ||
        byCodeUnit(x.split.one, y.split.one),
    )
    .map(({ split }) => split);
}

/** A name of an entity in all the ways in which it is written. */
interface WrittenName {
  readonly key: string;
  /** The first document's way first. */
  readonly texts: Set<string>;
  readonly documents: Set<string>;
  mentions: number;
  /** Why it is the entity's, each reason once. */
  readonly reasons: Set<string>;
}

/** The names of persons by entity and by the form in which they are compared. */
function namesWritten(
  documents: readonly ResolvedDocument[],
): ReadonlyMap<string, ReadonlyMap<string, WrittenName>> {
  const written = new Map<string, Map<string, WrittenName>>();
  for (const { document, mentions, resolutions } of documents) {
    for (const [i, { text, type }] of mentions.entries()) {
      const { entity, because } = resolutions[i]!;
      if (entity === null || type !== 'person') continue;
      const key = nameKey(text, type);
      const names = written.get(entity) ?? new Map<string, WrittenName>();
      written.set(entity, names);
      const name = names.get(key) ?? newName(key);
      names.set(key, name);
      name.texts.add(text);
      name.documents.add(document.id);
      name.mentions += 1;
      name.reasons.add(because);
    }
  }
  return written;
}

function newName(key: string): WrittenName {
  return { key, texts: new Set(), documents: new Set(), mentions: 0, reasons: new Set() };
}

/** What resolutions say first of a name that no rule of its document joined. */
const UNJOINED = 'same name';

function splitOf(
  name: WrittenName,
  names: ReadonlyMap<string, WrittenName>,
  entity: Entity,
): readonly { readonly split: LikelySplit; readonly mentions: number }[] {
  const [reason, second] = name.reasons;
  const [first, step] = (reason ?? '').split('; ');
  const join = step === undefined ? undefined : corpusJoin(step);
  if (first !== UNJOINED || second !== undefined || join === undefined) return [];
  const full = names.get(nameKey(join.full, 'person'));
  const others = full === undefined ? [...names.values()].filter((other) => other !== name) : [full];
  if (others.some(({ documents }) => [...documents].some((id) => name.documents.has(id)))) return [];
  const isCanonical = full === undefined || full.key === nameKey(entity.name, 'person');
  const [one, other] = [shown(name), isCanonical ? entity.name : shown(full)];
  if (nameKey(other, 'person') === name.key) return [];
  const written = { one: name.texts, other: new Set(others.flatMap(({ texts }) => [...texts])) };
  const because = `"${one}" was taken for ${described(join)}, but no document holds both`;
  const mentions = others.reduce((sum, { mentions }) => sum + mentions, name.mentions);
  const score = doubt(name.key, join);
  return [{ split: { entity: entity.id, one, other, written, because, score }, mentions }];
}

function shown({ texts }: WrittenName): string {
  return oneLine([...texts][0]!);
}

function described({ rule, full }: CorpusJoin): string {
  return rule === 'nickname'
    ? `a name of "${oneLine(full)}" with the first name cut short`
    : `a shorter form of "${oneLine(full)}"`;
}

/** Words left out in between, or an initial in their place, say less than a name that only ends earlier. */
function doubt(key: string, { rule, full }: CorpusJoin): number {
  if (rule === 'nickname') return 0.4;
  const fuller = personWords(nameKey(full, 'person'));
  return personWords(key).every((word, i) => word === fuller[i]) ? 0.3 : 0.5;
}

/** A name may be broken between two lines of its text. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
