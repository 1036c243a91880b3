import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGazetteer, CUE_KINDS, type GazetteerFolder } from '../../src/gazetteer/index.ts';
import { mergeGazetteers } from '../../src/gazetteer/merge.ts';
import { FatalProblem } from '../../src/problem.ts';
import { builtInOf, folderOf } from './folder.ts';

const entries = (...folders: GazetteerFolder[]) => buildGazetteer({ folders }).entries;
const aliases = (...folders: GazetteerFolder[]) =>
  entries(...folders).map(({ name, aliases }) => [
    name,
    ...aliases.map((alias) => `${alias.strength} ${alias.text}`),
  ]);
const groups = (text: string) => ({ 'organizations/groups.txt': text });

describe('one folder', () => {
  test('entries are plain records, sorted by id', () => {
    const folder = folderOf({
      'organizations/gangs.txt': 'Zetas\nweak: Z\nin: Mexico\n',
      'locations/cities.txt': 'Lima\n',
      'organizations/bands.txt': 'Aztecas\n',
    });
    expect(entries(folder)).toEqual([
      {
        id: 'location:lima',
        type: 'location',
        name: 'Lima',
        aliases: [{ text: 'Lima', strength: 'strong' }],
        context: [],
        not: [],
        place: { path: 'own/locations/cities.txt', line: 1, column: 1 },
      },
      expect.objectContaining({ id: 'organization:aztecas' }),
      {
        id: 'organization:zetas',
        type: 'organization',
        name: 'Zetas',
        aliases: [
          { text: 'Zetas', strength: 'strong' },
          { text: 'Z', strength: 'weak' },
        ],
        context: ['Mexico'],
        not: [],
        place: { path: 'own/organizations/gangs.txt', line: 1, column: 1 },
      },
    ]);
  });

  test('every kind of cue is there, if only empty', () => {
    const { cues } = buildGazetteer({ folders: [folderOf({ 'cues/place-heads.txt': 'before: Lake\n' })] });
    expect([...cues.keys()]).toEqual(Object.keys(CUE_KINDS));
    expect(cues.get('place-heads')).toEqual([{ phrase: 'Lake', mark: 'before' }]);
    expect(cues.get('titles')).toEqual([]);
  });
});

describe('a user’s entry extends a built-in one', () => {
  const builtIn = builtInOf(
    groups('Cártel del Sur\nalso: Southern Cartel\nweak: CDS\nin: Chile\nnot: Cartel del Norte\n'),
  );

  test('with the same first line: names and contexts are added, the built-in spelling stays', () => {
    const own = folderOf(groups('CARTEL DEL SUR\nalso: Los Sureños\nin: Arica\n'));
    expect(entries(builtIn, own)).toMatchObject([
      {
        id: 'organization:cartel-del-sur',
        name: 'Cártel del Sur',
        context: ['Chile', 'Arica'],
        not: ['Cartel del Norte'],
        place: { path: 'gazetteers/organizations/groups.txt' },
      },
    ]);
    expect(aliases(builtIn, own)).toEqual([
      ['Cártel del Sur', 'strong Cártel del Sur', 'strong Southern Cartel', 'weak CDS', 'strong Los Sureños'],
    ]);
  });

  test('with the same id: the user’s first line is shown', () => {
    const own = folderOf(groups('Sur Cartel\nid: organization:cartel-del-sur\n'));
    expect(aliases(builtIn, own)).toEqual([
      ['Sur Cartel', 'strong Cártel del Sur', 'strong Southern Cartel', 'weak CDS', 'strong Sur Cartel'],
    ]);
  });

  test('that states its id, found by the first line', () => {
    const stated = builtInOf(groups('Cártel del Sur\nid: organization:sur\n'));
    const own = folderOf(groups('Cartel del Sur\nalso: Los Sureños\n'));
    expect(entries(stated, own).map(({ id }) => id)).toEqual(['organization:sur']);
  });

  test('not one of another type', () => {
    const own = folderOf({ 'people/a.txt': 'Cártel del Sur (singer)\nalso: Sureña\n' });
    expect(entries(builtIn, own).map(({ id }) => id)).toEqual([
      'organization:cartel-del-sur',
      'person:cartel-del-sur-singer',
    ]);
  });

  test('a strength that the user states wins', () => {
    const own = folderOf(groups('Cártel del Sur\nalso: CDS\nweak: Southern Cartel\n'));
    expect(aliases(builtIn, own)).toEqual([
      ['Cártel del Sur', 'strong Cártel del Sur', 'weak Southern Cartel', 'strong CDS'],
    ]);
  });

  test('a first line that only names the entry states no strength', () => {
    const weak = builtInOf(groups('Zetas\nweak: Zetas\nalso: Los Zetas\n'));
    expect(aliases(weak, folderOf(groups('Zetas\nalso: Cartel Z\n')))).toEqual([
      ['Zetas', 'weak Zetas', 'strong Los Zetas', 'strong Cartel Z'],
    ]);
  });

  test('a name that the user denies is gone, a denied one that the user gives is back', () => {
    const own = folderOf(groups('Cártel del Sur\nnot: Southern Cartel\nalso: Cártel del Norte\n'));
    expect(entries(builtIn, own)).toMatchObject([{ not: ['Southern Cartel'] }]);
    expect(aliases(builtIn, own)).toEqual([
      ['Cártel del Sur', 'strong Cártel del Sur', 'weak CDS', 'strong Cártel del Norte'],
    ]);
  });
});

describe('two users’ folders', () => {
  test('add up; where they disagree the more cautious strength holds, in either order', () => {
    const a = folderOf(groups('Jinetes\nalso: Riders\nalso: Night Riders\n'), { path: 'a' });
    const b = folderOf(groups('Jinetes\nweak: Riders\nshared: Night Riders\nalso: Horsemen\n'), {
      path: 'b',
    });
    const both = ['Jinetes', 'strong Jinetes', 'weak Riders', 'shared Night Riders', 'strong Horsemen'];
    expect(aliases(a, b)).toEqual([both]);
    expect(aliases(b, a).map((names) => [...names].sort())).toEqual([[...both].sort()]);
  });
});

describe('errors', () => {
  const broken = folderOf(groups(`Jinetes\n${'alias: x\n'.repeat(7)}`));

  test('in a user’s folder stop the run: the first ones are shown, and how to see the rest', () => {
    const shown = [2, 3, 4, 5, 6].map(
      (line) =>
        `\n  own/organizations/groups.txt:${line}:1: error[unknown-field] "alias:" is no field of an entry: write one of also:, weak:, shared:, in:, not:, id:, source:, note:.`,
    );
    expect(() => entries(broken)).toThrow(
      new FatalProblem(
        'bad-gazetteer',
        `The gazetteer has errors (corpus-graph check own lists them all):${shown.join('')}\n  and 2 more`,
      ),
    );
  });

  test('with the built-in names stop it too', () => {
    const builtIn = builtInOf({ 'locations/a.txt': 'Sucre\n' });
    expect(() => entries(builtIn, folderOf({ 'people/a.txt': 'Sucre\n' }))).toThrow('undeclared-shared-name');
  });

  test('of a name that nothing can match stop it, unless a built-in entry is extended', () => {
    const own = folderOf({ 'locations/a.txt': 'Amazonas (Peru)\nin: Peru\n' });
    expect(() => entries(own)).toThrow('unmatchable-name');
    expect(
      entries(builtInOf({ 'locations/a.txt': 'Amazonas (Peru)\nshared: Amazonas\n' }), own),
    ).toHaveLength(1);
  });

  test('in the built-in folder do not, nor do warnings', () => {
    const builtIn = builtInOf({
      'locations/a.txt': 'Sucre\n\nSucre\n',
      'people/a.txt': 'Sucre\nalso: SUCRE\nalias: x\n',
    });
    const warned = folderOf(groups('Nature (journal)\nweak: Nature\n'));
    expect(entries(builtIn, warned).map(({ id }) => id)).toEqual([
      'location:sucre',
      'organization:nature-journal',
      'person:sucre',
    ]);
  });
});

describe('whatever the entries', () => {
  const line = fc.tuple(
    fc.constantFrom('also', 'weak', 'shared', 'in', 'not'),
    fc.stringMatching(/^[E-H][a-d]{1,3}$/u),
  );
  const entry = fc
    .tuple(
      fc.stringMatching(/^[A-D][a-d]{1,3}( \(Peru\))?$/u),
      fc.uniqueArray(line, { selector: ([, text]) => text }),
    )
    .map(([name, lines]) => [name, ...lines.map(([key, text]) => `${key}: ${text}`)].join('\n'));
  const merged = (...folders: GazetteerFolder[]) =>
    mergeGazetteers({ folders }).map(({ id, name, claims, context, not }) => {
      const names = claims.map(({ text, strength }) => `${strength} ${text}`);
      return [id, name, names.sort(), [...context].sort(), [...not].sort()];
    });

  test('a user’s folder that says what the built-in one says changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: (text) => text.split('\n')[0]?.toLowerCase() }),
        (texts) => {
          const builtIn = builtInOf(groups(texts.join('\n\n')));
          const own = folderOf(groups([...texts].reverse().join('\n\n')));
          expect(merged(builtIn, own)).toEqual(merged(builtIn));
        },
      ),
    );
  });

  test('how they are spread over files makes no difference', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.array(entry), (a, b) => {
        const together = folderOf({ 'people/a.txt': [...a, ...b].join('\n\n') });
        const apart = folderOf({ 'people/a.txt': a.join('\n\n'), 'people/b.txt': b.join('\n\n') });
        expect(merged(apart)).toEqual(merged(together));
      }),
    );
  });
});
