import { describe, expect, test } from 'vitest';
import { foldCorpus, type Reader } from '../../../src/pipeline.ts';
import { parseDecisions } from '../../../src/resolve/index.ts';
import { createJudge } from '../../../src/tag/index.ts';
import { CUES } from '../../segment/tiny-cues.ts';
import { EMPTY } from '../corpora.ts';
import { corpusOf } from './decided.ts';

const READER: Reader = { lexicon: EMPTY, cues: CUES, judge: createJudge() };
const TAGGED = corpusOf({
  'a.txt': '[P Ana Ruiz] met [P Luis Gil].',
  'b.txt': '[P La Negra] met [P Luis Gil]. [O Print].',
});
const EARLIER = { code: 'empty-file', severity: 'warning', message: 'It is empty.' } as const;

const fold = (text: string) =>
  foldCorpus(TAGGED, READER, { kind: 'sentence' }, [EARLIER], {
    decisions: parseDecisions(text, 'decisions.txt').decisions,
  });

describe('a corpus folded with decisions', () => {
  test('counts what was decided', () => {
    const { network, problems } = fold('merge: Ana Ruiz = La Negra\nignore: Print');
    expect(network.coMentions).toMatchObject([{ a: 'person:ana-ruiz', b: 'person:luis-gil', weight: 2 }]);
    expect(network.entities.map(({ id }) => id)).toEqual(['person:ana-ruiz', 'person:luis-gil']);
    expect(problems).toEqual([EARLIER]);
  });

  test('tells which decisions match nothing, behind the run’s other problems', () => {
    expect(fold('ignore: Share').problems.map(({ code }) => code)).toEqual(['empty-file', 'unused-decision']);
  });

  test('is byte for byte what it was once the decisions are deleted', () => {
    const without = JSON.stringify(fold(''));
    expect(JSON.stringify(fold('merge: Ana Ruiz = La Negra'))).not.toBe(without);
    expect(JSON.stringify(fold('# merge: Ana Ruiz = La Negra'))).toBe(without);
  });
});
