import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storable } from '../../src/load/storable.ts';

const anyString = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
});

describe('storable', () => {
  test.each([
    ['a\0b', 'a\ufffdb', 1],
    ['\ud800', '\ufffd', 1],
    ['\udc00\ud800', '\ufffd\ufffd', 2],
    ['\ud83d\ude00\ud83d', '\ud83d\ude00\ufffd', 1],
  ])('%j', (text, clean, replaced) => {
    expect(storable(text)).toEqual({ text: clean, replaced });
  });

  test.each(['', 'plain', 'José\r\n\t', '\ud83d\ude00', '\ufffd'])('%j is kept', (text) => {
    expect(storable(text)).toEqual({ text, replaced: 0 });
  });

  test('any string keeps its length, survives UTF-8 and holds no U+0000', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const result = storable(text);
        expect(result.text).toHaveLength(text.length);
        expect(Buffer.from(result.text).toString()).toBe(result.text);
        expect(result.text).not.toContain('\0');
        const changed = [...Array(text.length).keys()].filter((i) => text[i] !== result.text[i]);
        expect(changed).toHaveLength(result.replaced);
      }),
    );
  });
});
