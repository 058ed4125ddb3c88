import type { Concept } from './concept.js';
import { CREDENTIALS } from './credentials.js';
import { LANGUAGES } from './languages.js';
import { PLACES } from './places.js';
import { PROFESSIONS } from './professions.js';
import { SKILLS } from './skills.js';
import { SPECIALTIES } from './specialties.js';

const LEXICONS = {
  credential: CREDENTIALS,
  specialty: SPECIALTIES,
  skill: SKILLS,
  language: LANGUAGES,
  place: PLACES,
  profession: { all: PROFESSIONS },
} as const;

/** The taxonomies whose codes a spec can name. */
export type TaxonomyKind = keyof typeof LEXICONS;

/** Every kind of taxonomy. */
export const TAXONOMY_KINDS = Object.keys(LEXICONS) as readonly TaxonomyKind[];

/** The concepts of a taxonomy, in its own order. */
export function taxonomyCodes(kind: TaxonomyKind): readonly Concept[] {
  return LEXICONS[kind].all;
}
