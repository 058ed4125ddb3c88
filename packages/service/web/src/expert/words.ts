import type { CodeNames } from '../api/useCodeNames.js';

const MONTH = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const INSTANT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const LANGUAGES = new Intl.DisplayNames(undefined, { type: 'language' });
const NUMBER = new Intl.NumberFormat();

/** A partial date as a person reads it: `2009`, `Mar 2009`, `3 Mar 2009`. */
export function dateWords(date: string): string {
  if (date.length <= 4) return date;
  const time = new Date(date.length === 7 ? `${date}-01` : date);
  if (Number.isNaN(time.getTime())) return date;
  return (date.length === 7 ? MONTH : DAY).format(time);
}

/** An instant (ISO 8601) in the reader's own time zone. */
export function instantWords(instant: string): string {
  return INSTANT.format(new Date(instant));
}

/** A number with its thousands apart. */
export function numberWords(amount: number): string {
  return NUMBER.format(amount);
}

/** `board-certification` as `Board certification`. */
export function spoken(code: string): string {
  const words = code.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a code is called; itself where that is not known. */
export function nameOf<Code extends string | undefined>(names: CodeNames, code: Code): Code | string {
  return code === undefined ? code : (names.get(code) ?? code);
}

/** `es` as `Spanish`. */
export function languageName(code: string): string {
  return LANGUAGES.of(code) ?? code;
}
