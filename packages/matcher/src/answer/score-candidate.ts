import type { Expert } from '../domain/expert.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import { criterionWeights } from '../rank/applied-weights.js';
import { type ExpertScore, type ScoringTask, scoreExpert } from '../rank/score-expert.js';
import { textCurve } from '../rank/text-curve.js';
import type { PreparedQuery } from '../retrieve/find-candidates.js';
import { passageFits } from '../retrieve/passage-fits.js';
import type { SearchIndex } from '../search/search-index.js';

/** What an answer is made from. */
export interface AnswerSources {
  readonly index: SearchIndex;
  /** The stored expert; undefined when it is gone meanwhile. */
  expert(expertId: string): Expert | undefined;
}

/** What the candidates are scored against. */
export interface CandidateTask extends ScoringTask {
  readonly queries: readonly PreparedQuery[];
}

/** A stored expert with the score for a spec. */
export interface ScoredExpert {
  readonly expert: Expert;
  readonly score: ExpertScore;
}

/** The task that a spec sets. */
export function candidateTask(
  spec: ProjectSpec,
  queries: readonly PreparedQuery[],
  { index }: AnswerSources,
): CandidateTask {
  return { spec, weights: criterionWeights(spec), curve: textCurve(index.space), queries };
}

/** Scores one stored expert by itself; undefined when it is gone meanwhile. */
export function scoreCandidate(
  expertId: string,
  task: CandidateTask,
  sources: AnswerSources,
): ScoredExpert | undefined {
  const expert = sources.expert(expertId);
  if (expert === undefined) return undefined;
  const fits = passageFits(sources.index, expertId, task.queries);
  return { expert, score: scoreExpert(task, { ...expert, fits }) };
}

/** Best first, ties by expert id. */
export function byScore(a: ScoredExpert, b: ScoredExpert): number {
  return b.score.score - a.score.score || (a.expert.id < b.expert.id ? -1 : 1);
}
