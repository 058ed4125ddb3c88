import type { CodeNames } from './useCodeNames.js';

const MONTH = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** A partial date as a person reads it: `2009`, `Mar 2009`, `3 Mar 2009`. */
export function dateWords(date: string): string {
  if (date.length <= 4) return date;
  const time = new Date(date.length === 7 ? `${date}-01` : date);
  if (Number.isNaN(time.getTime())) return date;
  return (date.length === 7 ? MONTH : DAY).format(time);
}

/** A name of the API in words: `board-certification` as `Board certification`, `licenceState` as `Licence state`. */
export function spoken(name: string): string {
  const words = name
    .replace(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
    .replaceAll(/[-_]/g, ' ');
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
