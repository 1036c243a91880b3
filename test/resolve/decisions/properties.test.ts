/** What holds whatever is decided of whatever corpus. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../src/model.ts';
import { checkDecisions, parseDecisions, type Resolved, resolve } from '../../../src/resolve/index.ts';
import { nameKey } from '../../../src/resolve/name-forms.ts';
import { EMPTY } from '../corpora.ts';
import { corpusOf, gazetteerOf } from './decided.ts';

const NAMES = [
  'Ana Vega',
  'Vega',
  'Ana Vega Ruiz',
  'Ana',
  'A. Vega',
  'Luis Vega',
  'ÓQWE',
  '__proto__',
  'Daniel “El Loco” Vega',
  'El Loco',
];
const LEXICONS = [
  EMPTY,
  gazetteerOf({
    'people/a.txt': 'Ana Vega Ruiz\nalso: La Negra\nweak: Vega\nnot: Ana\n\nLuis Vega\nalso: El Loco\n',
  }),
];

const name = fc.constantFrom(...NAMES);
const typed = fc
  .tuple(fc.constantFrom('P', 'P', 'P', 'O', '?'), name)
  .map(([type, own]) => `[${type} ${own}]`);
const link = fc.constantFrom(' and ', ', alias ', ' (', ') ', '. They met ');
const page = fc
  .array(fc.tuple(typed, link), { maxLength: 6 })
  .map((parts) => `They met ${parts.flat().join('')}.`);
const corpus = fc
  .array(page, { minLength: 1, maxLength: 4 })
  .map((pages) => corpusOf(Object.fromEntries(pages.map((text, i) => [`${i}.txt`, text]))));

const scope = fc.constantFrom('', '', '\nin: 0.txt', '\nin: 1.txt', '\nin: 0.txt\nin: 2.txt');
const line = fc.oneof(
  fc.tuple(name, name, scope).map(([a, b, where]) => `merge: ${a} = ${b}${where}`),
  fc.tuple(name, name, scope).map(([a, b, where]) => `apart: ${a} | ${b}${where}`),
  name.map((a) => `apart: ${a}\nin: 1.txt`),
  fc.tuple(name, scope).map(([a, where]) => `ignore: ${a}${where}`),
  fc
    .tuple(name, fc.constantFrom('person', 'organization'), scope)
    .map(([a, t, where]) => `retype: ${a} = ${t}${where}`),
  fc.tuple(name, name).map(([a, b]) => `rename: ${a} -> ${b}`),
  fc.constantFrom('merge: person:ana-vega = El Loco', 'merge: person:ana-vega@1.txt = Luis Vega'),
);
const lines = fc.uniqueArray(line, { maxLength: 5 });
const lexicon = fc.constantFrom(...LEXICONS);

const read = (text: string) => parseDecisions(text, 'decisions.txt').decisions;
const isConsistent = (text: string) => checkDecisions(read(text)).length === 0;

/** The entities of the mentions that are written so; null for one that is open. */
function entitiesNamed(
  { documents }: Resolved,
  written: string,
  type: EntityType,
): ReadonlySet<string | null> {
  const key = nameKey(written, type);
  return new Set(
    documents.flatMap(({ mentions, resolutions }) =>
      resolutions
        .filter((_, i) => mentions[i]!.type === type && nameKey(mentions[i]!.text, type) === key)
        .map(({ entity }) => entity),
    ),
  );
}

describe('for any decisions', () => {
  test('neither their order of documents nor what was decided and deleted before makes a difference', () => {
    fc.assert(
      fc.property(corpus, lines, line, lexicon, (tagged, all, added, names) => {
        const before = JSON.stringify(resolve(tagged, names, read(all.join('\n'))));
        resolve(tagged, names, read([...all, added].join('\n')));
        expect(JSON.stringify(resolve(tagged.toReversed(), names, read(all.join('\n'))))).toBe(before);
      }),
    );
  });

  test('a decision added and deleted restores every byte of a corpus without any', () => {
    fc.assert(
      fc.property(corpus, line, lexicon, (tagged, added, names) => {
        const without = JSON.stringify(resolve(tagged, names));
        const decisions = read(added);
        resolve(tagged, names, decisions);
        const deleted = read(added.replace(/^.*$/gmu, '# $&'));
        expect(JSON.stringify(resolve(tagged, names, deleted))).toBe(without);
      }),
    );
  });

  test('each mention goes to an entity of its type or to none, and no id is given twice', () => {
    fc.assert(
      fc.property(corpus, lines, lexicon, (tagged, all, names) => {
        const { documents, entities, keptApart } = resolve(tagged, names, read(all.join('\n')));
        const types = new Map(entities.map(({ id, type }) => [id, type]));
        expect(types.size).toBe(entities.length);
        for (const { document, mentions, resolutions } of documents) {
          expect(resolutions).toHaveLength(mentions.length);
          for (const [i, { start, end, text, type }] of mentions.entries()) {
            expect(document.text.slice(start, end)).toBe(text);
            const { entity } = resolutions[i]!;
            if (entity !== null) expect(types.get(entity)).toBe(type);
          }
        }
        for (const { a, b } of keptApart) expect(a < b && types.has(a) && types.has(b)).toBe(true);
      }),
    );
  });

  test('names merged everywhere are one entity’s in every document', () => {
    fc.assert(
      fc.property(corpus, name, name, lexicon, lines, (tagged, one, other, names, all) => {
        const others = all.filter((text) => !/^apart|^rename|@/u.test(text));
        const text = [`merge: ${one} = ${other}`, ...others].join('\n');
        fc.pre(isConsistent(text));
        const resolved = resolve(tagged, names, read(text));
        const merged = [
          ...entitiesNamed(resolved, one, 'person'),
          ...entitiesNamed(resolved, other, 'person'),
        ];
        if (others.some((text) => /^merge.*\nin:/u.test(text))) return; // it can join two that are merged with others
        expect(new Set(merged).size).toBeLessThanOrEqual(1);
        expect(merged).not.toContain(null);
      }),
    );
  });

  test('names kept apart everywhere are never one entity’s, unless a problem says so', () => {
    fc.assert(
      fc.property(corpus, name, name, lexicon, lines, (tagged, one, other, names, all) => {
        const others = all.filter((text) => !text.includes('in:') && !text.includes('@'));
        const text = [`apart: ${one} | ${other}`, ...others].join('\n');
        fc.pre(isConsistent(text));
        const resolved = resolve(tagged, names, read(text));
        if (resolved.problems.some(({ place }) => place?.line === 1)) return;
        const both = entitiesNamed(resolved, other, 'person');
        for (const entity of entitiesNamed(resolved, one, 'person'))
          if (entity !== null) expect(both.has(entity)).toBe(false);
      }),
    );
  });

  test('an ignored name has no mention', () => {
    fc.assert(
      fc.property(corpus, name, lines, (tagged, one, all) => {
        const text = [`ignore: ${one}`, ...all].join('\n');
        fc.pre(isConsistent(text) && !all.some((other) => /retype: .*\nin:/u.test(other)));
        expect(entitiesNamed(resolve(tagged, EMPTY, read(text)), one, 'person').size).toBe(0);
      }),
    );
  });
});
