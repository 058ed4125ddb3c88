import { overlaps } from '../domain/span.js';
import type { Mention } from './concept.js';
import { SPECIALTIES } from './specialties.js';

const OF_WOMEN = /gyn[ae]*colog|obstetric|\bOB\W?GYN\b/i;

/** Letters of sub-specialties that mean other things as well, and the words of their field beside which they do not. */
const READINGS: readonly { readonly letters: string; readonly code: string; readonly beside: RegExp }[] = [
  { letters: 'FPM', code: 'urogynecology', beside: OF_WOMEN },
  { letters: 'ONC', code: 'gynecologic-oncology', beside: OF_WOMEN },
  { letters: 'MIG', code: 'minimally-invasive-gynecologic-surgery', beside: OF_WOMEN },
  { letters: 'MIGS', code: 'minimally-invasive-gynecologic-surgery', beside: OF_WOMEN },
  { letters: 'REI', code: 'reproductive-endocrinology', beside: OF_WOMEN },
  { letters: 'PAG', code: 'pediatric-adolescent-gynecology', beside: OF_WOMEN },
];
const WRITTEN = READINGS.map((one) => ({
  ...one,
  written: new RegExp(`(?<![\\p{L}\\d])${one.letters}(?![\\p{L}\\d])`, 'gu'),
}));

/**
 * The specialties that a title names, short forms included, in order; see `Lexicon.find`. Letters that mean several
 * things ("REI") are read by the words around them.
 */
export function specialtiesNamedIn(title: string): readonly Mention[] {
  const found = SPECIALTIES.find(title, { abbreviations: true });
  const more = WRITTEN.flatMap(({ letters, code, beside, written }) => {
    if (!title.includes(letters) || !beside.test(title)) return [];
    return [...title.matchAll(written)].map(
      ({ index }): Mention => ({ code, start: index, end: index + letters.length, form: 'abbreviation' }),
    );
  }).filter((one) => !found.some((other) => overlaps(one, other)));
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.start - b.start);
}
