import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { experienceMonths, monthsSinceWork } from '#domain/experience-months.js';

const entry = (start: string | undefined, end?: string) => ({
  ...(start !== undefined && { start }),
  ...(end !== undefined && { end }),
  current: end === undefined,
  specialties: [],
  span: { start: 0, end: 1 },
});

describe('experienceMonths', () => {
  it.each([
    ['one position', [entry('2019-01', '2019-12')], 12],
    ['a position held twice over', [entry('2019-01', '2020-12'), entry('2020-01', '2021-12')], 36],
    ['a gap', [entry('2018-01', '2018-06'), entry('2019-01', '2019-06')], 12],
    ['years alone count whole', [entry('2018', '2019')], 24],
    ['a current one ends on the day', [entry('2026-01')], 11],
    ['one without a start counts nothing', [entry(undefined)], 0],
    ['one that begins later counts nothing', [entry('2027-01')], 0],
  ])('counts %s', (_, entries, months) => {
    expect(experienceMonths(entries, '2026-11-23')).toBe(months);
  });

  it('equals counting the months of a calendar one by one', () => {
    const month = fc.integer({ min: 2000 * 12, max: 2026 * 12 });
    const iso = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    fc.assert(
      fc.property(fc.array(fc.tuple(month, fc.nat(80)), { maxLength: 6 }), (held) => {
        const calendar = new Set(
          held.flatMap(([from, length]) => Array.from({ length: length + 1 }, (_, k) => from + k)),
        );
        const worked = [...calendar].filter((index) => index <= 2026 * 12 + 10).length;
        const entries = held.map(([from, length]) => entry(iso(from), iso(from + length)));
        expect(experienceMonths(entries, '2026-11-23')).toBe(worked);
      }),
    );
  });
});

describe('experienceMonths within years', () => {
  it.each([
    ['a position that began before', [entry('2010-01')], 24],
    ['one that ended before', [entry('2010-01', '2024-11')], 0],
    ['one that ended inside', [entry('2010-01', '2025-01')], 2],
    ['one held twice over', [entry('2020-01'), entry('2025-01', '2025-06')], 24],
  ])('counts of %s only what lies inside', (_, entries, months) => {
    expect(experienceMonths(entries, '2026-11-23', 2)).toBe(months);
  });
});

describe('monthsSinceWork', () => {
  it.each([
    ['a position still held', [entry('2010-01', '2020-01'), entry('2021-01')], 0],
    ['the latest end, whatever the order', [entry('2019-01', '2024-11'), entry('2001-01', '2010-01')], 24],
    ['a year alone, to its last month', [entry('2019', '2024')], 23],
    ['an end in the future', [entry('2019-01', '2030-01')], 0],
    ['no dated position', [entry(undefined)], undefined],
  ])('tells of %s', (_, entries, months) => {
    expect(monthsSinceWork(entries, '2026-11-23')).toBe(months);
  });
});
