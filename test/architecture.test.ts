/** What may import what, as data with its reasons; every import line of `src/` is held against it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Rule {
  /** Folders and files of `src/` that it imports. */
  readonly parts: readonly string[];
  /** Such as it may import the types of. */
  readonly types?: readonly string[];
  /** Such as it may load while it runs, by `import()`. */
  readonly lazily?: readonly string[];
  readonly packages: readonly string[];
  readonly because: string;
}

const STAGES = [
  'load',
  'segment',
  'gazetteer',
  'tag',
  'resolve',
  'relate',
  'graph',
  'store',
  'export',
  'query',
];

/** Folders and files of `src/`. */
const RULES: ReadonlyMap<string, Rule> = new Map(
  Object.entries({
    model: {
      parts: [],
      packages: [],
      types: ['graphology-types'],
      because: 'the vocabulary is types that every part shares, so it rests on none of them',
    },
    problem: { parts: ['model'], packages: [], because: 'every stage reports problems: they know no stage' },
    text: { parts: ['model'], packages: [], because: 'string helpers that know no domain serve all of it' },
    load: {
      parts: ['model', 'problem', 'text'],
      packages: ['node:*', 'chardet', 'iconv-lite', 'picomatch'],
      because: 'a file becomes a document before anything is known of names',
    },
    gazetteer: {
      parts: ['model', 'problem', 'text'],
      packages: ['node:buffer', 'node:fs', 'node:path', 'node:url'],
      because: 'curated names are data that is read without any text',
    },
    segment: {
      parts: ['model', 'text', 'gazetteer'],
      packages: [],
      because: 'a pure function of a text and cues: it runs anywhere',
    },
    tag: {
      parts: ['model', 'text', 'gazetteer'],
      types: ['segment'],
      packages: ['node:module', 'compromise/two'],
      because: 'a pure function of a text and names: it never sees another document',
    },
    resolve: {
      parts: ['model', 'text', 'gazetteer'],
      packages: [],
      because: 'names are settled by what was tagged, whatever found it',
    },
    relate: {
      parts: ['model', 'text'],
      packages: [],
      because: 'co-mentions are counted from settled mentions alone',
    },
    evaluate: {
      parts: ['model', 'problem', 'text'],
      packages: [],
      because: 'a score compares spans: it must not depend on what made them',
    },
    graph: {
      parts: ['model'],
      packages: [
        'graphology',
        'graphology-communities-louvain',
        'graphology-layout-forceatlas2',
        'graphology-layout-noverlap',
        'graphology-metrics/centrality/betweenness.js',
        'graphology-types',
      ],
      because: 'the graph is made from counts: a store or another program can give them as well',
    },
    store: {
      parts: ['model', 'problem', 'text'],
      packages: ['node:fs', 'node:path', '@photostructure/sqlite'],
      because: 'the only place that knows SQL keeps a corpus, however it came about',
    },
    export: {
      parts: ['model', 'problem'],
      packages: ['node:fs', 'node:fs/promises', 'node:path'],
      because: 'a writer knows its format and the vocabulary, not where a graph comes from',
    },
    query: { parts: ['model', 'text', 'store'], packages: [], because: 'a question needs the store alone' },
    pipeline: {
      parts: ['model', 'gazetteer', 'segment', 'tag', 'resolve', 'relate'],
      packages: [],
      because: 'the order of the stages stands in one file',
    },
    index: {
      parts: ['model', 'problem', 'pipeline', ...STAGES],
      packages: [],
      because: 'the public API is names of the pipeline and its stages, and no code',
    },
    cli: {
      parts: ['model', 'problem', 'text'],
      types: ['pipeline', 'evaluate', ...STAGES],
      lazily: ['pipeline', 'evaluate', ...STAGES],
      packages: ['node:*', 'commander', 'picocolors', 'string-width'],
      because:
        'a command loads the stages that it runs, when it runs: so the others cost no time at its start',
    },
  } satisfies Record<string, Rule>),
);

/** A package, or a module of Node's, that one file alone imports. */
const ONE_FILE: readonly (readonly [specifier: string, part: string, file: string, because: string])[] = [
  ['node:fs', 'gazetteer', 'gazetteer/read.ts', 'the rest of the folder can be tested without files'],
  [
    'compromise/two',
    'tag',
    'tag/undecided.ts',
    'its lexicon is global and mutable: one file can keep an eye on it',
  ],
  ['@photostructure/sqlite', 'store', 'store/connection.ts', 'the driver changes when Node 20 goes'],
  ['graphology', 'graph', 'graph/algorithms.ts', 'its types lack what exists at run time: typed once'],
  ['string-width', 'cli', 'cli/columns.ts', 'it is slow to load, and most texts do without it'],
];

/** What no file of `src/` outside these parts says. */
const BANNED: readonly (readonly [what: RegExp, parts: readonly string[], because: string])[] = [
  [/\bconsole\./, [], 'commands write to the streams they are given'],
  [
    /\bprocess\.(?:stdout|stderr|stdin|argv|env|exit|on)\b/,
    ['cli'],
    'the process belongs to the command line',
  ],
  [
    /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|\bperformance\./,
    ['cli'],
    'the same input gives the same bytes',
  ],
  [/\bfetch\(|['"]node:(?:https?|net|tls|dgram|dns)['"]/, [], 'the text never leaves the machine'],
];

interface Import {
  /** Path below `src/`. */
  readonly file: string;
  /** As it is written: `../model.ts`, `node:fs`. */
  readonly specifier: string;
  readonly kind: 'value' | 'type' | 'lazy';
}

const SOURCE = join(import.meta.dirname, '../src');
const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();
const IMPORTS = FILES.flatMap((file) => importsOf(file, readFileSync(join(SOURCE, file), 'utf8')));

function importsOf(file: string, text: string): readonly Import[] {
  const statements = [...text.matchAll(/^(?:import|export)\s(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]/gmu)];
  const bare = [...text.matchAll(/^import\s+['"]([^'"]+)['"]/gmu)];
  const lazy = [
    ...text.matchAll(/(?:\bimport|\brequire|createRequire\(import\.meta\.url\))\(\s*['"]([^'"]+)['"]/gu),
  ];
  return [
    ...statements.map(([, type, specifier]) => ({
      file,
      specifier: specifier!,
      kind: type === undefined ? ('value' as const) : ('type' as const),
    })),
    ...bare.map(([, specifier]) => ({ file, specifier: specifier!, kind: 'value' as const })),
    ...lazy.map(([, specifier]) => ({ file, specifier: specifier!, kind: 'lazy' as const })),
  ];
}

function partOf(file: string): string {
  return file.split('/')[0]!.replace(/\.ts$/, '');
}

/** The part that a relative import leads to; undefined for a package. */
function targetOf({ file, specifier }: Import): string | undefined {
  return specifier.startsWith('.') ? partOf(normalize(join(dirname(file), specifier))) : undefined;
}

/** Why the import breaks its part's rule; undefined when it keeps it. */
function broken(imported: Import): string | undefined {
  const { file, specifier, kind } = imported;
  const part = partOf(file);
  const rule = RULES.get(part);
  if (rule === undefined) return `${part} has no rule: add it to the table of this test`;
  const target = targetOf(imported) ?? specifier;
  const isPackage = target === specifier;
  const allowed = [
    ...(isPackage ? rule.packages : [part, ...rule.parts]),
    ...(kind === 'type' ? (rule.types ?? []) : []),
    ...(kind === 'lazy' ? (rule.lazily ?? []) : []),
  ];
  const fits = (name: string): boolean =>
    name === target || (name.endsWith(':*') && target.startsWith(name.slice(0, -1)));
  return allowed.some(fits) ? undefined : `${file} imports ${specifier} (${kind}), but ${rule.because}`;
}

/** A way from a part back to itself; undefined when there is none. */
function cycleIn(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const finished = new Set<string>();
  const search = (path: readonly string[]): readonly string[] | undefined => {
    const last = path.at(-1)!;
    if (path.indexOf(last) < path.length - 1) return path.slice(path.indexOf(last));
    if (finished.has(last)) return undefined;
    for (const next of edges.get(last) ?? []) {
      const cycle = search([...path, next]);
      if (cycle !== undefined) return cycle;
    }
    finished.add(last);
    return undefined;
  };
  return [...edges.keys()].map((part) => search([part])).find((cycle) => cycle !== undefined);
}

function partEdges(imports: readonly Import[]): ReadonlyMap<string, ReadonlySet<string>> {
  const edges = new Map<string, Set<string>>();
  for (const imported of imports) {
    const [from, to] = [partOf(imported.file), targetOf(imported)];
    if (to === undefined || to === from) continue;
    edges.set(from, (edges.get(from) ?? new Set()).add(to));
  }
  return edges;
}

describe('imports', () => {
  it('are found however they are written', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type {\n  B,\n} from '../model.ts';",
      "export * from './c.ts';",
      "import 'side-effect';",
      "const d = await import('../store/index.ts');",
      "const e = createRequire(import.meta.url)('compromise');",
    ].join('\n');
    expect(importsOf('cli/x.ts', text).map(({ specifier, kind }) => `${kind} ${specifier}`)).toEqual([
      'value ./a.ts',
      'type ../model.ts',
      'value ./c.ts',
      'value side-effect',
      'lazy ../store/index.ts',
      'lazy compromise',
    ]);
  });

  it('keep the rule of their part', () => {
    expect(IMPORTS.map(broken).filter((message) => message !== undefined)).toEqual([]);
  });

  it.each([
    ['a stage that prints', { file: 'graph/x.ts', specifier: '../cli/messages.ts', kind: 'value' }],
    ['a tagger that sees the store', { file: 'tag/x.ts', specifier: '../store/index.ts', kind: 'type' }],
    [
      'a command that loads a stage at once',
      { file: 'cli/x.ts', specifier: '../store/index.ts', kind: 'value' },
    ],
    ['a package that a part has no use for', { file: 'relate/x.ts', specifier: 'node:fs', kind: 'value' }],
    ['a part that the table does not name', { file: 'util/x.ts', specifier: '../model.ts', kind: 'type' }],
  ] as const)('would not keep it: %s', (_, imported) => {
    expect(broken(imported)).toBeDefined();
  });

  it('make no circle of parts', () => {
    expect(cycleIn(partEdges(IMPORTS))).toBeUndefined();
    expect(
      cycleIn(
        new Map([
          ['a', new Set(['b'])],
          ['b', new Set(['c'])],
          ['c', new Set(['b'])],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });

  it.each(ONE_FILE)('of %s in %s stand in %s alone', (specifier, part, file, because) => {
    const files = IMPORTS.filter(
      (imported) => partOf(imported.file) === part && imported.specifier === specifier,
    );
    expect([...new Set(files.map((imported) => imported.file))], because).toEqual([file]);
  });

  it('of a command are made when it is asked for', () => {
    const loading = (kind: Import['kind']): readonly string[] =>
      IMPORTS.filter((imported) => imported.kind === kind && imported.specifier.includes('/commands/')).map(
        ({ file }) => file,
      );
    expect([...new Set(loading('lazy'))]).toEqual(['cli/commands.ts']);
    expect(loading('value')).toEqual([]);
  });

  it('give every rule a part that exists', () => {
    expect([...RULES.keys()].sort()).toEqual([...new Set(FILES.map(partOf))].sort());
  });
});

describe('source files', () => {
  it.each(BANNED)('do not say %s outside of %j', (what, parts, because) => {
    const sayers = FILES.filter((file) => !parts.includes(partOf(file))).filter((file) =>
      what.test(readFileSync(join(SOURCE, file), 'utf8')),
    );
    expect(sayers, because).toEqual([]);
  });
});
