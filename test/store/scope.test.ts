import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatScope, parseScope } from '../../src/store/index.ts';
import { scopes } from './corpora.ts';

test('a scope is read as it was written', () => {
  fc.assert(
    fc.property(scopes, (scope) => {
      expect(parseScope(formatScope(scope))).toEqual(scope);
    }),
  );
});

test.each([
  '',
  'Sentence',
  'window',
  'window:',
  'window:0',
  'window:-1',
  'window:1.5',
  'window:3 ',
  'window:1e9',
  'constructor',
])('%j is no scope', (text) => expect(parseScope(text)).toBeUndefined());
