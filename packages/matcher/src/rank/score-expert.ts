import type { Criterion } from '../domain/criterion.js';
import type { ExpertProfile } from '../domain/expert-profile.js';
import type { Passage } from '../domain/passage.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import type { PassageFits } from '../retrieve/passage-fits.js';
import { judgeAvailability } from './criteria/availability.js';
import { judgeCredential } from './criteria/credential.js';
import { judgeEducation } from './criteria/education.js';
import { judgeExperience } from './criteria/experience.js';
import { judgeLanguage } from './criteria/language.js';
import { judgeLocation } from './criteria/location.js';
import { judgeRate } from './criteria/rate.js';
import { judgeSkill } from './criteria/skill.js';
import { judgeSpecialty } from './criteria/specialty.js';
import { judgeText } from './criteria/text.js';
import { judgeTitle } from './criteria/title.js';
import type { Judgement } from './judgement.js';

/** What is scored: nothing here tells who the person is. */
export interface ScoredSubject {
  readonly profile: ExpertProfile;
  readonly passages: readonly Passage[];
  /** How the passages fare beside a text criterion, by criterion id. */
  fits(criterionId: string): PassageFits;
}

/** One criterion judged and weighed. */
export interface WeighedJudgement {
  readonly criterion: Criterion;
  readonly judgement: Judgement;
  readonly weight: number;
  /** Points, rounded to 4 decimals. */
  readonly contribution: number;
}

/** A profile's result for a spec. */
export interface ExpertScore {
  /** 0 to 100, the sum of the contributions. */
  readonly score: number;
  /** `excluded`: a must-have is missing, or unknown where the policy keeps such experts out. */
  readonly eligibility: 'eligible' | 'verify' | 'excluded';
  readonly judgements: readonly WeighedJudgement[];
}

/** Contributions are whole numbers of these, so that their sum is exact. */
const UNITS_PER_POINT = 10_000;

/**
 * Scores one profile against a spec. Depends on nothing else: no other profile, no index, no clock.
 * @param weights from `criterionWeights`, one for each criterion
 */
export function scoreExpert(
  spec: ProjectSpec,
  weights: readonly number[],
  subject: ScoredSubject,
): ExpertScore {
  const judgements = spec.criteria.map((criterion, k) => {
    const judgement = judge(criterion, subject, spec.asOf);
    const weight = weights[k] ?? 0;
    const units = Math.round(100 * weight * judgement.value * UNITS_PER_POINT);
    return { criterion, judgement, weight, contribution: units / UNITS_PER_POINT };
  });
  const units = judgements.reduce(
    (sum, { contribution }) => sum + Math.round(contribution * UNITS_PER_POINT),
    0,
  );
  return { score: units / UNITS_PER_POINT, eligibility: eligibilityOf(spec, judgements), judgements };
}

function judge(criterion: Criterion, { profile, passages, fits }: ScoredSubject, asOf: string): Judgement {
  switch (criterion.kind) {
    case 'credential':
      return judgeCredential(criterion, profile, asOf);
    case 'specialty':
      return judgeSpecialty(criterion, profile, asOf);
    case 'title':
      return judgeTitle(criterion, profile, asOf);
    case 'skill':
      return judgeSkill(criterion, profile);
    case 'experience':
      return judgeExperience(criterion, profile, asOf);
    case 'education':
      return judgeEducation(criterion, profile, asOf);
    case 'language':
      return judgeLanguage(criterion, profile);
    case 'location':
      return judgeLocation(criterion, profile);
    case 'rate':
      return judgeRate(criterion, profile);
    case 'availability':
      return judgeAvailability(criterion, profile);
    case 'text':
      return judgeText(passages, fits(criterion.id));
  }
}

function eligibilityOf(
  spec: ProjectSpec,
  judgements: readonly WeighedJudgement[],
): ExpertScore['eligibility'] {
  const musts = judgements.filter(({ criterion }) => criterion.necessity === 'must');
  if (musts.some(({ judgement }) => judgement.status === 'missing')) return 'excluded';
  const open = musts.some(
    ({ judgement, criterion }) => judgement.status === 'unknown' && criterion.kind !== 'text',
  );
  if (!open) return 'eligible';
  return spec.policy.unknownMustHave === 'exclude' ? 'excluded' : 'verify';
}
