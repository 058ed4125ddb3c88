import { candidateTask, type ScoredExpert } from '#answer/score-candidate.js';
import type { ExpertProfile } from '#domain/expert-profile.js';
import type { ProjectSpec } from '#domain/project-spec.js';
import { scoreExpert } from '#rank/score-expert.js';
import type { TextCurve } from '#rank/text-curve.js';
import { type PassageFits, passageFits } from '#retrieve/passage-fits.js';
import type { PreparedBrief } from './prepared-brief.js';

/** A way to score that differs from ours in what it names. */
export interface Variant {
  readonly name: string;
  readonly spec?: (spec: ProjectSpec) => ProjectSpec;
  readonly fits?: (fits: PassageFits) => PassageFits;
  readonly curve?: TextCurve;
  readonly profile?: (profile: ExpertProfile, spec: ProjectSpec) => ExpertProfile;
}

/** Scores experts for a brief as a variant does; undefined for an expert who is not there. */
export function scorerOf(
  variant: Variant,
  { spec: given, queries, sources }: PreparedBrief,
): (expertId: string) => ScoredExpert | undefined {
  const { fits: varied = asTheyAre, profile: seen = asTheyAre } = variant;
  const spec = variant.spec?.(given) ?? given;
  const usual = candidateTask(spec, queries, sources);
  const task = { ...usual, curve: variant.curve ?? usual.curve };
  return (expertId) => {
    const expert = sources.expert(expertId);
    if (expert === undefined) return undefined;
    const fits = passageFits(sources.index, expertId, queries);
    const subject = {
      passages: expert.passages,
      profile: seen(expert.profile, spec),
      fits: (criterionId: string) => varied(fits(criterionId)),
    };
    return { expert, score: scoreExpert(task, subject) };
  };
}

function asTheyAre<T>(value: T): T {
  return value;
}
