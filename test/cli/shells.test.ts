/** The tab key in real shells: keys go in at a terminal, and what the shell then runs is looked at. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entityOf, storeNames } from './stored-names.ts';
import { sharedFolder } from './terminal.ts';

const BIN = join(import.meta.dirname, '../../bin/corpus-graph.js');
const folder = sharedFolder();
const work = join(folder, 'work');
const heard = join(folder, 'heard');
const PROMPT = 'READY> ';
/** In milliseconds. */
const [PATIENCE, PAUSE] = [10_000, 20];

/** How each is started, and made ready; the prompt is written so that its echo is not taken for it. */
const SHELLS = [
  ['bash', 'bash --norc --noprofile -i', `PS1='READY''> '; eval "$(corpus-graph completion bash)"`],
  ['zsh', 'zsh -f -i', `PS1='READY''> '; eval "$(corpus-graph completion zsh)"`],
  [
    'fish',
    'fish --no-config -i',
    `function fish_prompt; echo -n 'READY''> '; end; corpus-graph completion fish | source`,
  ],
] as const;

/** Names that a shell would obey, each found by its first letters. */
const HOSTILE = [
  'Alpha $(touch obeyed) Ltd',
  'Bravo `touch obeyed`',
  `Charlie "C" & 'D'; touch obeyed`,
  'Delta \\ > obeyed',
  'Echo | touch obeyed #',
  'Foxtrot ~ =x {a,b} * ? [c]',
];
/** Between double quotes bash would take it for earlier commands, so it is offered outside of them. */
const RECALLED = 'Golf !! !$';

beforeAll(() => {
  mkdirSync(work);
  storeNames(join(work, 'corpus-graph.db'), [
    entityOf('organization:sinaloa-cartel', 'Sinaloa Cartel'),
    entityOf('person:jose', 'José Adolfo Macías'),
    entityOf('organization:golf', RECALLED),
    ...HOSTILE.map((name, i) => entityOf(`organization:${i}`, name)),
  ]);
  writeFileSync(join(work, 'network one.gexf'), '');
  // What the shell runs tells its words; what the scripts ask is answered by the program.
  const program = join(folder, 'corpus-graph');
  writeFileSync(
    program,
    `#!/bin/sh
case $1 in __complete|completion) exec '${process.execPath}' '${BIN}' "$@" ;; esac
printf '%s\\n' "$@" > '${heard}.new' && mv '${heard}.new' '${heard}'
`,
  );
  chmodSync(program, 0o755);
});

function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

async function until(holds: () => boolean, what: () => string): Promise<void> {
  for (let waited = 0; !holds(); waited += PAUSE) {
    if (waited > PATIENCE) throw new Error(`never came: ${what()}`);
    await setTimeout(PAUSE);
  }
}

/** A shell at a terminal, which waits for keys. */
interface Session {
  /** The words that the shell runs once these keys and Enter are pressed. */
  readonly press: (keys: string) => Promise<readonly string[]>;
  /** Waits for the shell to end: it may have something to write. */
  readonly close: () => Promise<unknown>;
}

async function open(command: string, setup: string): Promise<Session> {
  const env = {
    PATH: [folder, process.env.PATH].join(delimiter),
    HOME: folder,
    TERM: 'xterm',
    LC_ALL: 'C.UTF-8',
  };
  const child: ChildProcess = spawn('script', ['-qec', command, '/dev/null'], { cwd: work, env });
  let shown = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (shown += text));
  const prompt = (): Promise<void> =>
    until(
      () => shown.includes(PROMPT),
      () => JSON.stringify(shown),
    );
  child.stdin!.write(`${setup}\n`);
  await prompt();
  return {
    press: async (keys) => {
      rmSync(heard, { force: true });
      shown = '';
      child.stdin!.write(keys);
      child.stdin!.write('\r');
      await until(
        () => existsSync(heard),
        () => JSON.stringify(shown),
      );
      await prompt();
      return readFileSync(heard, 'utf8').split('\n').slice(0, -1);
    },
    close: () => {
      child.stdin!.end('\u0003exit\r');
      return once(child, 'close');
    },
  };
}

describe.each(SHELLS)('%s', (shell, command, setup) => {
  const isThere = isInstalled(shell) && isInstalled('script');
  let session: Session;
  beforeAll(async () => {
    if (isThere) session = await open(command, setup);
  }, PATIENCE);
  afterAll(() => session?.close());

  it.skipIf(!isThere)('completes commands, options, values, names and files', async () => {
    expect(await session.press('corpus-graph nei\t')).toEqual(['neighbours']);
    expect(await session.press('corpus-graph top --lim\t3')).toEqual(['top', '--limit', '3']);
    expect(await session.press('corpus-graph top --type per\t')).toEqual(['top', '--type', 'person']);
    expect(await session.press('corpus-graph why Sin\t')).toEqual(['why', 'Sinaloa Cartel']);
    expect(await session.press('corpus-graph why Sinaloa\\ C\t')).toEqual(['why', 'Sinaloa Cartel']);
    expect(await session.press('corpus-graph why "Sinaloa C\t')).toEqual(['why', 'Sinaloa Cartel']);
    expect(await session.press('corpus-graph why person:j\t')).toEqual(['why', 'person:jose']);
    expect(await session.press('corpus-graph export -o net\t')).toEqual(['export', '-o', 'network one.gexf']);
  });

  it.skipIf(!isThere)('finds names without their accents', async () => {
    const [, name] = await session.press('corpus-graph why jose\t');
    expect(
      name
        ?.normalize('NFD')
        .replace(/\u0301/g, '')
        .toLowerCase(),
    ).toBe('jose adolfo macias');
  });

  it.skipIf(!isThere)('obeys no name', async () => {
    for (const name of HOSTILE) {
      expect(await session.press(`corpus-graph why ${name.slice(0, 4)}\t`)).toEqual(['why', name]);
      expect(await session.press(`corpus-graph why "${name.slice(0, 4)}\t`)).toEqual(['why', name]);
    }
    expect(await session.press('corpus-graph why Golf\t')).toEqual(['why', RECALLED]);
    expect(readdirSync(work).sort()).toEqual(['corpus-graph.db', 'network one.gexf']);
  });

  it.skipIf(!isThere)('leaves alone what it does not know', async () => {
    expect(await session.press('corpus-graph why Zebra\t')).toEqual(['why', 'Zebra']);
    expect(await session.press('corpus-graph why Sin --db none.db Sin\t')).toEqual([
      'why',
      'Sin',
      '--db',
      'none.db',
      'Sin',
    ]);
  });
});
