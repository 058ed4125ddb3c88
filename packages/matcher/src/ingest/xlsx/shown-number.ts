import type { NumberFormat } from './number-format.js';

const DAY_MS = 86_400_000;
/** Day 0 of the two calendars of Excel; the first counts a 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = 2_958_465;
/** Digits that a double holds for sure. */
const DIGITS = 15;
const SAFE_DIGITS = /^-?\d{1,15}$/;

/** A number of a cell as its format shows it; dates as ISO 8601, as precise as shown. */
export function shownNumber(written: string, format: NumberFormat, since1904: boolean): string {
  if (format.kind === 'plain' && SAFE_DIGITS.test(written)) return written;
  const value = Number(written);
  if (!Number.isFinite(value)) return written;
  if (format.kind === 'date') return dateOf(value, format.precision, since1904) ?? plain(value);
  return format.kind === 'money' ? moneyOf(value, format.sign) : plain(value);
}

function plain(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}

function moneyOf(value: number, sign: string): string {
  return /^\p{L}/u.test(sign) ? `${plain(value)} ${sign}` : `${sign}${plain(value)}`;
}

const ISO_LENGTH = { year: 4, month: 7, day: 10 } as const;

function dateOf(
  serial: number,
  precision: 'year' | 'month' | 'day' | 'time',
  since1904: boolean,
): string | undefined {
  if (serial < 0 || serial > LAST_DAY) return undefined;
  const iso = new Date((since1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(serial * DAY_MS)).toISOString();
  return precision === 'time' ? iso.slice(11, 16) : iso.slice(0, ISO_LENGTH[precision]);
}
