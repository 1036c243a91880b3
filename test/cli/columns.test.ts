import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/cli/columns.ts';

const BEYOND_LATIN = ['漢字', '👩‍🚒', 'Кот', 'שלום', 'e\u0301', '©\ufe0f', '한국', 'ﾊﾞ', '\u200b', '\ud800'];

describe('columnsOf', () => {
  it.each([
    ['', 0],
    ['Joaquín “El Chapo” Guzmán Loera…', 32],
    ['漢字', 4],
    ['👩‍🚒', 2],
    ['e\u0301', 1],
    ['a\u00adb', 2],
  ])('%j takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  it('takes no short way that is a wrong one', () => {
    const texts = Array.from({ length: 0x3000 }, (_, code) => `a${String.fromCodePoint(code)}b`);
    const wrong = [...texts, ...BEYOND_LATIN].filter((text) => columnsOf(text) !== stringWidth(text));
    expect(wrong).toEqual([]);
  });
});
