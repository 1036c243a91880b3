import { describe, expect, test } from 'vitest';
import type { ResolvedDocument } from '../../src/model.ts';
import { exampleOf, type SuggestionOptions, suggestions } from '../../src/query/index.ts';
import type { Store } from '../../src/store/index.ts';
import { corpusOf } from '../store/corpora.ts';
import { bodyOf } from '../store/drafts.ts';
import { storeOf } from '../store/scratch.ts';

/** What found each name, and why it is its entity, one after the other. */
type Findings = readonly (readonly [rule: string, because?: string])[];

function foundBy(document: ResolvedDocument, findings: Findings): ResolvedDocument {
  return {
    ...document,
    mentions: document.mentions.map((mention, i) => ({ ...mention, rule: findings[i]![0] })),
    resolutions: document.resolutions.map((resolution, i) => ({
      ...resolution,
      because: findings[i]![1] ?? 'same name',
    })),
  };
}

/** One sentence, in which the names were found so. */
function storeWith(sentence: string, findings: Findings): Store {
  return storeOf(corpusOf([foundBy(bodyOf('a', [sentence]), findings)]));
}

describe('an entity is suggested', () => {
  test('when rules alone found it, with what they are', () => {
    const store = storeWith('[GDR], [Gremio del Río], [Gremio del Rio], [GDR].', [
      ['list'],
      ['organization-head'],
      ['acronym-of', 'acronym of Gremio del Río'],
      ['list', 'stated in another document as a name of gremio del rio'],
    ]);
    expect(suggestions(store)).toMatchObject([
      {
        id: 'organization:Gremio del Río',
        name: 'Gremio del Río',
        mentions: 4,
        documents: 1,
        rules: [
          { rule: 'list', mentions: 2 },
          { rule: 'acronym-of', mentions: 1 },
          { rule: 'organization-head', mentions: 1 },
        ],
      },
    ]);
  });

  test.each([
    ['found by a gazetteer', ['gazetteer:organization:gremio'], ['list']],
    ['settled by its name', ['organization-head', 'name in the gazetteer'], ['list']],
    ['settled by a shared name', ['list'], ['list', 'shared name, and the document names Peru']],
    [
      'settled by a name, then joined',
      ['list', 'name in the gazetteer; stated in another document'],
      ['list'],
    ],
  ] as const)('not when one mention is %s', (_, first, second) => {
    expect(suggestions(storeWith('[GDR] and [Gremio del Río].', [first, second]))).toEqual([]);
  });

  test('not for a name that is left open', () => {
    expect(suggestions(storeOf(corpusOf([])))).toEqual([]);
  });
});

describe('suggestions', () => {
  const rule = ['rule'] as const;
  const store = (): Store =>
    storeOf(
      corpusOf([
        foundBy(bodyOf('a', ['[GDR] [GDR] [GDR] [Ada] [Ana Belén Ortúzar] [Azul]']), Array(6).fill(rule)),
        foundBy(bodyOf('b', ['[Ada] [Ana Belén Ortúzar] [Ortúzar]']), Array(3).fill(rule)),
      ]),
    );
  const names = (options: SuggestionOptions = {}): readonly string[] =>
    suggestions(store(), options).map(({ name }) => name);

  test('come by mentions times documents, then mentions', () => {
    expect(names()).toEqual(['Ana Belén Ortúzar', '\u{1d538}da', 'Gremio del Río', 'Ciudad <b>Azul</b>']);
  });

  test('can be of some types alone, or of so many mentions', () => {
    expect(names({ types: ['organization', 'location'] })).toEqual(['Gremio del Río', 'Ciudad <b>Azul</b>']);
    expect(names({ minMentions: 3 })).toEqual(['Ana Belén Ortúzar', 'Gremio del Río']);
    expect(names({ types: [], minMentions: 1 })).toEqual([]);
  });
});

test('the example is the first mention by the whole name, or the first of all', () => {
  const store = storeWith('[Ortúzar] met [Ana Belén Ortúzar], [Ada] and [GDR].', Array(4).fill(['rule']));
  const example = (name: string): unknown =>
    exampleOf(store, suggestions(store).find((suggestion) => suggestion.name === name)!);
  expect(example('Ana Belén Ortúzar')).toMatchObject({ text: 'Ana Belén Ortúzar', before: 'Ortúzar met ' });
  expect(example('Gremio del Río')).toMatchObject({ text: 'GDR', after: '.' });
});
