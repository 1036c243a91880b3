import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Finished, NAMES, run, type Setting, sharedFolder } from '../terminal.ts';

const folder = sharedFolder();
const db = join(folder, 'texts.db');
const cues = fileOf('own', 'cues/titles.txt', 'Captain\n');
fileOf('own', 'cues/organization-heads.txt', 'Guild\n');
// A rule that speaks louder than a shared name finds this one; that a gazetteer knows it is in the reason alone.
fileOf('own', 'organizations/guilds.txt', 'Qued Guild (Sable)\nshared: Qued Guild\nin: Port Sable\n');
fileOf('texts', 'c.txt', 'It rained all night while the Qued Guild met in Port Sable.\n');
fileOf(
  'texts',
  'a.txt',
  'Captain Oqwe Urumi left Port Sable.\n\nThe Zyx Guild paid\u00ad Urumi. Captain Heron slept.\n',
);
fileOf('texts', 'b.txt', 'The Zyx Guild is small. The Zyx Guild met Tomás Ibarra.\n');

/** Writes a file below the folder of the test; its top folder. */
function fileOf(top: string, path: string, text: string): string {
  const file = join(folder, top, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return join(folder, top);
}

beforeAll(async () => {
  expect(await extract()).toMatchObject({ code: 0 });
});

function extract(...gazetteers: readonly string[]): Promise<Finished> {
  const own = [cues, ...gazetteers].flatMap((gazetteer) => ['--gazetteer', gazetteer]);
  return run(['extract', join(folder, 'texts'), '--db', db, ...own, '-q']);
}

function suggest(argv: readonly string[] = [], setting: Setting = {}): Promise<Finished> {
  return run(['suggest', '--db', db, ...argv], setting);
}

describe('suggest', () => {
  it('prints what rules alone found as entries, under the folder of their type, the weightiest first', async () => {
    const { code, out, err } = await suggest();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.replace(/· [a-z-]+ \d.*$/gm, '· RULES')).toBe(`# For a file in people/

# person · 2 mentions in 1 document · RULES
# a.txt:1:9: Captain «Oqwe Urumi» left Port Sable.
Oqwe Urumi
weak: Urumi

# person · 1 mention in 1 document · RULES
# a.txt:3:36: Captain «Heron» slept.
# Not ready to paste: "Heron" is a name of the location "Heron (island)" (${NAMES}/locations/harbour.txt:4); if there are both, write "shared: Heron" in both.
# Heron

# For a file in organizations/

# organization · 3 mentions in 2 documents · RULES
# a.txt:3:5: The «Zyx Guild» paid Urumi.
Zyx Guild
`);
  });

  it('leaves out what a gazetteer knows, though a rule found it', async () => {
    const { out } = await run(['mentions', 'Qued Guild', '--db', db, '--json']);
    expect(JSON.parse(out)).toMatchObject([
      { rule: 'organization-head', because: expect.stringMatching(/^shared name/) },
    ]);
    expect((await suggest()).out).not.toContain('Qued');
  });

  it('says which rules found an entity', async () => {
    expect((await suggest(['--type', 'organization'])).out).toMatch(/ · organization-head 3$/m);
  });

  it('keeps to types, mentions and a limit', async () => {
    const entries = ({ out }: Finished): readonly string[] =>
      out.split('\n').filter((line) => /^[^#]/.test(line));
    expect(entries(await suggest(['--type', 'organization']))).toEqual(['Zyx Guild']);
    expect(entries(await suggest(['--min-mentions', '3']))).toEqual(['Zyx Guild']);
    const first = await suggest(['--limit', '1']);
    expect(entries(first)).toEqual(['Zyx Guild']);
    expect(first.err).toBe('There are more: --limit 5 shows them.\n');
  });

  it('prints what check takes and extract reads, after which there is nothing left to suggest', async () => {
    const { out: people } = await suggest(['--type', 'person']);
    fileOf('pasted', 'people/new.txt', people);
    const { out: organizations } = await suggest(['--type', 'organization']);
    const pasted = fileOf('pasted', 'organizations/new.txt', organizations);
    expect(await run(['check', NAMES, pasted])).toEqual({ code: 0, out: '', err: 'No problems.\n' });
    const { out } = await suggest(['--gazetteer', pasted]);
    expect(out.split('\n').filter((line) => /^[^#]/.test(line))).toEqual([]);
    await extract(pasted);
    expect((await suggest()).out).not.toMatch(/^[^#\n]/m);
    await extract();
  });

  it('ends with 1 where the gazetteers lack nothing', async () => {
    expect(await suggest(['--type', 'location', '--min-mentions', '2'])).toEqual({
      code: 1,
      out: '',
      err: `There is no location with 2 mentions or more in ${db} that the gazetteers lack.\n`,
    });
  });

  it('needs a store', async () => {
    const { code, err } = await run(['suggest', '--db', join(folder, 'nowhere.db'), '--gazetteer', NAMES]);
    expect(code).toBe(2);
    expect(err).toContain('There is no store at');
  });
});
