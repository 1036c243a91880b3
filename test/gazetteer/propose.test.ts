import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkGazetteer,
  declaredNames,
  formatEntry,
  type GazetteerSource,
  type Proposal,
  propose,
} from '../../src/gazetteer/index.ts';
import type { EntityType } from '../../src/model.ts';
import { builtInOf, folderOf } from './folder.ts';

const BUILT_IN = builtInOf({
  'organizations/a.txt': 'Gulf Cartel\nweak: CDG\n\nHeron (company)\nshared: Heron\nin: Quito',
  'locations/a.txt': 'Jalisco\n\nHeron (island)\nshared: Heron\nin: Peru\n\nEl Oro\nid: location:oro',
});
const DECLARED = declaredNames({ folders: [BUILT_IN] });

function written(type: EntityType, name: string, aliases: readonly string[] = []): string {
  const [proposed] = propose([{ type, name, aliases }], DECLARED);
  expect(proposed!.obstacle).toBeUndefined();
  return formatEntry(proposed!.entry);
}

function obstacle(type: EntityType, name: string): string | undefined {
  return propose([{ type, name, aliases: [] }], DECLARED)[0]!.obstacle;
}

describe('the names of an entry', () => {
  test.each([
    ['its own', 'Ana Ruiz', [], 'Ana Ruiz'],
    ['another of several words', 'Ana Ruiz Vega', ['Ana Ruiz'], 'Ana Ruiz Vega\nalso: Ana Ruiz'],
    ['a single word, which is weak', 'Ana Ruiz', ['Ruiz'], 'Ana Ruiz\nweak: Ruiz'],
    [
      'one that someone else bears, which is weak',
      'Club del Golfo',
      ['Gulf  Cartel'],
      'Club del Golfo\nweak: Gulf Cartel',
    ],
    [
      'each once',
      'José Peña',
      ['JOSE PENA', 'the José Peña', 'J. Peña', 'J. PEÑA'],
      'José Peña\nalso: J. Peña',
    ],
    ['on one line each', 'Ana\n Ruiz', ['Ana  B.\tRuiz'], 'Ana Ruiz\nalso: Ana B. Ruiz'],
    [
      'none that a line can’t hold',
      'Ana Ruiz',
      ['…', '#1 Ana', 'also: Ana', 'Ana\u202e Ruiz', 'Ana (Peru)'],
      'Ana Ruiz',
    ],
  ] as const)('are %s', (_, name, aliases, entry) => {
    expect(written('person', name, aliases)).toBe(entry);
  });

  test('that two proposals have are weak in the second, and a proposal’s own name is nobody’s alias', () => {
    const proposals: readonly Proposal[] = [
      { type: 'organization', name: 'Port Guild', aliases: ['Guild of Ports', 'Port League'] },
      { type: 'organization', name: 'Port League', aliases: ['Guild of Ports'] },
    ];
    expect(propose(proposals, DECLARED).map(({ entry }) => formatEntry(entry))).toEqual([
      'Port Guild\nalso: Guild of Ports\nweak: Port League',
      'Port League\nweak: Guild of Ports',
    ]);
  });
});

describe('an entry that check would refuse', () => {
  test.each([
    [
      'has a name of an entry of another type',
      'person',
      'Jalisco',
      /location "Jalisco" \(gazetteers\/locations\/a\.txt:1\)/,
    ],
    ['has a shared name', 'person', 'Heron', /"Heron \(company\)"/],
    ['begins like a comment', 'person', '# Ana', /no line/],
    ['begins like a field', 'person', 'also: Ana', /no line/],
    ['has a qualifier', 'person', 'Ana (Peru)', /no line/],
    ['has what no one sees', 'person', 'An\u00ada', /no line/],
    ['has nothing to match', 'person', '…', /no line/],
  ] as const)('says that it %s', (_, type, name, reason) => {
    expect(obstacle(type, name)).toMatch(reason);
  });

  test('is the second of two with one name', () => {
    const proposals = (['person', 'location'] as const).map((type) => ({
      type,
      name: 'Ana Ruiz',
      aliases: [],
    }));
    expect(propose(proposals, DECLARED).map((proposed) => proposed.obstacle)).toEqual([
      undefined,
      expect.stringContaining('another entity here'),
    ]);
  });

  test.each(['CDG', 'Guild (Peru) Ltd', 'Persian \u0646\u0645\u06cc\u200c\u062f'])('is not %j', (name) => {
    expect(obstacle('person', name)).toBeUndefined();
  });
});

describe('declared names', () => {
  test.each([
    ['organization', 'the gulf cartel', true],
    ['organization', 'Heron', true],
    ['location', 'Oro', true],
    ['organization', 'CDG', false],
    ['person', 'Jalisco', false],
  ] as const)('%s %s: %s', (type, name, has) => {
    expect(DECLARED.has(type, name)).toBe(has);
  });
});

const word = fc.constantFrom(
  'Ana',
  'ANÁ',
  'the',
  'Río',
  'also:',
  '(Peru)',
  '#',
  'X:',
  '-',
  '\u00ad',
  '\u202e',
  '\n',
  'J.',
  "'",
  'Б',
);
const name = fc.oneof(
  { weight: 5, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const type = fc.constantFrom<EntityType>('person', 'organization', 'location');
const proposal = fc.record<Proposal>({ type, name, aliases: fc.array(name, { maxLength: 4 }) });
const FOLDERS = { person: 'people', organization: 'organizations', location: 'locations' } as const;
const builtIn = fc
  .array(
    fc.record({
      type,
      text: fc.array(fc.constantFrom('Ana', 'Ana Río', 'J. Ana', 'Río (Peru)'), { maxLength: 2 }),
    }),
  )
  .map((entries) => {
    const texts = new Map<string, string>();
    for (const { type, text } of entries) {
      const paragraph = text.map((value, i) => (i === 0 ? value : `also: ${value}`)).join('\n');
      texts.set(`${FOLDERS[type]}/a.txt`, `${texts.get(`${FOLDERS[type]}/a.txt`) ?? ''}\n\n${paragraph}`);
    }
    return builtInOf(Object.fromEntries(texts));
  });

test('whatever is proposed, check takes what comes out', () => {
  fc.assert(
    fc.property(fc.array(proposal, { maxLength: 6 }), builtIn, (proposals, base) => {
      const before: GazetteerSource = { folders: [base] };
      const declared = declaredNames(before);
      const fresh = proposals.filter(({ type, name }) => !declared.has(type, name));
      const texts = new Map<string, string>();
      for (const { entry, obstacle } of propose(fresh, declared)) {
        if (obstacle !== undefined) continue;
        const file = `${FOLDERS[entry.type]}/new.txt`;
        texts.set(file, `${texts.get(file) ?? ''}# made\n${formatEntry(entry)}\n\n`);
      }
      const own = folderOf(Object.fromEntries(texts));
      const problems = checkGazetteer({ folders: [base, own] }).filter(
        ({ severity, place }) => severity === 'error' && place!.path!.startsWith('own/'),
      );
      expect(problems).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
