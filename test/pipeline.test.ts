import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoMention, Corpus } from '../src/model.ts';
import { type FoldOptions, foldCorpus, openReader, tagDocument } from '../src/pipeline.ts';
import { tinyReader } from './cli/terminal.ts';
import { documentOf } from './documents.ts';
import { TINY } from './tag/tiny-lexicon.ts';

const STORY =
  'Mirela Kovan met Tomás Ibarra in Port Sable on Monday. They spoke for an hour about the pier that the town would ' +
  'like to build, and about the ferry, which is late on most days of the week.';

/** The co-mentions of the same text in two places. */
function counted(options?: FoldOptions): readonly CoMention[] {
  const reader = tinyReader();
  const tagged = ['a.txt', 'b.txt'].map((id) => tagDocument(documentOf(STORY, { id }), reader));
  return foldCorpus(tagged, reader, { kind: 'sentence' }, [], options).network.coMentions;
}

describe('foldCorpus', () => {
  test('counts a text once that stands in two places', () => {
    expect(counted().map(({ weight, documents }) => [weight, documents])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  test('counts it twice where duplicates are kept', () => {
    expect(counted({ keepDuplicates: true })).toEqual(
      counted().map((coMention) => ({ ...coMention, weight: 2, documents: 2 })),
    );
  });
});

/** Texts read from the first character to the network. */
function corpusOf(...texts: readonly string[]): Corpus {
  const tagged = texts.map((text, i) => tagDocument(documentOf(text, { id: `${i}.txt` }), TINY));
  return foldCorpus(tagged, TINY, { kind: 'sentence' });
}

describe('from texts to a network', () => {
  const { documents, network } = corpusOf(
    'Harbor Closes in Quito\nBy Eva Gómez\n3 March 2014\nColombian President Gustavo Petro met Ana Ruiz in Quito. Petro left.',
    'QUITO - Ruiz was not seen.\nThe lawyer Ana Ruiz fears the FARC, the Sinaloa Cartel and the Zetas.\nShare on Facebook to Luis Vega',
  );

  test('every name is settled to one entity', () => {
    expect(network.entities.map(({ id, mentions }) => [id, mentions])).toEqual([
      ['location:quito', 3],
      ['organization:farc', 1],
      ['organization:sinaloa-cartel', 1],
      ['organization:zetas', 1],
      ['person:ana-ruiz', 3],
      ['person:gustavo-petro', 2],
    ]);
  });

  test('every pair in a sentence is a co-mention, and a dateline makes none', () => {
    expect(network.coMentions.map(({ a, b, weight }) => `${a}--${b} ${weight}`)).toEqual([
      'location:quito--person:ana-ruiz 1',
      'location:quito--person:gustavo-petro 1',
      'organization:farc--organization:sinaloa-cartel 1',
      'organization:farc--organization:zetas 1',
      'organization:farc--person:ana-ruiz 1',
      'organization:sinaloa-cartel--organization:zetas 1',
      'organization:sinaloa-cartel--person:ana-ruiz 1',
      'organization:zetas--person:ana-ruiz 1',
      'person:ana-ruiz--person:gustavo-petro 1',
    ]);
  });

  test('what the page says of itself is kept', () => {
    expect(documents[0]!.document).toMatchObject({
      title: 'Harbor Closes in Quito',
      author: 'Eva Gómez',
      date: '2014-03-03',
    });
  });

  test('the order of the texts does not matter', () => {
    const part = fc.constantFrom(
      ...[
        'Ana Ruiz met Petro. ',
        'They fear the FARC.\n',
        'The lawyer Oqwe Urumi left Quito. ',
        'Urumi said no. ',
      ],
      ...[
        'Gustavo Petro, alias “Oqwe,” left. ',
        'They saw Oqwe in Amazonas, Peru. ',
        '\ud800 \u0000\n',
        'QUITO - ',
      ],
    );
    const texts = fc.array(
      fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(texts, (all) => {
        const tagged = all.map((text, i) => tagDocument(documentOf(text, { id: `${i}.txt` }), TINY));
        const scope = { kind: 'sentence' } as const;
        expect(foldCorpus(tagged.toReversed(), TINY, scope)).toEqual(foldCorpus(tagged, TINY, scope));
      }),
    );
  });
});

describe('opening a reader', () => {
  test('a gazetteer that does not exist is named', () => {
    expect(() => openReader(['fixtures/no-such-gazetteer'])).toThrow('"fixtures/no-such-gazetteer"');
  });
});
