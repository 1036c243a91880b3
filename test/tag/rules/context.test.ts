import { describe, expect, test } from 'vitest';
import { contextRule } from '../../../src/tag/rules/context.ts';
import { votesOf } from '../reading.ts';

describe('what a name does, what is done to it, and what it has', () => {
  test.each([
    ['says', '[? Oqwe] said nothing.', ['person says']],
    ['says in a quote', '“[? Oqwe]” said nothing.', ['person says']],
    ['said before it', 'It is over, said [? Oqwe] then.', ['person said-before']],
    ['is arrested', '[? Oqwe] was arrested there.', ['person arrested']],
    ['is arrested later', '[? Oqwe] was later arrested there.', ['person arrested']],
    ['has been arrested', '[? Oqwe] has been arrested there.', ['person arrested']],
    ['arrested before it', 'They arrested [? Oqwe] there.', ['person arrested']],
    ['its arrest', 'The arrest of [? Oqwe] was over.', ['person arrest-of']],
    ['its members', 'The members of the [? Oqwe] left.', ['organization member-of']],
    ['what a person has', "They met [? Oqwe]'s lawyer there.", ['person owned-by-person']],
    [
      'what an organization has',
      "They met [? Oqwe]'s spokesman there.",
      ['organization owned-by-organization'],
    ],
    ['a government by its head', 'The [? Oqwe] administration fell.', ['person administration']],
    ['what a place has', 'They met at [? Oqwe]’s border there.', ['location owned-by-place']],
    [
      'according to',
      'It was over, according to [? Oqwe] there.',
      ['person according-to', 'organization according-to'],
    ],
  ])('%s', (_what, text, votes) => {
    expect(votesOf(contextRule, text)).toEqual(votes);
  });
});

describe('what says nothing', () => {
  test.each([
    ['a government in its list', 'They met [? Oqwe], administration men say.'],
    ['a body says', 'The [? Oqwe Committee] said nothing.'],
    ['another verb', '[? Oqwe] fell down.'],
    ['a possession of anyone', "They met [? Oqwe]'s friends there."],
    ['a possessive at the end', "They left [? Oqwe]'s."],
    ['to', 'They went to [? Oqwe] there.'],
    ['of anything', 'They spoke of [? Oqwe] there.'],
    ['said in another sentence', 'They left [? Oqwe]. Said and done.'],
    ['arrests by it', '[? Oqwe] arrested them.'],
  ])('%s', (_what, text) => {
    expect(votesOf(contextRule, text)).toEqual([]);
  });
});
