import { describe, expect, test } from 'vitest';
import { datelineOf } from '../../src/segment/datelines.ts';

describe('a dateline ends where the first sentence begins', () => {
  test.each([
    ['BOGOTÁ, Colombia — ', 'BOGOTÁ, Colombia'],
    ['QUITO - ', 'QUITO'],
    ['SAN FRANCISCO/NEW YORK (Reuters) - ', 'SAN FRANCISCO/NEW YORK'],
    ['Lima, Jul. 21 (ANDINA). ', 'Lima'],
    ['RIO DE JANEIRO, Brazil (AP) -- ', 'RIO DE JANEIRO, Brazil'],
    ['Nairobi (AFP) – ', 'Nairobi'],
    ["N'DJAMENA, Chad, March 3, 2014 (Reuters) - ", "N'DJAMENA, Chad"],
  ])('%s', (start, places) => {
    const paragraph = `${start}Two men were arrested on Monday.`;
    const dateline = datelineOf(paragraph, 100);
    expect(dateline && paragraph.slice(dateline.places.start - 100, dateline.places.end - 100)).toBe(places);
    expect(dateline && paragraph.slice(dateline.body - 100)).toBe('Two men were arrested on Monday.');
  });

  test.each([
    'Two men were arrested in Quito - the third one fled.',
    'Quito - the capital - has two airports.',
    'The BBC - a broadcaster - has left.',
    'FARC rebels - and their allies - fled.',
    'Ana Ruiz (Quito) has left.',
    'QUITO',
    'QUITO - ',
    '',
  ])('no dateline: %s', (paragraph) => {
    expect(datelineOf(paragraph, 0)).toBeUndefined();
  });
});
