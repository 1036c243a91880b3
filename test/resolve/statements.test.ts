import { describe, expect, test } from 'vitest';
import { buildGazetteer, compileGazetteer } from '../../src/gazetteer/index.ts';
import { statementsIn } from '../../src/resolve/statements.ts';
import { builtInOf } from '../gazetteer/folder.ts';
import { taggedOf } from './corpora.ts';

const FIRST_NAMES = builtInOf({ 'cues/first-names.txt': 'Luis\nEnrique\nJavier\nAntonio\nAna\nEva' });
const LEXICON = compileGazetteer(buildGazetteer({ folders: [FIRST_NAMES] }));

/** What the text says: `kind: fuller name > other name`, and the other's full name. */
function statements(markedText: string): readonly string[] {
  const tagged = taggedOf('page.txt', markedText);
  const nameOf = (index: number): string => tagged.mentions[index]!.text;
  return statementsIn(tagged, LEXICON).map(
    ({ kind, name, other, fullName }) =>
      `${kind}: ${nameOf(name)} > ${nameOf(other)}${fullName === undefined ? '' : ` = ${fullName}`}`,
  );
}

describe('what a text says of its own names', () => {
  test.each([
    ['They met [P Hugo Gil], alias “[P El Mocho],” there.', 'alias: Hugo Gil > El Mocho'],
    ['They met [P Hugo Gil], alias [P El Mocho], there.', 'alias: Hugo Gil > El Mocho'],
    ['They met [P Hugo Gil] (alias “[P El Mocho]”) there.', 'alias: Hugo Gil > El Mocho'],
    ['They met [P Hugo Gil], also known as "[P El Mocho]", there.', 'alias: Hugo Gil > El Mocho'],
    ['They met [P Hugo Gil], a.k.a. [P El Mocho], there.', 'alias: Hugo Gil > El Mocho'],
    ['They met [P Hugo Gil], who goes by [P El Mocho], there.', 'alias: Hugo Gil > El Mocho'],
    ['They met [P Hugo Gil], conocido como [P El Mocho], there.', 'alias: Hugo Gil > El Mocho'],
    ['They met [P Hugo Gil], better known as the [P Mocho], there.', 'alias: Hugo Gil > Mocho'],
    ['They met [P Hugo Gil], dubbed “[P El Mocho]”, there.', 'alias: Hugo Gil > El Mocho'],
    ['They left the [O Oqwe Urumi Agency] ([O OUA]) there.', 'acronym: Oqwe Urumi Agency > OUA'],
    [
      'They left the [O Center for Strategic Intelligence] ([O CIES]).',
      'acronym: Center for Strategic Intelligence > CIES',
    ],
    [
      'They met [P Luis Enrique] and [P Javier Antonio Calle Serna] there.',
      'shared-surname: Javier Antonio Calle Serna > Luis Enrique = Luis Enrique Calle Serna',
    ],
    ['They left the [O Oqwe Urumi Agency] ([O FARC]) there.', 'brackets: Oqwe Urumi Agency > FARC'],
    ['They left [O Oqwe] ([O OUA]) there.', 'brackets: Oqwe > OUA'],
    ['They left the [O Free Bank] ([O Banco de Oqwe]).', 'translation: Free Bank > Banco de Oqwe'],
    ['They left the [O Free Bank] ( [O Banco de Oqwe]).', 'translation: Free Bank > Banco de Oqwe'],
    ['They left the [O Unit of Oqwe Analysis] ([O AUO]).', 'acronym: Unit of Oqwe Analysis > AUO'],
    ['They met [P Ana] y [P Eva Gil] there.', 'shared-surname: Eva Gil > Ana = Ana Gil'],
  ])('%s', (text, statement) => {
    expect(statements(text)).toEqual([statement]);
  });

  test.each([
    ['an alias of another type', 'They met [P Hugo Gil], alias [O Mocho], there.'],
    ['a name that another one knows', 'They say [P Hugo Gil] has known [P Mocho].'],
    ['an alias of someone far away', `They met [P Hugo Gil], ${'and '.repeat(20)}alias [P Mocho].`],
    ['an alias word with more behind it', 'They met [P Hugo Gil], alias the man whom [P Mocho] met.'],
    ['a bracket that does not close', 'They left the [O Oqwe Urumi Agency] ([O OUA] there.'],
    ['a place in brackets', 'They left the [O Oqwe Agency] ([L Quito]) there.'],
    ['an acronym of another type', 'They met [P Oqwe Urumi Agency] ([O OUA]) there.'],
    ['two full names', 'They met [P Luis Gil] and [P Ana Ruiz] there.'],
    ['a first name and a single name', 'They met [P Luis] and [P Ana] there.'],
    ['a surname and a full name', 'They met [P Gil] and [P Ana Ruiz] there.'],
    ['a comma', 'They met [P Luis], [P Ana Ruiz] there.'],
    ['"or"', 'They met [P Luis] or [P Ana Ruiz] there.'],
    ['an organization of that name', 'They met [O Luis] and [P Ana Ruiz] there.'],
  ])('nothing: %s', (_what, text) => {
    expect(statements(text)).toEqual([]);
  });
});
