import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateFromFileName, isoDate } from '../../src/load/dates.ts';

describe('isoDate', () => {
  test.each([
    ['2015', '2015'],
    ['2015-09', '2015-09'],
    ['2015-09-22', '2015-09-22'],
    [' 2015-09-22 ', '2015-09-22'],
    ['2015-09-22T23:30:00-05:00', '2015-09-22'],
    ['2015-09-22 10:00', '2015-09-22'],
    ['2015/9/2', '2015-09-02'],
    ['20150922', '2015-09-22'],
    ['20150922T103000Z', '2015-09-22'],
    ['22 SEP 2015', '2015-09-22'],
    ['22-Sep-2015', '2015-09-22'],
    ['Sept. 22, 2015', '2015-09-22'],
    ['September 22nd, 2015 at 10:30', '2015-09-22'],
    ['22 de septiembre de 2015', '2015-09-22'],
    ['Tue, 22 Sep 2015 10:00:00 GMT', '2015-09-22'],
    ['Tue Sep 22 2015', '2015-09-22'],
    ['Published 10:30, 22 Sep 2015', '2015-09-22'],
    ['September 2015', '2015-09'],
    ['22.09.2015', '2015-09-22'],
    ['22/09/2015', '2015-09-22'],
    ['9/22/2015', '2015-09-22'],
    ['03/03/2015', '2015-03-03'],
    ['1442880000', '2015-09-22'],
    ['1442880000000', '2015-09-22'],
    ['2016-02-29', '2016-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('%s is %s', (value, iso) => {
    expect(isoDate(value)).toBe(iso);
  });

  test.each([
    '',
    'yesterday',
    '03/04/2015',
    '2015-02-29',
    '1900-02-29',
    '2015-13-01',
    '2015-00-10',
    '2015-04-31',
    '2015-9-22-1',
    '32 January 2015',
    'Marzipan 3, 2015',
    '13.13.2015',
    '20151399',
    '201509221',
    `${'1'.repeat(200)} 2015-09-22`,
  ])('%j is no date for certain', (value) => {
    expect(isoDate(value)).toBeUndefined();
  });

  test('every day of the calendar is itself', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          expect(isoDate(iso)).toBe(iso);
          expect(isoDate(date.toUTCString())).toBe(iso);
        },
      ),
    );
  });
});

describe('dateFromFileName', () => {
  test.each([
    ['2015-09-22-title.txt', '2015-09-22'],
    ['news/20150922_x.txt', '2015-09-22'],
    ['title-2015_09_22.txt', '2015-09-22'],
    ['title.2015.09.22.md', '2015-09-22'],
    ['v20151399-20150922.txt', '2015-09-22'],
    ['2015-09-22_to_2015-10-01.txt', '2015-09-22'],
    ['20150922T1030.txt', '2015-09-22'],
  ])('%s: %s', (path, date) => {
    expect(dateFromFileName(path)).toBe(date);
  });

  test.each([
    '20151399.txt',
    '2015-02-30.txt',
    '2015-0922.txt',
    '120150922.txt',
    '201509221.txt',
    '12345678.txt',
    '2015-09.txt',
    'title.txt',
    '2015-09-22/title.txt',
    '',
  ])('%j has none', (path) => {
    expect(dateFromFileName(path)).toBeUndefined();
  });
});
