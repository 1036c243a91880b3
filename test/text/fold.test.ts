import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldName, slug } from '../../src/text/fold.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('folding', () => {
  test.each([
    ['case', 'Cali CARTEL', 'cali cartel'],
    ['accents', 'Cártel de Medellín', 'cartel de medellin'],
    ['accents written as marks', 'Jose\u0301', 'jose'],
    [
      'letters that Unicode does not decompose',
      'Łódź, Đặng, Ærø, Straße, Kadıköy',
      'lodz, dang, aero, strasse, kadikoy',
    ],
    ['apostrophes', 'N’Djamena Oʻahu Sana`a', "n'djamena o'ahu sana'a"],
    ['curly quotes', '“El Loco”', '"el loco"'],
    ['hyphens that do not break', 'Guinea\u2011Bissau', 'guinea-bissau'],
    ['spaces', '  New\u00a0 York\n City ', 'new york city'],
  ])('%s do not tell names apart', (_what, name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  test.each([
    ['Cyrillic', 'Й', 'И'],
    ['Devanagari', 'कि', 'क'],
    ['Japanese', 'ガ', 'カ'],
    ['Latin letters that differ by more than an accent', 'n', 'm'],
    ['words by their spaces', 'Newport', 'New Port'],
  ])('%s stay apart', (_what, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test('a plain ASCII name and an accented one meet', () => {
    expect(fold('MANABI')).toBe(fold('Manabí'));
  });

  test('leaves no space at the ends, and one between words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).toBe(fold(text).trim());
        expect(fold(text)).not.toMatch(/\s{2}/u);
      }),
    );
  });
});

describe('folding a whole name', () => {
  test.each([
    ['The Hague', 'hague'],
    ['THE  Zetas', 'zetas'],
    ['Theodor', 'theodor'],
    ['The', 'the'],
    ['El Salvador', 'el salvador'],
  ])('%s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});

describe('the readable part of an id', () => {
  test.each([
    ['Cártel de Sinaloa', 'cartel-de-sinaloa'],
    ['The U.S. Congress', 'us-congress'],
    ["N'Djamena", 'ndjamena'],
    ['Barrio 18', 'barrio-18'],
    ['Johnson & Johnson', 'johnson-johnson'],
    ['Daniel “El Loco” Barrera', 'daniel-el-loco-barrera'],
    ['Москва', 'москва'],
    ['北京', '北京'],
    ['__proto__', 'proto'],
    ['-- ', 'unnamed'],
    ['', 'unnamed'],
    ['\ud800', 'unnamed'],
  ])('%j', (name, readable) => {
    expect(slug(name)).toBe(readable);
  });

  test('is never empty and holds nothing but letters, marks, digits and single hyphens inside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(slug(text)).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
      }),
    );
  });
});
