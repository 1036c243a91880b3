import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addition, withoutAddition } from '../../../src/resolve/decisions/append.ts';
import { parseDecisions } from '../../../src/resolve/index.ts';

const LINE = 'merge: Ana = Anna';

describe('a line more', () => {
  test.each([
    ['', 'merge: Ana = Anna\n'],
    ['# mine\n', 'merge: Ana = Anna\n'],
    ['# mine', '\nmerge: Ana = Anna\n'],
    ['# mine\r\n', 'merge: Ana = Anna\r\n'],
    ['# mine\r\n# more', '\r\nmerge: Ana = Anna\r\n'],
    ['# mine\n# more\r\n', 'merge: Ana = Anna\r\n'],
    ['# mine\r', 'merge: Ana = Anna\r'],
  ])('behind %j', (text, added) => {
    expect(addition(text, LINE)).toBe(added);
  });

  test('in a new file stands below comments', () => {
    const text = addition(undefined, LINE);
    expect(text).toMatch(/^# .*\n# .*\n\nmerge: Ana = Anna\n$/);
    expect(parseDecisions(text, '')).toMatchObject({ decisions: [{ kind: 'merge' }], problems: [] });
  });

  test('is the last decision of any file, and leaves without a trace', () => {
    const text = fc.option(
      fc.string({ unit: fc.constantFrom('a', ':', '=', '\n', '\r', '\r\n', 'apart: A | B', 'in: x') }),
      {
        nil: undefined,
      },
    );
    fc.assert(
      fc.property(text, (before) => {
        const added = addition(before, LINE);
        const after = `${before ?? ''}${added}`;
        expect(parseDecisions(after, '').decisions.at(-1)).toMatchObject({ kind: 'merge', documents: [] });
        expect(withoutAddition(after, added)).toBe(before ?? '');
      }),
    );
  });

  test('is not taken from where something else stands', () => {
    expect(withoutAddition(`${LINE}\n# more\n`, `${LINE}\n`)).toBeUndefined();
    expect(withoutAddition(LINE, `${LINE}\n`)).toBeUndefined();
    expect(withoutAddition(undefined, `${LINE}\n`)).toBeUndefined();
  });
});
