import { createRequire } from 'node:module';
import type { EntityType, Vote } from '../model.ts';

/** Asked for a name that the rules leave undecided: what a general lexicon of English takes it for. */
export type Judge = (surface: string) => Vote | undefined;

/** How often compromise is right about names that our rules could not settle: about two in three persons, four in five places. */
const WEIGHTS: readonly (readonly [tag: string, type: EntityType, weight: number])[] = [
  ['Person', 'person', 0.52],
  ['Place', 'location', 0.6],
];
/** Longer stretches of capitals are titles and headings, and cost most. */
const LONGEST = 40;
/** Answers that are remembered before the memory is cleared. */
const LARGEST_MEMORY = 200_000;

/** What compromise says of a text: its words, each with its tags. */
interface View {
  termList(): readonly { readonly tags: ReadonlySet<string> }[];
}

/**
 * A judge that asks compromise, once a surface form, and remembers the answer. compromise is loaded when it is first
 * asked, by the CommonJS entry of its tagger without the grammar (a fraction of the time of the whole), and is never
 * given words: its lexicon is global.
 */
export function createJudge(): Judge {
  const answers = new Map<string, Vote | undefined>();
  let nlp: ((text: string) => View) | undefined;
  return (surface) => {
    if (surface.length > LONGEST) return undefined;
    if (answers.has(surface)) return answers.get(surface);
    nlp ??= createRequire(import.meta.url)('compromise/two') as (text: string) => View;
    const terms = nlp(surface).termList();
    const found = WEIGHTS.find(([tag]) => terms.length > 0 && terms.every(({ tags }) => tags.has(tag)));
    const vote: Vote | undefined = found && { type: found[1], rule: 'compromise', weight: found[2] };
    if (answers.size >= LARGEST_MEMORY) answers.clear();
    answers.set(surface, vote);
    return vote;
  };
}
