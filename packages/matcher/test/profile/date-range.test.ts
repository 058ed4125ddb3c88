import { describe, expect, it } from 'vitest';
import { dateRanges, partialDate } from '#profile/date-range.js';

describe('dateRanges', () => {
  it.each([
    ['March 2019 - Present (3 years)', '2019-03', undefined],
    ['09/2014 to Current', '2014-09', undefined],
    ['January 2007 to January 2014', '2007-01', '2014-01'],
    ['Mar. 2010 – Aug. 2017', '2010-03', '2017-08'],
    ['2012 - 2019 (7 years)', '2012', '2019'],
    ['2014-02-01 – 2016-11', '2014-02-01', '2016-11'],
    ['Sept 1997 — June 1999', '1997-09', '1999-06'],
    ['July 2012 – Ongoing', '2012-07', undefined],
    ['since 2018', '2018', undefined],
    ['Mar. 2021 Present', '2021-03', undefined],
    ['1926 – 1960', '1926', '1960'],
  ])('reads "%s"', (text, from, to) => {
    const [range] = dateRanges(text);
    expect(range?.from).toBe(from);
    expect(range?.to).toBe(to);
    expect(range?.current).toBe(to === undefined);
  });

  it('points at exactly the words of the range', () => {
    const text = 'Nurse, County Hospital, Mar 2019 – Present, full time';
    const [range] = dateRanges(text);
    expect(text.slice(range?.start, range?.end)).toBe('Mar 2019 – Present');
  });

  it.each([
    'licence 2019-4410',
    '$2000 to 3000',
    'from 2020 to 2010',
    'no dates here',
    'room 2019',
    '1911 - Present',
  ])('finds no range in "%s"', (text) => {
    expect(dateRanges(text)).toEqual([]);
  });
});

describe('partialDate', () => {
  it.each([
    ['June 2020', '2020-06'],
    ['06/2020', '2020-06'],
    ['06/15/2020', '2020-06-15'],
    ['15/06/2020', '2020-06-15'],
    ['2020-06-15', '2020-06-15'],
    ['2020', '2020'],
    ['2020-13', '2020'],
    ['12 January 2027', '2027-01-12'],
    ['January 12, 2027', '2027-01-12'],
    ['31 February 2027', '2027-02'],
  ])('reads "%s" as %s', (words, date) => {
    expect(partialDate(words)).toBe(date);
  });
});
