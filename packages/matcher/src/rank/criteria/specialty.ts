import type { SpecialtyCriterion } from '../../domain/criterion.js';
import type { ExpertProfile, SpecialtyFact } from '../../domain/expert-profile.js';
import { SPECIALTIES } from '../../taxonomy/specialties.js';
import { anyOf, listed } from '../../taxonomy/spoken-list.js';
import { specialtyName } from '../../taxonomy/spoken-names.js';
import { better, type Judgement, met, missing, partial, unknown } from '../judgement.js';

/** Value of a field that the profile mentions without practising it. */
const MENTIONED = 0.4;
/** Value of practising a broader field than the one asked for. */
const BROADER = 0.4;

/**
 * Whether the person practises one of the fields or a part of one. Practising a broader field, or only
 * mentioning the field, satisfies in part. A profile that practises other fields only lacks it; one that names none
 * says nothing, and what stands beside any field ("Litigation") is never lacking because of another.
 */
export function judgeSpecialty({ codes }: SpecialtyCriterion, profile: ExpertProfile): Judgement {
  let best: Judgement | undefined;
  for (const fact of profile.specialties) {
    for (const code of codes) {
      const judged = judgeFact(fact, code);
      if (judged !== undefined) best = best === undefined ? judged : better(best, judged);
    }
  }
  if (best !== undefined) return best;
  const wanted = anyOf(codes.map(specialtyName));
  const others = profile.specialties.filter(
    ({ strength, code }) => strength === 'practised' && !isSetting(code),
  );
  if (others.length === 0 || codes.every(isSetting))
    return unknown(`The profile does not mention ${wanted}.`);
  return missing(
    `Practises ${listed(
      others.slice(0, 3).map(({ code }) => specialtyName(code)),
      'and',
    )}; ${wanted} is not mentioned.`,
    others.slice(0, 1).map(({ span }) => span),
  );
}

function judgeFact({ code, strength, span }: SpecialtyFact, asked: string): Judgement | undefined {
  if (SPECIALTIES.isA(code, asked)) {
    if (strength === 'practised') return met(`Practises ${specialtyName(code)}.`, [span]);
    return partial(
      MENTIONED,
      `Mentions ${specialtyName(code)}, without a title, certification or training in it.`,
      [span],
    );
  }
  if (SPECIALTIES.isA(asked, code) && strength === 'practised') {
    return partial(
      BROADER,
      `Practises ${specialtyName(code)}, which is broader than ${specialtyName(asked)}.`,
      [span],
    );
  }
  return undefined;
}

function isSetting(code: string): boolean {
  return SPECIALTIES.get(code)?.setting === true;
}
