import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/cli/quote.ts';
import type { Span } from '../../src/model.ts';

const SENTENCE =
  'On the second morning the harbour master, Mirela Kovan, walked to the far end of the pier, where the crew ' +
  'of the ferry had left the ropes, and asked Tomás Ibarra for the keys.';

function spanOf(name: string, text = SENTENCE): Span {
  return { start: text.indexOf(name), end: text.indexOf(name) + name.length };
}

const NAMES = [spanOf('Mirela Kovan'), spanOf('Tomás Ibarra')];

describe('quote', () => {
  it('is the sentence where it fits', () => {
    expect(quote(SENTENCE, NAMES, 200)).toBe(SENTENCE);
  });

  it('keeps both names, and leaves out what is far from them', () => {
    expect(quote(SENTENCE, NAMES, 90)).toBe(
      '…the harbour master, Mirela Kovan, walked to … ropes, and asked Tomás Ibarra for the keys.',
    );
    expect(quote(SENTENCE, NAMES, 40)).toBe('…master, Mirela Kovan, … Tomás Ibarra…');
  });

  it('is one line, and shows what a terminal would obey', () => {
    expect(quote('the \u001b[31mred\u001b[0m\n\n  door of\tVell\u202e', [], 80)).toBe(
      'the \\x1b[31mred\\x1b[0m door of Vell\\u202e',
    );
  });

  it('marks and colours the names alone', () => {
    const style = { marks: ['«', '»'] as const, colour: (name: string) => `<${name}>` };
    expect(quote('Kovan saw Vell.', [spanOf('Vell', 'Kovan saw Vell.')], 80, style)).toBe(
      'Kovan saw <«Vell»>.',
    );
  });

  it('takes names that overlap for one, in whatever order', () => {
    const text = 'Bank of Sable Bay';
    const spans = [spanOf('Sable Bay', text), spanOf('Bank of Sable', text)];
    expect(quote(text, spans, 80, { marks: ['«', '»'] })).toBe('«Bank of Sable Bay»');
  });

  it('cuts names that are too wide together', () => {
    const text = `${'A'.repeat(60)} and ${'B'.repeat(60)}`;
    expect(
      quote(
        text,
        [
          { start: 0, end: 60 },
          { start: 65, end: 125 },
        ],
        50,
      ),
    ).toMatch(/^A+….*B+…$/);
  });

  it('begins at the beginning where no name is known', () => {
    expect(quote(SENTENCE, [], 30)).toBe('On the second morning the…');
    expect(quote('', [], 30)).toBe('');
  });

  it('finds its way in a sentence of megabytes', () => {
    const text = `${'word '.repeat(400_000)}Kovan${'x'.repeat(2_000_000)}`;
    expect(quote(text, [{ start: 2_000_000, end: 2_000_005 }], 40)).toContain(' Kovanxxxx');
  });

  it('never is wider than it may be, and never holds a control character', () => {
    const texts = fc.string({
      unit: fc.oneof(fc.constantFrom(' ', ' ', '漢', '\u0000', '\u202e'), fc.string()),
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.integer({ min: 20, max: 120 }), (text, one, other, width) => {
        const [start, end] = [one, other].map((n) => n % (text.length + 1)).sort((a, b) => a - b);
        const line = quote(text, [{ start: start!, end: end! }], width);
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
    );
  });
});
