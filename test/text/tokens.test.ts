import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Character, characterAt, isWordCharacter } from '../../src/text/characters.ts';
import { isCapitalised, Shape, type Tokens, tokenize, withoutStops } from '../../src/text/tokens.ts';

const SHAPES = Object.keys(Shape);

function tokensOf(text: string): readonly string[] {
  const { count, start, end } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
}

function shapeOf(word: string): string | undefined {
  const { count, shape } = tokenize(word);
  return count === 1 ? SHAPES[shape[0]!] : undefined;
}

describe('words, numbers and marks', () => {
  test.each([
    ['Ana Ruiz spoke.', 'Ana|Ruiz|spoke|.'],
    ['Cocaine, heroin; (and) more!', 'Cocaine|,|heroin|;|(|and|)|more|!'],
    ['“Chepe”—no', '“|Chepe|”|—|no'],
    ['a\u00a0b\tc\r\nd', 'a|b|c|d'],
    ['U.S. troops in Washington, D.C.', 'U.S.|troops|in|Washington|,|D.C.'],
    ['the U.S., the U.N.', 'the|U.S.|,|the|U.N.'],
    ['George W. Bush and J.K. Rowling', 'George|W.|Bush|and|J.K.|Rowling'],
    ['at 5 a.m. sharp', 'at|5|a.m.|sharp'],
    ['Gen. Mejia', 'Gen|.|Mejia'],
    ['a cat. I left', 'a|cat|.|I|left'],
    ['plan b. It', 'plan|b|.|It'],
    ['It cost 3.5 million', 'It|cost|3|.|5|million'],
    ["Rexhepi’s wife, Rexhepi's son", "Rexhepi|’s|wife|,|Rexhepi|'s|son"],
    ['FARC’S MEN', 'FARC|’S|MEN'],
    ["O'Brien of N'Djamena", "O'Brien|of|N'Djamena"],
    ["the Zetas' boss", "the|Zetas|'|boss"],
    ["rock 'n' roll", "rock|'|n|'|roll"],
    ['Ould-Abdel al-Shabaab', 'Ould|-|Abdel|al|-|Shabaab'],
    ['see https://example.org/A_b?c=(D) now', 'see|https://example.org/A_b?c=(D)|now'],
    ['www.example.org, then', 'www.example.org,|then'],
    ['httpd and wwww', 'httpd|and|wwww'],
    ['Jose\u0301 Mari\u0301a', 'Jose\u0301|Mari\u0301a'],
    ['', ''],
    [' \n\t ', ''],
  ])('%j', (text, tokens) => {
    expect(tokensOf(text).join('|')).toBe(tokens);
  });
});

describe('the shape of a token', () => {
  test.each([
    ['lower', ['gang', 'a.m.', 'ñandú', 'm23']],
    ['title', ['Quito', 'Ñuñoa', 'Ébola', 'Öztürk']],
    ['upper', ['FARC', 'U.S.', 'M23', 'ELN', 'A4']],
    ['mixed', ['InSight', 'McDonald', 'iPhone', 'FARCs', "O'Brien"]],
    ['initial', ['J.', 'J']],
    ['number', ['18', '2nd', '151']],
    ['punctuation', [',', '“', '\ud83d', '\u0000']],
    ['other', ['北京', 'قطر', 'www.example.org', 'https://example.org']],
  ])('%s', (shape, words) => {
    expect(words.map((word) => [word, shapeOf(word)])).toEqual(words.map((word) => [word, shape]));
  });

  test('what stands behind a handle sign is no word', () => {
    const { shape } = tokenize('@QuitoNews #Guayaquil Quito');
    expect([...shape].map((code) => SHAPES[code])).toEqual([
      'punctuation',
      'other',
      'punctuation',
      'other',
      'title',
    ]);
  });

  test('a possessive needs a word before it', () => {
    const { shape } = tokenize("Ana's 's");
    expect([...shape].map((code) => SHAPES[code])).toEqual(['title', 'possessive', 'punctuation', 'lower']);
  });

  test('what begins or continues a name by its shape alone', () => {
    const capitalised = Object.entries(Shape).flatMap(([name, shape]) =>
      isCapitalised(shape) ? [name] : [],
    );
    expect(capitalised.sort()).toEqual(['initial', 'mixed', 'title', 'upper']);
  });
});

test.each([
  ['U.S.', 'US'],
  ['J.', 'J'],
  ['Quito', 'Quito'],
  ['', ''],
])('%j without stops is %j', (word, plain) => {
  expect(withoutStops(word)).toBe(plain);
});

describe('for every text', () => {
  const hostile = fc.constantFrom(
    "'s",
    '’',
    'U.S.',
    'https://',
    'www.',
    '\ud800',
    '\udc00',
    '\u0000',
    '\n',
    'É',
    '٣',
    '@',
  );
  const anyText = fc
    .array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 4 })))
    .map((parts) => parts.join(''));

  test('tokens are in order, disjoint, not empty, and hold every word character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        expect(faults(text, tokens)).toEqual([]);
      }),
    );
  });

  test('what is between two tokens is white space alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { count, start, end } = tokenize(text);
        let rest = text.slice(0, start[0] ?? text.length);
        for (let i = 0; i < count; i++) rest += text.slice(end[i], start[i + 1] ?? text.length);
        for (let at = 0; at < rest.length; at++)
          expect([Character.space, Character.newline]).toContain(characterAt(rest, at));
      }),
    );
  });

  test('a part of a text gives tokens of that part', () => {
    const part = fc.tuple(anyText, fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(part, ([text, one, other]) => {
        const [from, to] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        const { count, start, end } = tokenize(text, from, to);
        expect(count === 0 || (start[0]! >= from && end[count - 1]! <= to)).toBe(true);
      }),
    );
  });
});

function faults(text: string, { count, start, end }: Tokens): readonly string[] {
  const found: string[] = [];
  const covered = new Uint8Array(text.length);
  for (let i = 0; i < count; i++) {
    if (start[i]! < (end[i - 1] ?? 0)) found.push(`token ${i} overlaps`);
    if (end[i]! <= start[i]!) found.push(`token ${i} is empty`);
    covered.fill(1, start[i], end[i]);
  }
  for (let at = 0; at < text.length; at++)
    if (isWordCharacter(characterAt(text, at)) && covered[at] === 0) found.push(`${at} is in no token`);
  return found;
}
