import { describe, expect, test } from 'vitest';
import { decided, gazetteerOf, reasons, settled } from './decided.ts';

const PRESIDENT = {
  'a.txt': 'They met [P Gustavo Petro].',
  'b.txt': 'They met [P Petro Urrego] twice. [P Urrego] left.',
};

describe('merge', () => {
  test('without a decision the two are two', () => {
    expect(settled(decided(PRESIDENT, ''))).toEqual([
      'a.txt Gustavo Petro = person:gustavo-petro',
      'b.txt Petro Urrego = person:petro-urrego',
      'b.txt Urrego = person:petro-urrego',
    ]);
  });

  test('names in different documents, with their short forms', () => {
    const resolved = decided(PRESIDENT, '# by hand\nmerge: Gustavo Petro = Petro Urrego');
    expect(settled(resolved)).toEqual([
      'a.txt Gustavo Petro = person:gustavo-petro',
      'b.txt Petro Urrego = person:gustavo-petro',
      'b.txt Urrego = person:gustavo-petro',
    ]);
    expect(resolved.entities).toEqual([
      {
        id: 'person:gustavo-petro',
        type: 'person',
        name: 'Gustavo Petro',
        aliases: ['Petro Urrego', 'Urrego'],
      },
    ]);
    expect(reasons(resolved, 'Petro Urrego')).toEqual(['decided by hand, decisions.txt:2']);
    expect(reasons(resolved, 'Gustavo Petro')).toEqual(['same name']);
    expect(resolved.problems).toEqual([]);
  });

  test.each([
    ['case, accents and article', 'merge: GUSTÁVO PETRO = the petro urrego'],
    ['ids', 'merge: person:gustavo-petro = person:petro-urrego'],
    ['a type', 'merge: person: Gustavo Petro = Petro Urrego'],
  ])('names are told by %s', (_, decision) => {
    expect(decided(PRESIDENT, decision).entities.map(({ id }) => id)).toEqual(['person:gustavo-petro']);
  });

  test('names of another type are not meant', () => {
    const { entities, problems } = decided(PRESIDENT, 'merge: organization: Gustavo Petro = Petro Urrego');
    expect(entities).toHaveLength(2);
    expect(problems.map(({ code }) => code)).toEqual(['unused-decision']);
  });

  test('a chain of decisions is one entity, each name with its own line', () => {
    const texts = {
      'a.txt': '[P Ana Ruiz].',
      'b.txt': '[P Anita].',
      'c.txt': '[P La Negra].',
      'd.txt': '[P Ana Gil].',
    };
    const resolved = decided(texts, 'merge: Ana Ruiz = Anita\nmerge: Anita = La Negra');
    expect(settled(resolved)).toEqual([
      'a.txt Ana Ruiz = person:ana-ruiz',
      'b.txt Anita = person:ana-ruiz',
      'c.txt La Negra = person:ana-ruiz',
      'd.txt Ana Gil = person:ana-gil',
    ]);
    expect(reasons(resolved, 'Anita')).toEqual(['decided by hand, decisions.txt:1']);
    expect(reasons(resolved, 'La Negra')).toEqual(['decided by hand, decisions.txt:2']);
  });

  test('beats the rule that a surname belongs to the full name in its document', () => {
    const texts = {
      'a.txt': '[P Joaquín Guzmán Loera].',
      'b.txt': '[P Iván Guzmán]. Then [P Guzmán] spoke.',
    };
    expect(settled(decided(texts, ''))).toContain('b.txt Guzmán = person:ivan-guzman');
    expect(settled(decided(texts, 'merge: Guzmán = Joaquín Guzmán Loera'))).toEqual([
      'a.txt Joaquín Guzmán Loera = person:joaquin-guzman-loera',
      'b.txt Iván Guzmán = person:ivan-guzman',
      'b.txt Guzmán = person:joaquin-guzman-loera',
    ]);
  });

  test('with an "in:" line it holds in that document alone', () => {
    const texts = {
      'a.txt': '[P Joaquín Guzmán Loera].',
      'b.txt': '[P Iván Guzmán]. Then [P Guzmán] spoke.',
      'c.txt': '[P Iván Guzmán]. Then [P Guzmán] spoke.',
    };
    const resolved = decided(texts, 'merge: Guzmán = Joaquín Guzmán Loera\nin: c.txt');
    expect(settled(resolved)).toContain('b.txt Guzmán = person:ivan-guzman');
    expect(settled(resolved)).toContain('c.txt Guzmán = person:joaquin-guzman-loera');
    expect(resolved.problems).toEqual([]);
  });

  test('what one document merges joins what is merged everywhere', () => {
    const texts = {
      'a.txt': '[P Juan Gil Paz].',
      'b.txt': '[P El Tigre].',
      'c.txt': '[P El Jefe].',
      'd.txt': '[P El Jefe].',
    };
    const resolved = decided(texts, 'merge: Juan Gil Paz = El Tigre\nmerge: El Tigre = El Jefe\nin: c.txt');
    expect(settled(resolved)).toEqual([
      'a.txt Juan Gil Paz = person:juan-gil-paz',
      'b.txt El Tigre = person:juan-gil-paz',
      'c.txt El Jefe = person:juan-gil-paz',
      'd.txt El Jefe = person:el-jefe',
    ]);
  });

  test('a fuller name that one document gives does not part it from what is merged everywhere', () => {
    const texts = {
      'a.txt': '[P Gil].',
      'b.txt': '[P El Tigre]. [P Juan Gil Paz].',
      'c.txt': '[P Rosa Díaz Gil]. [P La Negra].',
    };
    const everywhere = 'merge: Gil = El Tigre\nmerge: Rosa Díaz Gil = La Negra';
    expect(settled(decided(texts, `${everywhere}\nmerge: El Tigre = Juan Gil Paz\nin: b.txt`))).toEqual([
      'a.txt Gil = person:juan-gil-paz',
      'b.txt El Tigre = person:juan-gil-paz',
      'b.txt Juan Gil Paz = person:juan-gil-paz',
      'c.txt Rosa Díaz Gil = person:rosa-diaz-gil',
      'c.txt La Negra = person:rosa-diaz-gil',
    ]);
  });

  test('a document with decisions of its own holds to those for all', () => {
    const texts = { 'a.txt': '[P Ana Ruiz] and [P Anita] met [P El Tigre] and [P Juan Gil].' };
    const text = 'merge: Ana Ruiz = Anita\nmerge: El Tigre = Juan Gil\nin: a.txt';
    expect(decided(texts, text).entities.map(({ id }) => id)).toEqual(['person:ana-ruiz', 'person:el-tigre']);
  });

  test('a name that fits two is settled', () => {
    const texts = { 'a.txt': '[P Ana Vega] and [P Luis Vega] met. [P Vega] left.' };
    expect(settled(decided(texts, ''))[2]).toBe('a.txt Vega = ? person:ana-vega person:luis-vega');
    expect(settled(decided(texts, 'merge: Vega = Luis Vega'))[2]).toBe('a.txt Vega = person:luis-vega');
  });

  test('a short name that two merged names share is settled', () => {
    const texts = { 'a.txt': '[P Ana Vega] and [P Anita Vega] met. [P Vega] left.' };
    expect(settled(decided(texts, ''))[2]).toBe('a.txt Vega = ? person:ana-vega person:anita-vega');
    expect(settled(decided(texts, 'merge: Ana Vega = Anita Vega'))[2]).toBe('a.txt Vega = person:ana-vega');
  });

  test('a fuller name still takes in a name that is merged with another', () => {
    const texts = {
      'a.txt': '[P Ana Vega Ruiz]. Then [P Ana Vega], and [P Vega].',
      'b.txt': '[P La Negra].',
    };
    const resolved = decided(texts, 'merge: Ana Vega = La Negra');
    expect(resolved.entities.map(({ id }) => id)).toEqual(['person:ana-vega-ruiz']);
    expect(reasons(resolved, 'La Negra')).toEqual([
      'decided by hand, decisions.txt:1; shorter form of Ana Vega Ruiz',
    ]);
    expect(reasons(resolved, 'Vega')).toEqual(['part of several names, all of them Ana Vega Ruiz']);
  });
});

describe('merge, with a gazetteer', () => {
  const lexicon = gazetteerOf({
    'organizations/a.txt':
      'Sinaloa Cartel\nalso: Cártel de Sinaloa\n\nBlood Alliance\nalso: La Alianza\n\nRacing (Avellaneda)\nshared: Racing\n\nRacing (Montevideo)\nshared: Racing\n',
  });
  const texts = {
    'a.txt': 'The [O Cártel de Sinaloa].',
    'b.txt': 'The [O Pacific Federation].',
    'c.txt': 'The [O Blood Alliance] and [O La Alianza].',
    'd.txt': 'They saw [O Racing].',
  };

  test('a name joins an entry, whose name and id stay', () => {
    const { entities } = decided(texts, 'merge: Pacific Federation = Sinaloa Cartel', lexicon);
    expect(entities[1]).toEqual({
      id: 'organization:sinaloa-cartel',
      type: 'organization',
      name: 'Sinaloa Cartel',
      aliases: ['Cártel de Sinaloa', 'Pacific Federation'],
    });
  });

  test('two entries are one: the first of the decision', () => {
    const resolved = decided(texts, 'merge: Sinaloa Cartel = Blood Alliance', lexicon);
    expect(settled(resolved).slice(0, 4)).toEqual([
      'a.txt Cártel de Sinaloa = organization:sinaloa-cartel',
      'b.txt Pacific Federation = organization:pacific-federation',
      'c.txt Blood Alliance = organization:sinaloa-cartel',
      'c.txt La Alianza = organization:sinaloa-cartel',
    ]);
    expect(reasons(resolved, 'La Alianza')).toEqual(['decided by hand, decisions.txt:1']);
    expect(reasons(resolved, 'Cártel de Sinaloa')).toEqual(['name in the gazetteer']);
  });

  test.each(['Racing (Montevideo)', 'organization:racing-montevideo'])('a shared name is %s', (name) => {
    expect(settled(decided(texts, '', lexicon)).at(-1)).toMatch(/^d\.txt Racing = \?/u);
    expect(settled(decided(texts, `merge: Racing = ${name}`, lexicon)).at(-1)).toBe(
      'd.txt Racing = organization:racing-montevideo',
    );
  });

  test('a shared name of two entries that are one is theirs', () => {
    const decision = 'merge: Racing (Montevideo) = Racing (Avellaneda)';
    expect(settled(decided(texts, decision, lexicon)).at(-1)).toBe(
      'd.txt Racing = organization:racing-montevideo',
    );
  });
});
