import type { Criterion } from '../domain/criterion.js';
import type { ExpertProfile } from '../domain/expert-profile.js';
import type { Match } from '../domain/match.js';
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
import { eligibilityOf } from './eligibility.js';
import type { Judgement } from './judgement.js';
import { pointsOf, sumOfPoints } from './points.js';
import type { TextCurve } from './text-curve.js';
import type { WeighedJudgement } from './weighed-judgement.js';

/** What is scored against, the same for everybody. */
export interface ScoringTask {
  readonly spec: ProjectSpec;
  /** From `criterionWeights`, one for each criterion. */
  readonly weights: readonly number[];
  /** From `textCurve`. */
  readonly curve: TextCurve;
}

/** What is scored: nothing here tells who the person is. */
export interface ScoredSubject {
  readonly profile: ExpertProfile;
  readonly passages: readonly Passage[];
  /** How the passages fare beside a text criterion, by criterion id. */
  fits(criterionId: string): PassageFits;
}

/** A profile's result for a spec. */
export interface ExpertScore {
  /** 0 to 100, the sum of the contributions. */
  readonly score: number;
  readonly eligibility: Match['eligibility'];
  readonly judgements: readonly WeighedJudgement[];
}

/** Scores one profile against a spec. Depends on nothing else: no other profile, no index, no clock. */
export function scoreExpert(task: ScoringTask, subject: ScoredSubject): ExpertScore {
  const { spec, weights } = task;
  const judgements = spec.criteria.map((criterion, k) => {
    const judgement = judge(criterion, subject, task);
    const weight = weights[k] ?? 0;
    return { criterion, judgement, weight, contribution: pointsOf(weight * judgement.value) };
  });
  const score = sumOfPoints(judgements.map(({ contribution }) => contribution));
  return { score, eligibility: eligibilityOf(spec, judgements), judgements };
}

function judge(
  criterion: Criterion,
  { profile, passages, fits }: ScoredSubject,
  { spec: { asOf }, curve }: ScoringTask,
): Judgement {
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
      return judgeText(passages, fits(criterion.id), curve);
  }
}
