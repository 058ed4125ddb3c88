import type { ExpertProfile } from '#domain/expert-profile.js';
import type { ProjectSpec } from '#domain/project-spec.js';
import { criterionWeights } from '#rank/applied-weights.js';
import { type ExpertScore, scoreExpert } from '#rank/score-expert.js';

/** A profile that says nothing. */
export const EMPTY_PROFILE: ExpertProfile = {
  experience: [],
  education: [],
  credentials: [],
  specialties: [],
  skills: [],
  languages: [],
};

/** The score of a profile without passages: free text is unknown. */
export function scoreProfile(spec: ProjectSpec, profile: ExpertProfile): ExpertScore {
  const fits = () => ({ meaning: [], words: [], familiarity: 1 });
  const task = { spec, weights: criterionWeights(spec), curve: (evidence: number) => evidence };
  return scoreExpert(task, { profile, passages: [], fits });
}
