/** Suggestions as paragraphs of a gazetteer, ready to paste; what is said of them stands in comments. */
import picocolors from 'picocolors';
import type { Proposed } from '../gazetteer/index.ts';
import type { EntityType, GazetteerEntry } from '../model.ts';
import type { MentionInContext, Suggestion } from '../query/index.ts';
import { countsOf } from './answer.ts';
import type { Colours } from './colours.ts';
import { ENTITY_TYPES } from './options.ts';
import { quoteLine } from './quote-line.ts';
import { visible } from './visible.ts';

export interface SuggestedEntry extends Proposed {
  readonly suggestion: Suggestion;
  readonly example: MentionInContext | undefined;
}

/** Where entries of a type belong. */
const FOLDERS: Readonly<Record<EntityType, string>> = {
  person: 'people',
  organization: 'organizations',
  location: 'locations',
};
/** The same whatever terminal it is printed on: this is the text of a file. */
const WIDTH = 118;
/** Of the rules that found an entity. */
const NAMED = 4;

/** Grouped by type, each group under the folder that it belongs in; pieces end with a line break. */
export function* suggestionLines(
  entries: readonly SuggestedEntry[],
  formatEntry: (entry: GazetteerEntry) => string,
  colours: Colours,
): Generator<string> {
  // A soft hyphen harms no terminal, but in a gazetteer no invisible character may stand, not even in a comment.
  const comment = (line: string): string => `${colours.dim(`# ${line.replaceAll('\u00ad', '')}`)}\n`;
  let between = '';
  for (const type of ENTITY_TYPES) {
    const ofType = entries.filter(({ entry }) => entry.type === type);
    if (ofType.length === 0) continue;
    yield `${between}${comment(`For a file in ${FOLDERS[type]}/`)}`;
    between = '\n';
    for (const suggested of ofType) {
      yield `\n${factsOf(suggested).map(comment).join('')}`;
      const lines = formatEntry(suggested.entry).split('\n');
      if (suggested.obstacle === undefined) yield lines.map((line) => `${line}\n`).join('');
      else yield lines.map((line) => comment(visible(line))).join('');
    }
  }
}

function factsOf({ suggestion, example, obstacle }: SuggestedEntry): readonly string[] {
  const { type, rules } = suggestion;
  const named = rules.slice(0, NAMED).map(({ rule, mentions }) => `${visible(rule)} ${mentions}`);
  const more = rules.length > NAMED ? ', …' : '';
  return [
    [type, countsOf(suggestion), `${named.join(', ')}${more}`].join(' · '),
    ...(example === undefined ? [] : [quotedIn(example)]),
    ...(obstacle === undefined ? [] : [`Not ready to paste: ${visible(obstacle)}`]),
  ];
}

function quotedIn({ path, line, column, before, text, after }: MentionInContext): string {
  const name = { start: before.length, end: before.length + text.length };
  return quoteLine({ path, line, column }, `${before}${text}${after}`, [name], WIDTH, PLAIN);
}

/** The whole comment has one colour. */
const PLAIN = picocolors.createColors(false);
