import type { EntityCount, EntityType } from '../model.ts';
import type { FindingRow, Store } from '../store/index.ts';
import { byCodeUnit } from '../text/order.ts';
import { type MentionInContext, mentionsOf } from './mentions.ts';

/** An entity that no gazetteer knows. */
export interface Suggestion extends EntityCount {
  /** What found its mentions, and how many each: the most first. */
  readonly rules: readonly { readonly rule: string; readonly mentions: number }[];
}

export interface SuggestionOptions {
  /** Entities of these types alone. */
  readonly types?: readonly EntityType[];
  /** With so many mentions or more. */
  readonly minMentions?: number;
}

/**
 * The entities that rules alone found. What matters most comes first: mentions times documents, so that a name that
 * many texts have goes before one that a single text repeats; then mentions, then id.
 */
export function suggestions(store: Store, options: SuggestionOptions = {}): readonly Suggestion[] {
  const { types, minMentions = 1 } = options;
  return [...foundByRules(store.findings())]
    .flatMap(([id, rules]): readonly Suggestion[] => {
      const entity = store.entity(id);
      return entity === undefined ? [] : [{ ...entity, rules }];
    })
    .filter(({ type, mentions }) => mentions >= minMentions && (types === undefined || types.includes(type)))
    .sort(byWorth);
}

/** The first mention that has the entity's whole name, or else the first of all, in its words. */
export function exampleOf(store: Store, { id, name }: EntityCount): MentionInContext | undefined {
  const mentions = mentionsOf(store, id);
  return mentions.find(({ text }) => text === name) ?? mentions[0];
}

function byWorth(one: EntityCount, other: EntityCount): number {
  return (
    other.mentions * other.documents - one.mentions * one.documents ||
    other.mentions - one.mentions ||
    byCodeUnit(one.id, other.id)
  );
}

/** What found each entity that the gazetteers had no part in. */
function foundByRules(rows: readonly FindingRow[]): ReadonlyMap<string, Suggestion['rules']> {
  const known = new Set(rows.filter(isFromGazetteer).map(({ entity }) => entity));
  const found = new Map<string, Map<string, number>>();
  for (const { entity, rule, mentions } of rows) {
    if (known.has(entity)) continue;
    const rules = found.get(entity) ?? new Map<string, number>();
    found.set(entity, rules.set(rule, (rules.get(rule) ?? 0) + mentions));
  }
  return new Map([...found].map(([entity, rules]) => [entity, ranked(rules)]));
}

/**
 * A gazetteer's name is often found by a rule that speaks louder, and then settled as what the gazetteer says: so the
 * reason counts as well as the rule.
 */
function isFromGazetteer({ rule, because }: FindingRow): boolean {
  return rule.startsWith('gazetteer:') || /^(?:name in the gazetteer|shared name, )/u.test(because);
}

function ranked(rules: ReadonlyMap<string, number>): Suggestion['rules'] {
  return [...rules]
    .map(([rule, mentions]) => ({ rule, mentions }))
    .sort((a, b) => b.mentions - a.mentions || byCodeUnit(a.rule, b.rule));
}
