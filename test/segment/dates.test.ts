import { describe, expect, test } from 'vitest';
import { dateIn } from '../../src/segment/dates.ts';

describe('dates as pages print them', () => {
  test.each([
    ['2015-09-22', '2015-09-22'],
    ['22 SEP 2015', '2015-09-22'],
    ['Tuesday, 22 September 2015 | 10:30', '2015-09-22'],
    ['3rd Sept. 2015', '2015-09-03'],
    ['September 22, 2015', '2015-09-22'],
    ['Sep. 22 2015', '2015-09-22'],
    ['Published May 1st, 2009 at noon', '2009-05-01'],
    ['22 de septiembre de 2015', '2015-09-22'],
    ['Quito, 9 de enero 2001', '2001-01-09'],
    ['29 February 2016', '2016-02-29'],
    ['from 1 May 2010 to 2 June 2011', '2010-05-01'],
  ])('%s', (line, iso) => {
    expect(dateIn(line)?.iso).toBe(iso);
  });

  test.each([
    ['a day that the month does not have', '31 June 2015'],
    ['a year that is no leap year', '29 February 2015'],
    ['a month that does not exist', '2015-13-01'],
    ['a day nought', '2015-09-00'],
    ['a year alone', 'in 2015'],
    ['a month and a year', 'September 2015'],
    ['a year of another age', '22 September 1815'],
    ['a longer number', '1122-2015-09-221'],
    ['a name that is also a month', 'April Jones, 22'],
  ])('no date: %s', (_what, line) => {
    expect(dateIn(line)).toBeUndefined();
  });

  test('it says where the date stands', () => {
    const line = 'By Ana Ruiz, 22 SEP 2015, Quito';
    const date = dateIn(line)!;
    expect(line.slice(date.start, date.end)).toBe('22 SEP 2015');
  });
});
