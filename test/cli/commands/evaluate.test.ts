import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Finished, NAMES, run, type Setting } from '../terminal.ts';

const EXAMPLE = join(import.meta.dirname, '../../../fixtures/evaluate/annotated.jsonl');

const GOLD = [
  {
    id: 'pier',
    text: 'Mirela Kovan met Tomás Ibarra in Port Sable. Harbour Watch came on Monday.',
    entities: [
      { start: 0, end: 12, type: 'PER' },
      { start: 17, end: 29, type: 'ORG' },
      { start: 33, end: 37, type: 'LOC' },
      { start: 67, end: 73, type: 'DATE' },
    ],
  },
  { id: 'strike', text: 'The zyxers waited.', entities: [{ start: 4, end: 10, type: 'ORG' }] },
];
const LINES = GOLD.map((record) => `${JSON.stringify(record)}\n`).join('');

function evaluate(argv: readonly string[], setting: Setting = {}): Promise<Finished> {
  return run(['evaluate', '-', ...argv], { stdin: LINES, columns: 100, ...setting });
}

describe('evaluate', () => {
  it('prints precision, recall and F1 for each type and for all, exact and overlap', async () => {
    expect(await evaluate([])).toEqual({
      code: 0,
      out: `match    type          precision  recall     F1  right  found  annotated
exact    person             50.0   100.0   66.7      1      2          1
exact    organization        0.0     0.0    0.0      0      1          2
exact    location            0.0     0.0    0.0      0      1          1
exact    all                25.0    25.0   25.0      1      4          4
overlap  person             50.0   100.0   66.7      1      2          1
overlap  organization        0.0     0.0    0.0      0      1          2
overlap  location          100.0   100.0  100.0      1      1          1
overlap  all                50.0    50.0   50.0      2      4          4
`,
      err: 'Not counted: 1 annotation of other types (DATE 1).\n',
    });
  });

  it('shows samples of each kind of mistake', async () => {
    const { out } = await evaluate(['--errors', '3']);
    expect(out.slice(out.indexOf('\n\n') + 2)).toBe(`1 name found where nothing is annotated
  pier: organization: Mirela Kovan met Tomás Ibarra in Port Sable. «Harbour Watch» came on Monday.

1 name annotated where nothing is found
  strike: organization: The «zyxers» waited.

1 name found as another type
  pier: person, annotated as organization: Mirela Kovan met «Tomás Ibarra» in Port Sable. Harbour…

1 name found with another beginning or end
  pier: location, annotated as «Port»: …Kovan met Tomás Ibarra in «Port Sable». Harbour Watch came…
`);
  });

  it('writes JSON', async () => {
    const { out } = await evaluate(['--json']);
    const { documents, exact, overlap, ...rest } = JSON.parse(out);
    expect({ documents, rest }).toEqual({ documents: 2, rest: {} });
    expect(exact.all).toEqual({ right: 1, gold: 4, found: 4, precision: 0.25, recall: 0.25, f1: 0.25 });
    expect(overlap.location.f1).toBe(1);
    const { mistakes } = JSON.parse((await evaluate(['--format', 'json', '--errors', '1'])).out);
    expect(mistakes.counts).toEqual({ spurious: 1, missed: 1, 'wrong-type': 1, 'wrong-boundary': 1 });
    expect(mistakes.samples[0]).toMatchObject({ document: 'pier', found: { text: 'Harbour Watch' } });
  });

  it('reads a file, with the names of the user', async () => {
    const { code, out } = await run(['evaluate', EXAMPLE, '--gazetteer', NAMES, '-q']);
    expect(code).toBe(0);
    expect(out).toMatch(/^exact +all +\d+\.\d +\d+\.\d +\d+\.\d +\d+ +\d+ +27$/m);
  });

  it('names the lines that are no record, and goes on', async () => {
    const { code, out, err } = await evaluate([], { stdin: `nonsense\n${LINES}` });
    expect(code).toBe(0);
    expect(err).toMatch(/^stdin:1: warning\[bad-gold-record\] /);
    expect(out).toBe((await evaluate([])).out);
  });

  it('shows nothing that a terminal would obey', async () => {
    const text = 'The \u001b[2Jzyxers waited.';
    const stdin = JSON.stringify({ id: '\u001b[31m', text, entities: [{ start: 4, end: 8, type: 'ORG' }] });
    for (const format of ['table', 'json']) {
      const { code, out } = await evaluate(['--errors', '1', '--format', format], { stdin });
      expect(code).toBe(0);
      expect(out).not.toContain('\u001b');
    }
  });

  it('says nothing of what was asked quietly', async () => {
    expect((await evaluate(['-q'])).err).toBe('');
  });

  it.each([
    ['an empty pipe', '-', '', 'no annotated text in standard input'],
    ['a pipe without a record', '-', 'a\nb\n', 'no annotated text in standard input'],
    ['a missing file', join(EXAMPLE, 'nowhere'), '', 'There is no file or folder'],
    ['a folder', NAMES, '', 'is a folder'],
  ])('fails on %s', async (_, path, stdin, message) => {
    const { code, out, err } = await run(['evaluate', path], { stdin });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
