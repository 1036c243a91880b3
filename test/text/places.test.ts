import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesIn } from '../../src/text/places.ts';

const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', 'é', '🙂', '\ud83d', '\ude42') });

test('counts lines and code points from 1, in whatever order it is asked', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(30)), (text, offsets) => {
      const place = placesIn(text);
      for (const offset of offsets.map((each) => Math.min(each, text.length))) {
        const lines = text.slice(0, offset).split('\n');
        expect(place(offset)).toEqual({ line: lines.length, column: [...lines.at(-1)!].length + 1 });
      }
    }),
  );
});
