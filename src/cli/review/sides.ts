/** What is known of the two sides of a question. */
import type { EntityCount } from '../../model.ts';
import type { MentionInContext } from '../../query/index.ts';
import type { Store } from '../../store/index.ts';
import type { Counts } from '../answer.ts';
import type { MergeQuestion, ReviewQuestion, SplitQuestion } from './questions.ts';

export interface Side extends Counts {
  readonly name: string;
  /** Id of the entity. */
  readonly id: string;
  /** The other ways in which it is written. */
  readonly also: readonly string[];
  /** Of each document one before a second of any. */
  readonly quotes: readonly MentionInContext[];
}

export interface Sides {
  readonly one: Side;
  readonly other: Side;
  /** How many documents name both. */
  readonly documents: number;
  /** Names of the entities that both are mentioned with, the closest first. */
  readonly neighbours: readonly string[];
}

export async function sidesOf(store: Store, asked: ReviewQuestion): Promise<Sides> {
  const query = await import('../../query/index.ts');
  return asked.question === 'merge' ? sidesOfMerge(store, asked, query) : sidesOfSplit(store, asked, query);
}

type Query = Pick<typeof import('../../query/index.ts'), 'common' | 'mentionsOf'>;

function sidesOfMerge(store: Store, { a, b }: MergeQuestion, { common, mentionsOf }: Query): Sides {
  const [ofOne, ofOther] = [mentionsOf(store, a.id), mentionsOf(store, b.id)];
  const side = (entity: EntityCount, mentions: readonly MentionInContext[]): Side => {
    const { aliases: also, type: _, ...counts } = entity;
    return { ...counts, also, quotes: chosen(mentions) };
  };
  const documents = new Set(ofOne.map(({ document }) => document));
  return {
    one: side(a, ofOne),
    other: side(b, ofOther),
    documents: [...new Set(ofOther.map(({ document }) => document))].filter((id) => documents.has(id)).length,
    neighbours: common(store, a.id, b.id).map(({ name }) => name),
  };
}

/** No document holds both names of a split. */
function sidesOfSplit(
  store: Store,
  { entity: { id }, one, other, written }: SplitQuestion,
  { mentionsOf }: Query,
): Sides {
  const all = mentionsOf(store, id);
  const side = (name: string, texts: ReadonlySet<string>): Side => {
    const mentions = all.filter(({ text }) => texts.has(text));
    const also = [...texts].filter((text) => text !== name);
    return { name, id, also, ...countsOfMentions(mentions), quotes: chosen(mentions) };
  };
  return { one: side(one, written.one), other: side(other, written.other), documents: 0, neighbours: [] };
}

function countsOfMentions(mentions: readonly MentionInContext[]): Counts {
  const dates = mentions.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    mentions: mentions.length,
    documents: new Set(mentions.map(({ document }) => document)).size,
    ...(first === undefined || last === undefined ? {} : { first, last }),
  };
}

/** Quotes of a side. */
const MOST = 3;

function chosen(mentions: readonly MentionInContext[]): readonly MentionInContext[] {
  const seen = new Set<string>();
  const isFirst = mentions.map(({ document }) => {
    const isNew = !seen.has(document);
    seen.add(document);
    return isNew;
  });
  return [...mentions.filter((_, i) => isFirst[i]), ...mentions.filter((_, i) => !isFirst[i])].slice(0, MOST);
}
