import { describe, expect, test } from 'vitest';
import {
  bearersOf,
  linesForEntities,
  linesForNames,
  type NamesIn,
} from '../../../src/cli/review/decision-lines.ts';
import type { Entity } from '../../../src/model.ts';
import { parseDecisions } from '../../../src/resolve/index.ts';

const namesIn: NamesIn = (line) => {
  const { decisions, problems } = parseDecisions(line, '');
  return problems.length === 0 ? (decisions[0]?.names ?? []) : [];
};

function person(id: string, name: string, ...aliases: readonly string[]): Entity {
  return { id: `person:${id}`, type: 'person', name, aliases };
}

const ANA = person('ana', 'Ana Vega');

describe('the lines for two entities', () => {
  test('name them where the names are theirs alone', () => {
    const other = person('anna', 'Anna Vega');
    expect(linesForEntities(ANA, other, bearersOf([ANA, other]), namesIn)).toEqual({
      merge: 'merge: Ana Vega = Anna Vega',
      apart: 'apart: Ana Vega | Anna Vega',
    });
  });

  test.each([
    ['is another’s too', 'Anna Vega', [person('x', 'X', 'ANNA VEGA')]],
    ['holds what parts the names of a merge', 'Anna = Vega', []],
    ['holds what parts the names of the other line', 'Anna | Vega', []],
    ['would be read with a type', 'person: Anna', []],
    ['has a mark that no one sees', 'Anna\u202e Vega', []],
    ['is broken between two lines', 'Anna\nVega', []],
    ['has an end that would be cut', 'Anna Vega ', []],
  ])('are their ids where a name %s', (_, name, others) => {
    const other = person('anna', name);
    expect(linesForEntities(ANA, other, bearersOf([ANA, other, ...others]), namesIn)).toEqual({
      merge: 'merge: person:ana = person:anna',
      apart: 'apart: person:ana | person:anna',
    });
  });

  test.each(['anna@a=b.txt', 'anna@a|b.txt', 'anna@a\u001b.txt'])(
    'are none where not even the id %j can be written',
    (id) => {
      const other = person(id, 'Ana Vega');
      expect(linesForEntities(ANA, other, bearersOf([ANA, other]), namesIn)).toBeUndefined();
    },
  );
});

describe('the lines for two names of one entity', () => {
  const otto = person('otto', 'Otto Pérez Molina', 'Otto Pérez');
  const lines = (one: string, ...others: readonly Entity[]) =>
    linesForNames(otto, one, 'Otto Pérez Molina', bearersOf([otto, ...others]), namesIn)?.apart;

  test('are these where they are its own', () => {
    expect(lines('Otto Pérez')).toBe('apart: Otto Pérez | Otto Pérez Molina');
  });

  test('say the type where another entity goes by one', () => {
    const club: Entity = { id: 'organization:o', type: 'organization', name: 'Otto Perez', aliases: [] };
    expect(lines('Otto Pérez', club)).toBe('apart: person: Otto Pérez | person: Otto Pérez Molina');
  });

  test('are written like ids where they could not be read back', () => {
    expect(lines('Otto = Pérez')).toBe('apart: person:otto-perez | person:otto-perez-molina');
  });
});
