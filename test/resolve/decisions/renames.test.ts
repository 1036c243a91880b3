import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/problem.ts';
import type { Resolved } from '../../../src/resolve/index.ts';
import { decided, gazetteerOf, reasons } from './decided.ts';

const TEXTS = {
  'a.txt': 'The [O Gaitanist Self-Defense Forces of Colombia] and [O Los Urabeños].',
  'b.txt': '[P Juan Pérez] met [P Pérez Gómez]. [P Pérez] left.',
};

const names = ({ entities }: Resolved) => entities.map(({ id, name }) => `${id} ${name}`);
const problems = (resolved: Resolved) => resolved.problems.map(formatProblem);

describe('rename', () => {
  test.each([
    'Gaitanist Self-Defense Forces of Colombia',
    'organization:gaitanist-self-defense-forces-of-colombia',
  ])('the entity’s name and id: %s', (name) => {
    const resolved = decided(TEXTS, `rename: ${name} -> Gulf Clan`);
    expect(resolved.entities[0]).toEqual({
      id: 'organization:gulf-clan',
      type: 'organization',
      name: 'Gulf Clan',
      aliases: ['Gaitanist Self-Defense Forces of Colombia'],
    });
    expect(reasons(resolved, 'Gaitanist Self-Defense Forces of Colombia')).toEqual([
      'same name; name decided by hand, decisions.txt:1',
    ]);
    expect(problems(resolved)).toEqual([]);
  });

  test('an alias tells the entity, if no other entity has it', () => {
    const text =
      'merge: Los Urabeños = Gaitanist Self-Defense Forces of Colombia\nrename: Urabeños -> Gulf Clan';
    expect(names(decided(TEXTS, text))[0]).toBe('organization:gulf-clan Gulf Clan');
  });

  test('the new name is a name for other decisions', () => {
    const rename = 'rename: Gaitanist Self-Defense Forces of Colombia -> Gulf Clan\n';
    const merged = decided(TEXTS, `${rename}merge: Gulf Clan = Los Urabeños`);
    expect(merged.entities[0]).toMatchObject({
      id: 'organization:gulf-clan',
      aliases: ['Gaitanist Self-Defense Forces of Colombia', 'Los Urabeños'],
    });
    expect(problems(merged)).toEqual([]);
    expect(names(decided(TEXTS, `${rename}merge: organization:gulf-clan = Los Urabeños`))).toEqual(
      names(merged),
    );
  });

  test('a gazetteer’s entity keeps its id', () => {
    const lexicon = gazetteerOf({ 'organizations/a.txt': 'Los Urabeños\nalso: Clan Úsuga\n' });
    expect(names(decided(TEXTS, 'rename: Clan Úsuga -> Gulf Clan', lexicon))).toContain(
      'organization:los-urabenos Gulf Clan',
    );
  });

  test('a name that stands for several entities renames none, and their ids are told', () => {
    const texts = { 'a.txt': '[P Racing] and [O Racing].' };
    const resolved = decided(texts, 'rename: Racing -> Racing Club');
    expect(names(resolved)).toEqual(names(decided(texts, '')));
    expect(problems(resolved)).toEqual([
      'notes/decisions.txt:1:1: warning[unused-decision] "Racing" may be any of organization:racing, person:racing: write the id instead of the name.',
    ]);
  });

  test('a name that another entity has is told', () => {
    expect(problems(decided(TEXTS, 'rename: Juan Pérez -> Perez Gomez'))).toEqual([
      'notes/decisions.txt:1:1: warning[taken-name] Another entity is called "Perez Gomez": if they are one, add "merge: Juan Pérez = Pérez Gómez".',
    ]);
    expect(problems(decided(TEXTS, 'rename: Juan Pérez -> Juan Perez'))).toEqual([]);
  });

  test('of two names for one entity the first holds', () => {
    const texts = { 'a.txt': '[P Ana Ruiz Gil], then [P Ana Ruiz].' };
    const resolved = decided(texts, 'rename: Ana Ruiz Gil -> Judge Gil\nrename: Ana Ruiz -> Judge Ruiz');
    expect(names(resolved)).toEqual(['person:judge-gil Judge Gil']);
    expect(problems(resolved)).toEqual([
      'notes/decisions.txt:2:1: warning[unused-decision] notes/decisions.txt:1 gives this entity its name already: delete one of the lines.',
    ]);
  });
});
