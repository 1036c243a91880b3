import { describe, expect, it } from 'vitest';
import { MISTAKE_KINDS, type Mistake, mistakesOf, sampleMistakes } from '../../src/evaluate/index.ts';
import { comparisonOf } from './comparisons.ts';

function told(gold: string, found: string): readonly string[] {
  return mistakesOf(comparisonOf(gold, found)).map((mistake) =>
    [mistake.kind, mistake.gold?.text ?? '-', mistake.found?.text ?? '-'].join(' | '),
  );
}

describe('mistakes', () => {
  it.each([
    ['none', '[P Ana Ruiz] left.', '[P Ana Ruiz] left.', []],
    ['missed', '[P Ana Ruiz] left.', 'Ana Ruiz left.', ['missed | Ana Ruiz | -']],
    ['spurious', 'Monday came.', '[P Monday] came.', ['spurious | - | Monday']],
    ['wrong-type', '[P Ana Ruiz]', '[O Ana Ruiz]', ['wrong-type | Ana Ruiz | Ana Ruiz']],
    ['wrong-boundary', '[O Port of Quito]', '[O Port] of Quito', ['wrong-boundary | Port of Quito | Port']],
    ['two for one', '[O Port of Quito]', 'Port of [L Quito]', ['wrong-type | Port of Quito | Quito']],
  ])('%s', (_, gold, found, mistakes) => {
    expect(told(gold, found)).toEqual(mistakes);
  });

  it('stand in their words, cut between two', () => {
    const words = 'word '.repeat(30);
    const [mistake] = mistakesOf(
      comparisonOf(`${words}[P Ana Ruiz] ${words}end`, `${words}Ana Ruiz ${words}end`),
    );
    expect(mistake).toMatchObject({ before: `…${'word '.repeat(11)}`, after: ` ${'word '.repeat(11)}…` });
    const [short] = mistakesOf(comparisonOf('Old [P Ana Ruiz] left.', 'Old Ana Ruiz left.'));
    expect(short).toMatchObject({ before: 'Old ', after: ' left.' });
  });
});

describe('samples', () => {
  const all = Array.from({ length: 40 }, (_, i) =>
    mistakesOf(comparisonOf('[P Ana] [P Eva]', 'Ana [L Eva]', String(i))),
  ).flat();

  it('are so many of each kind, from all over the texts', () => {
    const samples = sampleMistakes(all, 4);
    const documents = (kind: Mistake['kind']): readonly string[] =>
      samples.filter((sample) => sample.kind === kind).map(({ document }) => document);
    expect(documents('missed')).toEqual(['0', '10', '20', '30']);
    expect(documents('wrong-type')).toEqual(['0', '10', '20', '30']);
    expect(samples).toHaveLength(8);
  });

  it('are all where there are fewer', () => {
    const samples = sampleMistakes(all, 100);
    expect(samples).toHaveLength(all.length);
    expect(samples.map(({ kind }) => MISTAKE_KINDS.indexOf(kind))).toEqual(
      samples.map(({ kind }) => MISTAKE_KINDS.indexOf(kind)).toSorted((a, b) => a - b),
    );
  });
});
