import { describe, expect, test } from 'vitest';
import { match } from '../../src/tag/match.ts';
import { textOf } from '../../src/tag/reading.ts';
import { readingOf } from './reading.ts';

/** The gazetteer names in a sentence, as they are written. */
function matched(text: string): readonly string[] {
  const reading = readingOf(text);
  return reading.sentences.flatMap(({ from, to }) =>
    [...match(reading, from, to).values()].map((hit) => textOf(reading, hit.from, hit.to)),
  );
}

describe('gazetteer names in a text', () => {
  test.each([
    ['each once', 'From Quito to Guayaquil, and back to Quito.', ['Quito', 'Guayaquil', 'Quito']],
    ['the longest', 'They fear the Cártel de Sinaloa.', ['Cártel de Sinaloa']],
    ['accents and case aside', 'They fear the CARTEL DE SINALOA.', ['CARTEL DE SINALOA']],
    ['with a stop in an abbreviation', 'They left the U.S. on Monday.', ['U.S.']],
    ['with a comma inside', 'They live in Washington, D.C. with friends.', ['Washington, D.C.']],
    ['a city without its whereabouts', 'They live in Kingston, Jamaica, now.', ['Kingston', 'Jamaica']],
    ['an acronym in small capitals', 'They left Farc on Monday.', ['Farc']],
    ['a name that begins small', 'They fear al-Shabaab there.', ['al-Shabaab']],
    ['a name with a space for its hyphen', 'They fear Al Shabaab there.', ['Al Shabaab']],
    ['a beginning written small', 'They left the province of Valle.', ['province of Valle']],
    ['no such beginning of another name', 'They left the province of Valle del Oqwe.', ['Valle del Oqwe']],
    ['its head written small', 'They fear the Sinaloa cartel.', ['Sinaloa cartel']],
    ['a direction written small', 'They live in southeastern Europe now.', ['southeastern Europe']],
    ['with a dash inside', 'They fear the Sinaloa - Cartel there.', ['Sinaloa - Cartel']],
    ['two with a dash between', 'They sail from Quito - Guayaquil.', ['Quito', 'Guayaquil']],
    ['before a possessive', 'Quito’s mayor left.', ['Quito']],
    ['in brackets and quotes', '(Quito) and “Guayaquil” are far.', ['Quito', 'Guayaquil']],
  ])('%s', (_what, text, names) => {
    expect(matched(text)).toEqual(names);
  });

  test.each([
    ['a name written small', 'They live in quito.'],
    ['another word written small', 'They left Harbor post.'],
    ['an acronym written small', 'They told us nothing.'],
    ['a short acronym with one capital', 'They told Us nothing.'],
    ['a part of a word', 'They are Quitonians.'],
    ['a part of a name', 'They fear the Cartel of Sinaloa.'],
    ['money', 'They paid US$5,000 for it.'],
    ['a handle', 'They follow @Quito now.'],
    ['an address', 'They read www.Quito.example now.'],
    ['a name that a comma cuts', 'They fear Sinaloa, Cartel men say.'],
  ])('no name: %s', (_what, text) => {
    expect(matched(text)).toEqual([]);
  });
});
