import { describe, expect, test } from 'vitest';
import { authorIn, isByline } from '../../src/segment/bylines.ts';
import { CUES } from './tiny-cues.ts';

describe('a line that says who wrote the text, when, or in which section', () => {
  test.each([
    '22 SEP 2015',
    'Tuesday, September 22, 2015 at 10:30 a.m. EDT',
    'Published on 2015-09-22',
    'Lunes 21 de septiembre de 2015',
    'COCAINE / 22 SEP 2015 BY ANA RUIZ EN',
    'By Ana Ruiz, September 22, 2015',
    'World | 22 September 2015',
    '22 September 2015 | Updated by the desk',
    'By Ana Ruiz',
    'By Ana Ruiz and Luis de la Vega',
    'Por María Belén Ortúzar',
    'By Ana Ruiz, staff writer for El Faro',
    'By the Quito desk',
    'By our staff reporters',
    'Reuters / Ana Ruiz',
  ])('%s', (line) => {
    expect(isByline(line, CUES)).toBe(true);
  });

  test.each([
    'By noon the square was full of people who waited',
    'By September 22, 2015 the two men had left.',
    'By then, Ana Ruiz had left.',
    'On September 22, 2015, police arrested two men in the harbor.',
    'Police arrested two men on September 22, 2015',
    'Two men were arrested',
    'Ana Ruiz is the new mayor',
    'Reuters journalists were detained near the border on Monday night',
    `By ${'Ana Ruiz and '.repeat(20)}Luis Vega`,
  ])('no byline: %s', (line) => {
    expect(isByline(line, CUES)).toBe(false);
  });
});

describe('the author that a byline names', () => {
  test.each([
    ['By Ana Ruiz', 'Ana Ruiz'],
    ['COCAINE / 22 SEP 2015 BY ANA RUIZ EN', 'ANA RUIZ'],
    ['Por: José Gil-Robles', 'José Gil-Robles'],
    ["By N'Golo O’Brien | 22 SEP 2015", "N'Golo O’Brien"],
    ['22 SEP 2015', undefined],
    ['Bye Ana Ruiz', undefined],
    ['By ', undefined],
  ])('%s', (line, author) => {
    expect(authorIn(line)).toBe(author);
  });
});
