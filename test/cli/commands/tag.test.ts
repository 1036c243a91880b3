import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HARBOUR, NAMES, run } from '../terminal.ts';

interface Record {
  readonly id: string;
  readonly mentions: readonly { readonly text: string; readonly rule: string }[];
}

function records(out: string): readonly Record[] {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record);
}

describe('tag', () => {
  it('prints one record a document, and what was skipped beside it', async () => {
    const { code, out, err } = await run(['tag', HARBOUR]);
    expect(code).toBe(0);
    expect(records(out).map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ['2021-03-04-pier.txt', 7],
      ['2021-04-10-strike.md', 4],
      ['drafts/later.txt', 2],
    ]);
    expect(out).not.toContain('"entity"');
    expect(err).toContain('plan.pdf: warning[unread-format]');
  });

  it('is quiet on request', async () => {
    expect((await run(['tag', HARBOUR, '--quiet'])).err).toBe('');
  });

  it('reads JSONL from standard input', async () => {
    const stdin = '{"id": "a", "text": "Tomás Ibarra left."}\nnot json\n';
    const { code, out, err } = await run(['tag', '-'], { stdin });
    expect(code).toBe(0);
    expect(records(out)[0]?.mentions).toMatchObject([
      { text: 'Tomás Ibarra', rule: 'gazetteer:person:tomas-ibarra' },
    ]);
    expect(err).toMatch(/^stdin:2: warning\[bad-record\]/);
  });

  it('takes --gazetteer and --exclude', async () => {
    const { code, out } = await run(['tag', HARBOUR, '--gazetteer', NAMES, '--exclude', '*.txt', '-q']);
    expect(code).toBe(0);
    expect(records(out).map(({ id }) => id)).toEqual(['2021-04-10-strike.md']);
  });

  it('names at most ten problems of a kind', async () => {
    const stdin = `{"id": "a", "text": "x"}\n${'nonsense\n'.repeat(30)}`;
    const { err } = await run(['tag', '-'], { stdin });
    expect(err.match(/warning\[bad-record\]/g)).toHaveLength(10);
    expect(err).toContain('and 11 more of [bad-record]');
  });

  it('ends quietly when its reader leaves', async () => {
    expect(await run(['tag', HARBOUR], { readerLeavesAfter: 1 })).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    ['a folder that is missing', [join(HARBOUR, 'nowhere')], '', 'There is no file or folder'],
    ['a file that is not read yet', [join(HARBOUR, 'plan.pdf')], '', 'unread-format'],
    ['an empty pipe', ['-'], '', 'standard input'],
    [
      'a folder without names',
      [HARBOUR, '--gazetteer', join(NAMES, 'nowhere')],
      '',
      'There is no gazetteer folder',
    ],
  ])('fails on %s', async (_, argv, stdin, message) => {
    const { code, out, err } = await run(['tag', ...argv], { stdin });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

describe('tag --explain', () => {
  const stdin = `${JSON.stringify({ id: 'wires/1', text: '🙂 Tomás Ibarra left.\nHe met Oqwe Urumi\u202e and Zzyx.' })}\n`;
  const explained = (...argv: readonly string[]) => run(['tag', '-', '--explain', ...argv], { stdin });

  it('prints each possible name with its votes, or why it is none', async () => {
    const { code, out } = await explained();
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.replace(/0\.\d+/g, '0.5'))).toEqual([
      'wires/1:1:3: «Tomás Ibarra» person 0.5',
      '    person  gazetteer:person:tomas-ibarra  0.5',
      '    person  two-unknown-names              0.5',
      'wires/1:2:8: «Oqwe Urumi» rejected: not certain enough: person 0.5, 0.5 is needed',
      '    person  two-unknown-names  0.5',
      'wires/1:2:24: «Zzyx» rejected: nothing speaks for a name',
      '',
    ]);
  });

  it('says the same in JSON, one line a document', async () => {
    const { out } = await explained('--format', 'jsonl');
    expect(out).toMatch(/^[^\n]*\n$/);
    expect(JSON.parse(out)).toMatchObject({
      id: 'wires/1',
      path: 'stdin',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      names: [
        {
          start: 3,
          end: 15,
          line: 1,
          column: 3,
          text: 'Tomás Ibarra',
          isMention: true,
          type: 'person',
          because: expect.stringContaining('gazetteer:person:tomas-ibarra'),
          votes: expect.arrayContaining([
            { type: 'person', rule: 'gazetteer:person:tomas-ibarra', weight: 0.99 },
          ]),
        },
        {
          text: 'Oqwe Urumi',
          isMention: false,
          type: 'person',
          because: expect.stringMatching(/^not certain enough/),
        },
        { text: 'Zzyx', isMention: false, type: null, score: 0, votes: [] },
      ],
    });
  });

  it('names as mentions what tag finds, with the same scores', async () => {
    const mentions = records((await run(['tag', HARBOUR])).out).map((record) => record.mentions);
    const { out } = await run(['tag', HARBOUR, '--explain', '--format', 'jsonl']);
    const kept = out
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { names: readonly { isMention: boolean }[] }).names)
      .map((names) => names.filter(({ isMention }) => isMention));
    expect(kept).toMatchObject(
      mentions.map((document) => document.map(({ rule: _, ...mention }) => mention)),
    );
  });

  it('never shows a score that is too low as one that is enough', async () => {
    const { hundredths } = await import('../../../src/cli/explanation-lines.ts');
    expect([0.499, 0.999, 0.29, 0.5, 1].map(hundredths)).toEqual(['0.49', '0.99', '0.29', '0.50', '1.00']);
  });

  it('has colours where they are wanted alone', async () => {
    expect((await explained()).out).not.toContain('\u001b');
    expect((await explained('--color')).out).toContain('\u001b[1m«Tomás Ibarra»');
  });

  it('is what --format is about', async () => {
    const { code, out, err } = await run(['tag', '-', '--format', 'jsonl'], { stdin });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--explain');
  });
});
