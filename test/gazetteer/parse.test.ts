import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEntries } from '../../src/gazetteer/index.ts';

const parse = (text: string) => parseEntries(text, 'people/a.txt', 'person');
const names = (text: string) =>
  parse(text).entries.map(({ claims }) => claims.map(({ text, strength }) => `${strength} ${text}`));

describe('entries', () => {
  test('one paragraph is one entry, its first line the name', () => {
    const [entry] = parse(
      '# Leaders\nJosé Mujica\nalso: Pepe Mujica\nin: Uruguay\nnot: José Mujía\nsource: a book\n',
    ).entries;
    expect(entry).toMatchObject({
      id: 'person:jose-mujica',
      type: 'person',
      name: 'José Mujica',
      context: ['Uruguay'],
      not: ['José Mujía'],
      place: { path: 'people/a.txt', line: 2, column: 1 },
    });
    expect(entry?.claims).toMatchObject([
      { text: 'José Mujica', strength: 'strong', line: 2 },
      { text: 'Pepe Mujica', strength: 'strong', line: 3 },
    ]);
  });

  test('a stated id is kept', () => {
    expect(parse('Ana Ruiz\nid: person:ana-ruiz-judge\n').entries[0]?.id).toBe('person:ana-ruiz-judge');
  });

  test('an id of another type is not', () => {
    expect(parse('Ana Ruiz\nid: location:ana-ruiz\n').entries[0]?.id).toBe('person:ana-ruiz');
  });

  test('a first line with a qualifier is shown, not matched', () => {
    const [entry] = parse('Juan Pérez (mayor)\nshared: Juan Pérez\n').entries;
    expect(entry).toMatchObject({ id: 'person:juan-perez-mayor', name: 'Juan Pérez (mayor)' });
    expect(names('Juan Pérez (mayor)\nshared: Juan Pérez\n')).toEqual([['shared Juan Pérez']]);
  });

  test.each(['(Mayor)', 'Pérez(mayor)', 'Juan (Juancho) Pérez'])('"%s" has no qualifier', (name) => {
    expect(names(name)).toEqual([[`strong ${name}`]]);
  });

  test('a first line repeated as weak: or shared: takes that strength and keeps its spelling', () => {
    expect(names('Pelé\nweak: PELE\nalso: Edson Arantes\n')).toEqual([['weak Pelé', 'strong Edson Arantes']]);
    expect(names('The Rock\nshared: Rock\n')).toEqual([['shared The Rock']]);
  });

  test('a first line repeated as also: stays what it is, and is told by the check', () => {
    expect(names('Pelé\nalso: Pele\n')).toEqual([['strong Pelé', 'strong Pele']]);
  });
});

describe('lines', () => {
  test('spaces, tabs and line ends of any kind make no difference', () => {
    const tidy = 'Ana  Ruiz\nalso: Anita\n\nLuz\n'.replace('  ', ' ');
    const untidy = '\r\n  Ana\t\u00a0Ruiz  \r\n\talso :Anita\r \t \rLuz';
    expect(names(untidy)).toEqual(names(tidy));
    expect(parse(untidy).problems).toEqual([]);
  });

  test('the place is where the text begins', () => {
    expect(parse('\n   Ana Ruiz\n').entries[0]?.place).toEqual({ path: 'people/a.txt', line: 2, column: 4 });
  });

  test('letters are composed', () => {
    expect(names('Jose\u0301\n')).toEqual([['strong José']]);
  });

  test('a comment stands on a line of its own', () => {
    expect(names('# Ana\n  # Luz\nC# Collective\n')).toEqual([['strong C# Collective']]);
  });

  test('a name without the blank line above it is an entry all the same', () => {
    const text = 'Ana Ruiz\nLuz Paz\nalso: Lucecita\n';
    expect(names(text)).toEqual([['strong Ana Ruiz'], ['strong Luz Paz', 'strong Lucecita']]);
    expect(parse(text).problems).toMatchObject([{ code: 'missing-blank-line', place: { line: 2 } }]);
  });

  test('an invisible character is reported and left out', () => {
    const { entries, problems } = parse('Ana\u200b Ruiz\u202e\n');
    expect(entries[0]?.name).toBe('Ana Ruiz');
    expect(problems).toMatchObject([{ code: 'control-character', place: { line: 1, column: 4 } }]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('"%s:" is no field', (key) => {
    expect(parse(`Ana\n${key}: x\n`).problems.map(({ code }) => code)).toEqual(['unknown-field']);
    expect(names(key)).toEqual([[`strong ${key}`]]);
  });
});

const piece = fc.constantFrom(
  'also:',
  'weak: ',
  'id:',
  'in:',
  'x:',
  'Ana',
  ' ',
  '\n',
  '\r',
  '\n\n',
  '#',
  '(b)',
  '\u0000',
  '\ud800',
  'é',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece).map((pieces) => pieces.join('')),
);

test('whatever the text, each line is an entry, a field, a comment, blank or a problem', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { entries, problems } = parse(text);
      const lines = text.split(/\r\n|\n|\r/u).length;
      for (const { place } of [...entries, ...problems]) {
        expect(place?.line).toBeGreaterThanOrEqual(1);
        expect(place?.line).toBeLessThanOrEqual(lines);
      }
      for (const { name, claims } of entries) {
        expect(name).toBe(name.trim());
        expect(claims.every((claim) => claim.text !== '' && claim.text === claim.text.trim())).toBe(true);
      }
    }),
  );
});
