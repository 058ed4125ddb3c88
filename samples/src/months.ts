import type { SampleMonth } from './sample-person.js';

const longNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const parts = (month: SampleMonth): { readonly year: string; readonly index?: number } => {
  const [year = month, number] = month.split('-');
  return number === undefined ? { year } : { year, index: Number(number) - 1 };
};

/** `March 2019`; a bare year stays as it is. */
export function longMonth(month: SampleMonth): string {
  const { year, index } = parts(month);
  return index === undefined ? year : `${longNames[index] ?? ''} ${year}`;
}

/** `Mar 2019`; a bare year stays as it is. */
export function shortMonth(month: SampleMonth): string {
  const { year, index } = parts(month);
  return index === undefined ? year : `${(longNames[index] ?? '').slice(0, 3)} ${year}`;
}

/** `03/2019`; a bare year stays as it is. */
export function slashMonth(month: SampleMonth): string {
  const [year = month, number] = month.split('-');
  return number === undefined ? year : `${number}/${year}`;
}

/** `{ day: 1, month: 3, year: 2019 }`; a bare year stands for its first month. */
export function dateObject(month: SampleMonth): {
  readonly day: number;
  readonly month: number;
  readonly year: number;
} {
  const { year, index = 0 } = parts(month);
  return { day: 1, month: index + 1, year: Number(year) };
}

/** `3 years 2 months` from the first month to the last, both counted. */
export function tenure(start: SampleMonth, end: SampleMonth): string {
  const from = parts(start);
  const to = parts(end);
  const months = (Number(to.year) - Number(from.year)) * 12 + (to.index ?? 11) - (from.index ?? 0) + 1;
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const words = [count(years, 'year'), count(rest, 'month')].filter((word) => word !== '');
  return words.join(' ');
}

const count = (n: number, unit: string): string => (n === 0 ? '' : `${n} ${unit}${n === 1 ? '' : 's'}`);
