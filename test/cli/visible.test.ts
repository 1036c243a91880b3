import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, visible, visibleJson } from '../../src/cli/visible.ts';

/** Of any code units, halves of characters among them. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

describe('visible', () => {
  it.each([
    ['an escape sequence', '\u001b[2J', '\\x1b[2J'],
    ['a line break', 'a\nb', 'a\\x0ab'],
    ['U+0000', '\u0000', '\\x00'],
    ['a C1 control', '\u009b31m', '\\x9b31m'],
    ['a right-to-left override', 'abc\u202etxt', 'abc\\u202etxt'],
    ['half a character', '\ud800!', '\\ud800!'],
  ])('shows %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(['Tomás Ibarra', 'Ørsted & Søn', '漢字', 'שלום', '👩‍🚒', '“El Viejo”', '__proto__', '<script>'])(
    'leaves %s as it is',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );
});

describe('visibleJson', () => {
  it('means the same and holds nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const json = visibleJson(JSON.stringify(texts, null, 1));
        expect(JSON.parse(json)).toEqual(texts);
        expect(json).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});

describe('oneLine', () => {
  it('makes one space of what separates words', () => {
    expect(oneLine('a \n\t b\u2028c')).toBe('a b c');
  });
});
