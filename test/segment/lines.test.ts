import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/segment/lines.ts';

function textsOf(text: string): readonly string[] {
  return linesOf(text).map((line) => line.text);
}

describe('a paragraph a line', () => {
  test.each([
    ['nothing', '', []],
    ['white space alone', ' \n\t\n\u00a0\u3000\n', []],
    ['spaces at the ends', '  One.  \n\tTwo. ', ['One.', 'Two.']],
    ['blank lines', 'One.\n\n\n\nTwo.', ['One.', 'Two.']],
    ['breaks of Windows', 'One.\r\nTwo.\r\n', ['One.', 'Two.']],
    ['a byte-order mark', '\ufeffOne.\nTwo.', ['One.', 'Two.']],
    ['no break at the end', 'One.', ['One.']],
    [
      'a list of names',
      'Ana Ruiz\nLuis Vega\nEva Paz\nJuan Gil\nSara Cruz\nPía Sol',
      ['Ana Ruiz', 'Luis Vega', 'Eva Paz', 'Juan Gil', 'Sara Cruz', 'Pía Sol'],
    ],
  ])('%s', (_what, text, lines) => {
    expect(textsOf(text)).toEqual(lines);
  });
});

const WRAPPED = `The port of the old harbor has been closed since
Monday, when the police found a tunnel below the
customs house. The mayor said that nobody knew
of it before, and that the two guards who were
on duty that night had been sent home.

A second tunnel was found on the same day in
the fish market, where the workers had long
complained of noise at night.`;

describe('hard-wrapped text', () => {
  test('a single break is a space; a blank line ends the paragraph', () => {
    expect(textsOf(WRAPPED).map((line) => line.replace(/\s+/gu, ' '))).toEqual([
      'The port of the old harbor has been closed since Monday, when the police found a tunnel below the customs house. The mayor said that nobody knew of it before, and that the two guards who were on duty that night had been sent home.',
      'A second tunnel was found on the same day in the fish market, where the workers had long complained of noise at night.',
    ]);
  });

  test('a short line ends the paragraph too', () => {
    const lines = textsOf(
      WRAPPED.replace('on duty that night had been sent home.\n\n', 'on duty had slept.\n'),
    );
    expect(lines[0]).toMatch(/had slept\.$/u);
    expect(lines[1]).toMatch(/^A second tunnel/u);
  });

  test('the spaces of indented lines stay outside the paragraph', () => {
    const [first] = linesOf(WRAPPED.replaceAll(/^(?=.)/gmu, '    '));
    expect(first?.start).toBe(4);
    expect(first?.text).toMatch(/sent home\.$/u);
  });

  test.each([
    [
      'long lines are paragraphs, whatever they begin with',
      `${'so the long line goes on and on '.repeat(5)}\n`.repeat(6),
      6,
    ],
    [
      'lines that begin with capitals are a list or a poem',
      'The sea is wide.\nThe land is dry.\nThe night is long.\nThe day is short.\nThe end is near.\nThe ship is gone.',
      6,
    ],
    ['three breaks are too few to tell', 'one line here\nand one there\nand one more\nand the last', 4],
  ])('%s', (_what, text, count) => {
    expect(linesOf(text)).toHaveLength(count);
  });
});

describe('for every text', () => {
  const part = fc.oneof(
    fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\u3000', 'the word ', 'a\nb', 'Ana Ruiz '),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const anyText = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''));

  test('lines are in order, disjoint and true to the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const line of linesOf(text)) {
          expect(line.start).toBeGreaterThanOrEqual(last);
          expect(line.end).toBeGreaterThan(line.start);
          expect(text.slice(line.start, line.end)).toBe(line.text);
          last = line.end;
        }
      }),
    );
  });

  test('nothing but white space and control characters is left out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rest = '';
        let last = 0;
        for (const { start, end } of linesOf(text)) {
          rest += text.slice(last, start);
          last = end;
        }
        expect(rest + text.slice(last)).toMatch(/^[\s\u0000-\u001f\u200b]*$/u);
      }),
    );
  });
});
