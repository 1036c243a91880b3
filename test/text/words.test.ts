import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/text/words.ts';

function keys(text: string): readonly string[] {
  return wordsIn(text).map(({ key }) => key);
}

describe('the words of a text', () => {
  it('have neither case nor accents nor signs', () => {
    expect(keys('¡El NIÑO fue a Łódź, en 2015!')).toEqual(['el', 'nino', 'fue', 'a', 'lodz', 'en', '2015']);
    expect(keys('Straße, Мир, ١٢')).toEqual(['strasse', 'мир', '١٢']);
  });

  it('end at apostrophes, hyphens and stops', () => {
    expect(keys("O'Brien’s al-Qaeda, U.S. okinaʻs")).toEqual([
      ...['o', 'brien', 's', 'al', 'qaeda', 'u', 's', 'okina', 's'],
    ]);
    expect(keys('"a" OR b* -c (d) {e}:f ^g a\0b')).toEqual([
      ...['a', 'or', 'b', 'c', 'd', 'e', 'f', 'g', 'a', 'b'],
    ]);
  });

  it('are letters where a script writes no spaces', () => {
    expect(keys('東京のDEA局')).toEqual(['東', '京', 'の', 'dea', '局']);
  });

  it('do not show soft hyphens and joiners', () => {
    expect(keys('cruci\u00adal')).toEqual(['crucial']);
    expect(keys('می\u200cخواهم')).toEqual(['میخواهم']);
    expect(keys('\u00ad \u200d')).toEqual([]);
  });

  it('say where they stand', () => {
    const text = '🙂 Él, sí.';
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Él', 'sí']);
  });

  it('of any text are in order, and without a space, a quotation mark or a NUL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end, key } of wordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(key).not.toMatch(/^$|[\s"\0]/u);
          last = end;
        }
      }),
    );
  });
});
