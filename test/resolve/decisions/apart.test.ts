import { describe, expect, test } from 'vitest';
import { decided, gazetteerOf, settled } from './decided.ts';

describe('apart', () => {
  const texts = {
    'a.txt': '[P Joaquín Guzmán López] was seen. [P Joaquín Guzmán] was not.',
    'b.txt': '[P Joaquín Guzmán] fled.',
  };

  test('without a decision the shorter name is the fuller one’s', () => {
    expect(decided(texts, '').entities.map(({ id }) => id)).toEqual(['person:joaquin-guzman-lopez']);
  });

  test('beats the rules of one document and of the corpus', () => {
    const resolved = decided(texts, 'apart: Joaquín Guzmán | Joaquín Guzmán López');
    expect(settled(resolved)).toEqual([
      'a.txt Joaquín Guzmán López = person:joaquin-guzman-lopez',
      'a.txt Joaquín Guzmán = person:joaquin-guzman',
      'b.txt Joaquín Guzmán = person:joaquin-guzman',
    ]);
    expect(resolved.keptApart).toEqual([
      {
        a: 'person:joaquin-guzman',
        b: 'person:joaquin-guzman-lopez',
        because: 'decided by hand, decisions.txt:1',
      },
    ]);
    expect(resolved.problems).toEqual([]);
  });

  test('a short name belongs to the one that it is not kept apart from', () => {
    const pair = { 'a.txt': '[P Ana Vega] and [P Luis Vega] met. [P Vega] left.' };
    expect(settled(decided(pair, 'apart: Vega | Ana Vega'))[2]).toBe('a.txt Vega = person:luis-vega');
  });

  test('keeps apart what is merged with either', () => {
    const more = { ...texts, 'c.txt': '[P El Güero], alias [P Joaquín Guzmán López].' };
    const resolved = decided(
      more,
      'merge: Joaquín Guzmán = El Güero\napart: El Güero | Joaquín Guzmán López',
    );
    expect(settled(resolved)).toEqual([
      'a.txt Joaquín Guzmán López = person:joaquin-guzman-lopez',
      'a.txt Joaquín Guzmán = person:joaquin-guzman',
      'b.txt Joaquín Guzmán = person:joaquin-guzman',
      'c.txt El Güero = person:joaquin-guzman',
      'c.txt Joaquín Guzmán López = person:joaquin-guzman-lopez',
    ]);
  });

  test('each of several names is kept from each other', () => {
    const three = {
      'a.txt': '[P Ana Vega].',
      'b.txt': '[P Ana Vega Ruiz].',
      'c.txt': '[P Ana Vega Ruiz Gil].',
    };
    expect(decided(three, '').entities).toHaveLength(1);
    const resolved = decided(three, 'apart: Ana Vega | Ana Vega Ruiz | Ana Vega Ruiz Gil');
    expect(resolved.entities).toHaveLength(3);
    expect(resolved.keptApart).toHaveLength(3);
  });

  test('other names are joined as before', () => {
    const more = { ...texts, 'c.txt': '[P Ana Vega Ruiz] and [P Ana Vega].' };
    const resolved = decided(more, 'apart: Joaquín Guzmán | Joaquín Guzmán López');
    expect(settled(resolved).slice(-2)).toEqual([
      'c.txt Ana Vega Ruiz = person:ana-vega-ruiz',
      'c.txt Ana Vega = person:ana-vega-ruiz',
    ]);
  });
});

describe('apart, with a gazetteer', () => {
  const lexicon = gazetteerOf({
    'organizations/a.txt':
      'Sinaloa Cartel\nalso: Pacific Cartel\nweak: CDS\n\nRacing (Avellaneda)\nshared: Racing\n\nRacing (Montevideo)\nshared: Racing\n',
  });

  test('a name is not the entry’s that the gazetteer gives it to', () => {
    const texts = { 'a.txt': 'The [O Sinaloa Cartel] and [O CDS] met [O Pacific Cartel].' };
    const others = [
      'a.txt CDS = organization:sinaloa-cartel',
      'a.txt Pacific Cartel = organization:sinaloa-cartel',
    ];
    expect(settled(decided(texts, '', lexicon)).slice(1)).toEqual(others);
    expect(settled(decided(texts, 'apart: CDS | Sinaloa Cartel', lexicon)).slice(1)).toEqual([
      'a.txt CDS = organization:cds',
      others[1],
    ]);
    expect(settled(decided(texts, 'apart: Pacific Cartel | Sinaloa Cartel', lexicon)).slice(1)).toEqual([
      others[0],
      'a.txt Pacific Cartel = organization:pacific-cartel',
    ]);
    expect(settled(decided(texts, 'apart: organization:sinaloa-cartel | Pacific Cartel', lexicon))).toContain(
      'a.txt Pacific Cartel = organization:pacific-cartel',
    );
  });

  test('a shared name is the other’s', () => {
    const texts = {
      'a.txt': 'They saw [O Racing].',
      'b.txt': 'They saw [O Racing] and [O Racing (Avellaneda)].',
    };
    expect(settled(decided(texts, 'apart: Racing | Racing (Avellaneda)', lexicon))[0]).toBe(
      'a.txt Racing = organization:racing-montevideo',
    );
  });
});

describe('one name of two people', () => {
  const texts = {
    'a.txt': '[P Juan Pérez] was mayor.',
    'b.txt': '[P Juan Pérez] was a judge. [P Pérez] spoke.',
    'c.txt': '[P Juan Pérez] was a judge.',
    'd.txt': '[P Juan Pérez Gómez] was mayor.',
  };

  test('is someone else in the documents of the decision', () => {
    const resolved = decided(texts, 'apart: Juan Pérez\nin: b.txt\nin: c.txt');
    expect(settled(resolved)).toEqual([
      'a.txt Juan Pérez = person:juan-perez-gomez',
      'b.txt Juan Pérez = person:juan-perez',
      'b.txt Pérez = person:juan-perez',
      'c.txt Juan Pérez = person:juan-perez',
      'd.txt Juan Pérez Gómez = person:juan-perez-gomez',
    ]);
    expect(resolved.keptApart.map(({ a, b }) => [a, b])).toEqual([
      ['person:juan-perez', 'person:juan-perez-gomez'],
    ]);
  });

  const { 'd.txt': _, ...namesakes } = texts;

  test('gives ids that tell one from the other, and are names themselves', () => {
    const split = 'apart: Juan Pérez\nin: b.txt\nin: c.txt\n';
    expect(decided(namesakes, split).entities.map(({ id }) => id)).toEqual([
      'person:juan-perez@a.txt',
      'person:juan-perez@b.txt',
    ]);
    const merged = `${split}merge: person:juan-perez@b.txt = El Juez Pérez`;
    const judge = { ...namesakes, 'e.txt': '[P El Juez Pérez] ruled.' };
    expect(settled(decided(judge, merged))).toEqual([
      'a.txt Juan Pérez = person:juan-perez',
      'b.txt Juan Pérez = person:el-juez-perez',
      'b.txt Pérez = person:el-juez-perez',
      'c.txt Juan Pérez = person:el-juez-perez',
      'e.txt El Juez Pérez = person:el-juez-perez',
    ]);
  });

  test('what is decided of the name elsewhere does not hold for the namesake', () => {
    const resolved = decided(
      { ...namesakes, 'e.txt': '[P El Alcalde].' },
      'merge: Juan Pérez = El Alcalde\napart: Juan Pérez\nin: b.txt\nin: c.txt',
    );
    expect(settled(resolved)[0]).toBe(
      settled(resolved).at(-1)!.replace('e.txt El Alcalde', 'a.txt Juan Pérez'),
    );
    expect(settled(resolved)[1]).not.toBe(settled(resolved)[0]!.replace('a.txt', 'b.txt'));
  });

  test('the namesake is not the gazetteer’s', () => {
    const lexicon = gazetteerOf({ 'people/a.txt': 'Juan Pérez\nalso: Juan Pérez Gómez\n' });
    expect(settled(decided(texts, 'apart: Juan Pérez\nin: b.txt', lexicon))).toEqual([
      'a.txt Juan Pérez = person:juan-perez',
      'b.txt Juan Pérez = person:juan-perez@b.txt',
      'b.txt Pérez = person:juan-perez@b.txt',
      'c.txt Juan Pérez = person:juan-perez',
      'd.txt Juan Pérez Gómez = person:juan-perez',
    ]);
  });
});
