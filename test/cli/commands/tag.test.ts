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
