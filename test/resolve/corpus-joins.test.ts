import { describe, expect, test } from 'vitest';
import { corpusJoin, nicknameOf, shorterFormOf } from '../../src/resolve/corpus-joins.ts';

describe('the reason of a join across documents', () => {
  test.each(['Ana Vega Ruiz', 'Daniel “El Loco” Barrera', 'Ana\nVega', 'shorter form of X'])(
    'is read as it was written of %j',
    (full) => {
      expect(corpusJoin(shorterFormOf(full))).toEqual({ rule: 'shorter form', full });
      expect(corpusJoin(nicknameOf('pepe', full))).toEqual({ rule: 'nickname', full });
    },
  );

  test.each([
    'same name',
    'surname of Ana Vega',
    'a shorter form of 2 names that differ',
    'decided by hand, a.txt:1',
  ])('is none in %j', (because) => {
    expect(corpusJoin(because)).toBeUndefined();
  });
});
