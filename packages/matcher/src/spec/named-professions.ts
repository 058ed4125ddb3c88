import { matchSpans } from '../domain/span.js';
import type { Mention } from '../taxonomy/concept.js';
import type { Profession } from '../taxonomy/profession.js';
import { PROFESSIONS, professionsIn } from '../taxonomy/professions.js';

/** In a brief a doctor is a physician; in a résumé the word stands for degrees as well. */
const DOCTOR = /\b(?:doctors?\b(?! of\b)|docs?\b(?! review))/gi;
const PHYSICIAN = PROFESSIONS.find(({ code }) => code === 'physician');

/** The professions that a statement of a brief names, each with its place, in order. */
export function namedProfessions(text: string): readonly (Mention & Profession)[] {
  const named = professionsIn(text);
  if (PHYSICIAN === undefined) return named;
  const doctors = matchSpans(text, DOCTOR)
    .map((span) => ({ ...PHYSICIAN, ...span, form: 'name' as const }))
    .filter(({ start }) => !named.some((one) => one.start <= start && start < one.end));
  return [...named, ...doctors].sort((a, b) => a.start - b.start);
}
