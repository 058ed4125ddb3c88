import type { SpecialtyCriterion } from '../../domain/criterion.js';
import { monthsSinceWork } from '../../domain/experience-months.js';
import type { ExpertProfile, SpecialtyFact } from '../../domain/expert-profile.js';
import { monthIndex } from '../../domain/partial-date.js';
import type { Span } from '../../domain/span.js';
import { isRetired } from '../../profile/is-retired.js';
import { SPECIALTIES } from '../../taxonomy/specialties.js';
import { anyOf, listed } from '../../taxonomy/spoken-list.js';
import { specialtyName } from '../../taxonomy/spoken-names.js';
import { better, type Judgement, met, missing, partial, unknown } from '../judgement.js';

/** Value of a field that the profile mentions without practising it. */
const MENTIONED = 0.4;
/** Value of practising a broader field than the one asked for. */
const BROADER = 0.4;
/** Value of a field that the person practised, in positions that ended more than so many months ago or before retiring. */
const PAST = 0.8;
const PAST_AFTER_MONTHS = 24;

/**
 * Whether the person practises one of the fields or a part of one; having practised it counts a little less.
 * Practising a broader field, or only mentioning the field, satisfies in part. A profile that practises other fields
 * only lacks it; one that names none says nothing, and what stands beside any field ("Litigation") is never lacking
 * because of another.
 */
export function judgeSpecialty(
  { codes }: SpecialtyCriterion,
  profile: ExpertProfile,
  asOf: string,
): Judgement {
  let best: Judgement | undefined;
  for (const fact of profile.specialties) {
    for (const code of codes) {
      const judged = judgeFact(fact, code, profile, asOf);
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

function judgeFact(
  fact: SpecialtyFact,
  asked: string,
  profile: ExpertProfile,
  asOf: string,
): Judgement | undefined {
  const { code, strength, span } = fact;
  if (SPECIALTIES.isA(code, asked)) {
    if (strength === 'practised') {
      const past = pastOf(fact, profile, asOf);
      return past === undefined
        ? met(`Practises ${specialtyName(code)}.`, [span])
        : met(`Practised ${specialtyName(code)}${past}.`, [span], PAST);
    }
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

/** How a field that was practised is told to be past; undefined when it is not. */
function pastOf({ code, span }: SpecialtyFact, profile: ExpertProfile, asOf: string): string | undefined {
  const held = profile.experience.filter(
    (entry) => contains(entry.span, span) || entry.specialties.some((one) => SPECIALTIES.isA(one, code)),
  );
  const gap = monthsSinceWork(held, asOf) ?? 0;
  if (gap > PAST_AFTER_MONTHS && held.some((entry) => contains(entry.span, span)))
    return ` until ${Math.floor((monthIndex(asOf, 'end') - gap) / 12)}`;
  return isRetired(profile) ? ', and is retired' : undefined;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
