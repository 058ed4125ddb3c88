import type { Category } from '#domain/criterion.js';
import type { ExpertProfile } from '#domain/expert-profile.js';
import type { ProjectSpec } from '#domain/project-spec.js';
import { passageSimilarities } from '#rank/text-evidence.js';
import type { PassageFits } from '#retrieve/passage-fits.js';
import { CATEGORIES } from '#spec/category-weights.js';
import { SPECIALTIES } from '#taxonomy/specialties.js';
import type { Variant } from '../scoring/variant.js';

/** What is known of a text's passages left out; each needs a curve calibrated for itself. */
export const TEXT_VARIANTS: readonly (Variant & Required<Pick<Variant, 'fits'>>)[] = [
  { name: 'words of passages', fits: (fits) => ({ ...fits, words: fits.meaning }) },
  { name: 'meaning of passages', fits: (fits) => ({ ...fits, meaning: fits.words }) },
  { name: 'all passages but the best', fits: bestPassage },
];

/** What is known of facts, and how they are weighed, left out. */
export const FACT_VARIANTS: readonly Variant[] = [
  ...CATEGORIES.map((category) => ({
    name: `weight of ${category}`,
    spec: (spec: ProjectSpec) => ({ ...spec, weights: without(spec.weights, category) }),
  })),
  { name: 'broader and narrower fields', profile: exactFields },
  { name: 'whether a field is practised or mentioned', profile: allPractised },
];

function without(weights: ProjectSpec['weights'], category: Category): ProjectSpec['weights'] {
  return { ...weights, [category]: 0 };
}

function bestPassage(fits: PassageFits): PassageFits {
  const similarities = passageSimilarities(fits);
  const best = similarities.indexOf(Math.max(...similarities));
  const alone = similarities.map((similarity, at) => (at === best ? similarity : 0));
  return { ...fits, meaning: alone, words: alone };
}

function allPractised(profile: ExpertProfile): ExpertProfile {
  const specialties = profile.specialties.map((fact) => ({ ...fact, strength: 'practised' as const }));
  return { ...profile, specialties };
}

/** A profile in which a field that is a part of one asked for, or has one as a part, is just another field. */
function exactFields(profile: ExpertProfile, { criteria }: ProjectSpec): ExpertProfile {
  const asked = criteria.flatMap((one) =>
    one.kind === 'specialty' || one.kind === 'experience' ? one.codes : [],
  );
  const isKin = (code: string) =>
    asked.some((one) => SPECIALTIES.isA(code, one) || SPECIALTIES.isA(one, code));
  const exact = (code: string) => (asked.includes(code) || !isKin(code) ? code : `other than ${code}`);
  return {
    ...profile,
    specialties: profile.specialties.map((fact) => ({ ...fact, code: exact(fact.code) })),
    experience: profile.experience.map((entry) => ({ ...entry, specialties: entry.specialties.map(exact) })),
  };
}
