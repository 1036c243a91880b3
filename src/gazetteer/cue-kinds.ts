/**
 * How the lines of a cue kind are written: `plain` is a phrase; `marked` is `mark: phrase` with one of the kind's
 * marks, or the bare phrase where the mark is optional; `listed` is `phrase: mark, mark` (`José: Pepe, Chepe`).
 */
export type CueForm =
  | { readonly form: 'plain' | 'listed' }
  | { readonly form: 'marked'; readonly marks: readonly string[]; readonly optional: boolean };

const PLAIN: CueForm = { form: 'plain' };
const LISTED: CueForm = { form: 'listed' };

/** Every kind of cue: the first part of its files' path below `cues/`, without the ending. */
export const CUE_KINDS = {
  agencies: PLAIN,
  calendar: PLAIN,
  'common-words': PLAIN,
  demonyms: PLAIN,
  'first-names': optionallyMarked('ambiguous'),
  furniture: optionallyMarked('whole'),
  'furniture-sections': PLAIN,
  nicknames: LISTED,
  'not-names': optionallyMarked('event'),
  'organization-heads': PLAIN,
  'organization-nouns': PLAIN,
  'organization-suffixes': PLAIN,
  'place-heads': marked('before', 'after'),
  'place-nouns': PLAIN,
  roles: PLAIN,
  'say-verbs': PLAIN,
  surnames: optionallyMarked('ambiguous'),
  titles: PLAIN,
} as const satisfies Readonly<Record<string, CueForm>>;

export type CueKind = keyof typeof CUE_KINDS;

export function isCueKind(name: string): name is CueKind {
  return Object.hasOwn(CUE_KINDS, name);
}

function marked(...marks: readonly string[]): CueForm {
  return { form: 'marked', marks, optional: false };
}

function optionallyMarked(...marks: readonly string[]): CueForm {
  return { form: 'marked', marks, optional: true };
}
